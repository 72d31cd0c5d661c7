import type { BACK_MUSCLE_IDS } from '#domain/ids';
import type { Mesh } from '../../../models/geometry/mesh.ts';
import { BACK_GUIDES } from '../../../models/measure/back-guides.ts';
import type { MuscleGuide } from '../../../models/measure/muscle-guides.ts';
import { lateralOfEdge } from '../../../models/measure/shadow.ts';

/** Mean and 95th percentile of the distance to the atlas as far as it is modelled, mm; those marked are thickened, thinned or moved on purpose. */
export const BACK_ACCURACY: Readonly<Record<(typeof BACK_MUSCLE_IDS)[number], readonly [meanMm: number, p95Mm: number]>> = {
  'quadratus-lumborum': [1.5, 5],
  'iliocostalis-thoracis': [1, 3],
  // the atlas part doubles back on itself under its lateral border
  'latissimus-dorsi': [2.5, 7.5],
  // thinned
  'external-oblique': [2.5, 6.5],
  'rectus-abdominis': [2, 5],
  // a ribbon in the atlas, which fills the groove here; what lies behind it is moved back by as much
  multifidus: [6.5, 21],
  'longissimus-thoracis': [7.5, 22],
  'iliocostalis-lumborum': [3.5, 12],
  'serratus-posterior-inferior': [3, 7.5],
};

/** Both surfaces are compared as far as the muscle is measured: below the cut of the trunk, lateral of the edge of its flesh. */
export function asFarAsMeasured(id: string, mesh: Mesh): Mesh {
  if (!(id in BACK_GUIDES) && id !== 'multifidus') return mesh;
  const { cutMm, highestMm, medialEdge } = id === 'multifidus' ? MULTIFIDUS : BACK_GUIDES[id as keyof typeof BACK_GUIDES], { positions: p, indices } = mesh;
  const top = (cutMm ?? highestMm ?? Infinity) - SECTION_MM, kept: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const middle = (k: number): number => (p[3 * indices[t]! + k]! + p[3 * indices[t + 1]! + k]! + p[3 * indices[t + 2]! + k]!) / 3;
    if (middle(1) < top && (!medialEdge || lateralOfEdge(medialEdge, middle(0), middle(1)))) kept.push(indices[t]!, indices[t + 1]!, indices[t + 2]!);
  }
  return { positions: p, indices: Uint32Array.from(kept) };
}

/** the last vertebra that is modelled */
const MULTIFIDUS: Pick<MuscleGuide, 'cutMm' | 'highestMm' | 'medialEdge'> = { highestMm: 290 };

/** the section itself is no surface of the muscle */
const SECTION_MM = 2;
