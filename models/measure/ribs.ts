/** Cuts the last two ribs of the atlas across their centre lines and writes models/tables/rib-11.ts and rib-12.ts: `npx tsx models/measure/ribs.ts`. */
import { writeFileSync } from 'node:fs';
import { rayAngleRad } from '../geometry/process-tube.ts';
import { surfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { add, addScaled, cross, normalize, reject, scale } from '../geometry/vec.ts';
import { RIB_RAYS } from '../tables/rib-rows.ts';
import { atlasPart } from './atlas.ts';

interface RibPlan {
  readonly name: string;
  /** an inner node near the centre line (landmark polyline <rib>.centreline); it is moved to the middle between the walls along up, across and up */
  readonly at: V3;
  readonly along: V3;
  readonly up: V3;
}

const RIB_12: readonly RibPlan[] = [
  { name: 'head, behind its facet', at: [-21, 270, -19], along: [-0.95, -0.15, -0.25], up: [0, 1, 0] },
  { name: 'neck, first quarter', at: [-24, 267.5, -22], along: [-0.8, -0.4, -0.45], up: [0, 1, 0] },
  { name: 'neck', at: [-28, 265, -25.5], along: [-0.64, -0.47, -0.61], up: [0, 1, 0] },
  { name: 'tubercle', at: [-36, 259, -34], along: [-0.64, -0.5, -0.6], up: [0, 1, 0] },
  { name: 'medial to the angle', at: [-46, 251, -43], along: [-0.72, -0.58, -0.38], up: [0, 1, 0] },
  { name: 'angle', at: [-56, 243, -46.8], along: [-0.72, -0.68, -0.06], up: [0, 1, 0] },
  { name: 'shaft, sixth of nine sections', at: [-64.7, 234, -45], along: [-0.63, -0.73, 0.26], up: [0, 1, 0.3] },
  { name: 'shaft, seventh of nine sections', at: [-72.3, 223.5, -40], along: [-0.52, -0.72, 0.46], up: [0, 1, 0.8] },
  { name: 'shaft, eighth of nine sections', at: [-79, 212.5, -30.5], along: [-0.42, -0.69, 0.58], up: [0, 1, 1] },
  { name: 'shaft, 8 mm before the tip', at: [-83, 205.5, -24], along: [-0.4, -0.7, 0.6], up: [0, 1, 1] },
  { name: '3 mm before the tip', at: [-84.7, 202.5, -20.5], along: [-0.4, -0.7, 0.6], up: [0, 1, 1] },
];

const RIB_11: readonly RibPlan[] = [
  { name: 'head, behind its facet', at: [-20.5, 303, -26.5], along: [-0.85, -0.1, -0.5], up: [0, 1, 0] },
  { name: 'neck, first quarter', at: [-24.4, 303, -31.7], along: [-0.6, -0.15, -0.78], up: [0, 1, 0] },
  { name: 'neck', at: [-29, 299.5, -39.5], along: [-0.55, -0.35, -0.75], up: [0, 1, 0] },
  { name: 'tubercle', at: [-35, 293.3, -49], along: [-0.6, -0.5, -0.6], up: [0, 1, 0] },
  { name: 'lateral of the tubercle', at: [-41.2, 287.4, -54.1], along: [-0.72, -0.6, -0.35], up: [0, 1, 0] },
  { name: 'medial to the angle', at: [-49, 281, -57], along: [-0.78, -0.6, -0.12], up: [0, 1, 0] },
  { name: 'angle', at: [-57.2, 275.2, -57.6], along: [-0.74, -0.67, 0.1], up: [0, 1, 0] },
  { name: 'shaft, fourth of nine sections', at: [-69.4, 262.6, -53.3], along: [-0.64, -0.7, 0.33], up: [0, 1, 0.3] },
  { name: 'shaft, fifth of nine sections', at: [-79.4, 249.4, -45.9], along: [-0.56, -0.68, 0.48], up: [0, 1, 0.6] },
  { name: 'shaft, sixth of nine sections', at: [-89.5, 237.6, -34.8], along: [-0.48, -0.64, 0.6], up: [0, 1, 0.8] },
  { name: 'shaft, seventh of nine sections', at: [-98.1, 225.4, -21.3], along: [-0.4, -0.6, 0.7], up: [0, 1, 1] },
  { name: 'shaft, eighth of nine sections', at: [-105, 212.7, -5.7], along: [-0.22, -0.58, 0.78], up: [0, 1, 1] },
  { name: 'shaft, 8 mm before the tip', at: [-107, 204, 8], along: [-0.08, -0.57, 0.82], up: [0, 1, 1] },
  { name: '3 mm before the tip', at: [-107.4, 200, 12.8], along: [-0.05, -0.57, 0.82], up: [0, 1, 1] },
];

const RIBS = {
  'rib-11': { fma: 'FMA8531', plans: RIB_11 },
  'rib-12': { fma: 'FMA8533', plans: RIB_12 },
} as const;
type RibId = keyof typeof RIBS;

const halves = (mm: number): number => Math.round(mm * 2) / 2;
const list = (values: readonly number[]): string => `[${values.join(', ')}]`;

async function table(id: RibId): Promise<string> {
  const q = surfaceQuery(await atlasPart(id));
  const rows = RIBS[id].plans.map(({ name, at, along, up }) => {
    const w = normalize(along), u = normalize(reject(up, w)), v = cross(w, u);
    if (!q.inside(at)) throw new Error(`${id}, ${name}: the inner node ${at.join(', ')} is not inside the bone`);
    const wallAt = (from: V3, direction: V3): number => {
      const hit = q.rayFirst(from, direction);
      if (!hit) throw new Error(`${id}, ${name}: a ray meets no surface`);
      return hit.distanceMm;
    };
    let node = at;
    for (const a of [u, v, u]) node = addScaled(node, a, (wallAt(node, a) - wallAt(node, scale(a, -1))) / 2);
    const centre: V3 = [halves(node[0]), halves(node[1]), halves(node[2])];
    const radii = Array.from({ length: RIB_RAYS.count }, (_, k) => {
      const a = rayAngleRad(k, RIB_RAYS.count, RIB_RAYS.aspect, false);
      return halves(wallAt(centre, add(scale(u, Math.cos(a)), scale(v, Math.sin(a)))));
    });
    return `  { name: '${name}', centre: ${list(centre)}, along: ${list(along)}, up: ${list(up)}, radiiMm: ${list(radii)}, provenance: MEASURED },`;
  });
  return `import type { Provenance } from '../provenance.ts';
import type { RibSection } from './rib-rows.ts';

/** Written by models/measure/ribs.ts; half millimetres. Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan. */
const MEASURED: Provenance = {
  class: 'MEASURED',
  source: 'BodyParts3D rib ${RIBS[id].fma}: sections across the centre line (landmark polyline ${id}.centreline) at the named stations; rays from the middle between the walls, in the order of rib-rows.ts',
};

/** From the head to the tip. */
export const ${id.toUpperCase().replace('-', '_')}_SECTIONS: readonly RibSection[] = [
${rows.join('\n')}
];
`;
}

if (process.argv[1]?.endsWith('measure/ribs.ts')) {
  for (const id of ['rib-11', 'rib-12'] as const) writeFileSync(new URL(`../tables/${id}.ts`, import.meta.url), await table(id));
}
