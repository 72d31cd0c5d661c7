import type { ANTERIOR_LEG_MUSCLE_IDS, FibreSheetId } from '#domain/ids';
import type { Mesh } from '../../../models/geometry/mesh.ts';

/** Mean and 95th percentile of the distance to the atlas, mm. The last three have more volume than the atlas shows. */
export const ANTERIOR_LEG_ACCURACY: Readonly<Record<(typeof ANTERIOR_LEG_MUSCLE_IDS)[number] | 'iliotibial-tract', readonly [meanMm: number, p95Mm: number]>> = {
  'tibialis-anterior': [1.5, 4],
  'fibularis-longus': [2.5, 6.5],
  'fibularis-tertius': [1.5, 4],
  'iliotibial-tract': [3, 8],
  'fibularis-brevis': [2, 6],
  'extensor-digitorum-longus': [3, 8],
  'extensor-hallucis-longus': [3, 8],
};

/** The atlas parts that run on below where ours end: rectus femoris behind the patella to the tuberosity, the tract past its tubercle. */
const COMPARED_ABOVE_MM: Partial<Readonly<Record<FibreSheetId, number>>> = { 'rectus-femoris': -411, 'iliotibial-tract': -476 };

/** What of an atlas part ours is held against. */
export function comparedPart(id: FibreSheetId, { positions, indices }: Mesh): Mesh {
  const lowestMm = COMPARED_ABOVE_MM[id] ?? -Infinity, kept: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
    if (corners.every((v) => positions[3 * v + 1]! > lowestMm)) kept.push(...corners);
  }
  return { positions, indices: Uint32Array.from(kept) };
}
