import type { BACK_MUSCLE_IDS } from '#domain/ids';
import type { Mesh } from '../../../models/geometry/mesh.ts';
import { BACK_GUIDES } from '../../../models/measure/back-guides.ts';
import { lateralOfEdge } from '../../../models/measure/shadow.ts';

/** Mean and 95th percentile of the distance to the atlas as far as it is modelled, mm; those marked are thickened or thinned on purpose. */
export const BACK_ACCURACY: Readonly<Record<(typeof BACK_MUSCLE_IDS)[number], readonly [meanMm: number, p95Mm: number]>> = {
  'quadratus-lumborum': [1.5, 5],
  'iliocostalis-thoracis': [1, 3],
  // the atlas part doubles back on itself under its lateral border
  'latissimus-dorsi': [2.5, 7.5],
  // thinned
  'external-oblique': [2.5, 6.5],
  'rectus-abdominis': [2, 5],
  // thickened
  'serratus-posterior-inferior': [2, 5],
  'iliocostalis-lumborum': [2, 5],
  multifidus: [2.5, 6.5],
  // and the slips to the transverse processes are left out
  'longissimus-thoracis': [3, 9],
};

/** Both surfaces are compared as far as the muscle is measured: below the cut of the trunk, lateral of the edge of its flesh. */
export function asFarAsMeasured(id: string, mesh: Mesh): Mesh {
  if (!(id in BACK_GUIDES)) return mesh;
  const { cutMm, highestMm, medialEdge } = BACK_GUIDES[id as keyof typeof BACK_GUIDES], { positions: p, indices } = mesh;
  const top = (cutMm ?? highestMm ?? Infinity) - SECTION_MM, kept: number[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const middle = (k: number): number => (p[3 * indices[t]! + k]! + p[3 * indices[t + 1]! + k]! + p[3 * indices[t + 2]! + k]!) / 3;
    if (middle(1) < top && (!medialEdge || lateralOfEdge(medialEdge, middle(0), middle(1)))) kept.push(indices[t]!, indices[t + 1]!, indices[t + 2]!);
  }
  return { positions: p, indices: Uint32Array.from(kept) };
}

/** the section itself is no surface of the muscle */
const SECTION_MM = 2;
