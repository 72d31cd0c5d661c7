/** Cuts the discs from T11 to the sacrum of the atlas and writes models/tables/discs.ts: `npx tsx models/measure/discs.ts`. */
import { writeFileSync } from 'node:fs';
import { surfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { addScaled } from '../geometry/vec.ts';
import { atlasPart } from './atlas.ts';
import type { ProcessPlan } from './spine-plan.ts';
import { lateralMesh, measureProcess } from './spine.ts';

/** Centre: midpoint of the two plate centres; axis: mean of the two plate normals (landmarks); sections at stated heights over the middle. */
const plan = (centre: V3, axis: V3, offsMm: readonly number[]): ProcessPlan => ({
  along: 'up the disc axis, sections from near the lower to near the upper plate; the ends run on into the vertebrae, whose plates close them',
  from: addScaled(centre, axis, -10).map((c) => Math.round(c * 10) / 10) as unknown as V3,
  to: addScaled(centre, axis, 10).map((c) => Math.round(c * 10) / 10) as unknown as V3,
  u: [0, -axis[2], axis[1]], aspect: 0.85, rays: 9, symmetric: true, reachMm: 30, startTipMm: 20, endTipMm: 20,
  stations: offsMm.map((off) => ({ alongMm: 10 + off })),
});

const PLANS = {
  'disc-t11-t12': plan([0, 287.6, -2.6], [0, 0.968, -0.253], [-0.9, -0.3, 0.3, 0.9]),
  'disc-t12-l1': plan([0, 258.6, 6.2], [0, 0.97, -0.245], [-1.2, -0.4, 0.4, 1.2]),
  'disc-l1-l2': plan([0, 228, 13.8], [0, 0.983, -0.185], [-1.7, -0.6, 0.6, 1.7]),
  'disc-l2-l3': plan([0, 195.7, 18], [0, 1, 0.012], [-2, -0.7, 0.7, 2]),
  'disc-l3-l4': plan([0, 162, 14.1], [0, 0.974, 0.227], [-1.5, -0.5, 0.5, 1.5]),
  'disc-l4-l5': plan([0, 131, 4.8], [0, 0.941, 0.338], [-2.5, -1, 1, 2.5]),
  'disc-l5-s1': plan([0, 98, -8.3], [0, 0.862, 0.507], [-4, -1.5, 1.5, 3.5]),
} as const;

async function tables(): Promise<string> {
  const rows: string[] = [];
  for (const [id, p] of Object.entries(PLANS)) {
    const q = surfaceQuery(lateralMesh(await atlasPart(id)));
    rows.push(`  '${id}': ${measureProcess(q, p, id)},`);
  }
  return `import type { SpinalDiscId } from '#domain/ids';
import type { Provenance } from '../provenance.ts';
import type { ProcessRow } from './vertebra-rows.ts';

/** Written by models/measure/discs.ts; half millimetres. The plates come from the neighbouring vertebrae. Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan. */
const measured = (procedure: string): Provenance => ({ class: 'MEASURED', source: \`atlas disc, right half, lateral from its median plane: \${procedure}\` });

export const DISCS = {
${rows.join('\n')}
} as const satisfies Record<SpinalDiscId, ProcessRow>;
`;
}

if (process.argv[1]?.endsWith('measure/discs.ts')) writeFileSync(new URL('../tables/discs.ts', import.meta.url), await tables());
