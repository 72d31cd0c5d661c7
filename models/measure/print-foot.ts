/** Cuts the bones of the atlas foot and writes models/tables/foot.ts: `npx tsx models/measure/print-foot.ts`. */
import { writeFileSync } from 'node:fs';
import { surfaceQuery } from '../geometry/surface-query.ts';
import { atlasPart } from './atlas.ts';
import { cutBone, FOOT_PLAN, pieceAround, pieceNear, piecesOf, SUSTENTACULUM_PLAN } from './foot.ts';
import { measureProcess } from './spine.ts';

const pieces = piecesOf(await atlasPart('foot-right'));
const list = (values: readonly number[]): string => `[${values.join(', ')}]`;

const rows = FOOT_PLAN.map((plan) => {
  const { from, to, startTipMm, endTipMm, sections } = cutBone(plan.axis ? pieceAround(pieces, plan.at) : pieceNear(pieces, plan.at), plan);
  return `  {
    name: '${plan.name}', from: ${list(from)}, to: ${list(to)}, u: [0, 1, 0], aspect: 1, startTipMm: ${startTipMm}, endTipMm: ${endTipMm},
    sections: [
${sections.map((s) => `      { alongMm: ${s.alongMm}, centreMm: ${list(s.centreMm)}, radiiMm: ${list(s.radiiMm)} },`).join('\n')}
    ],
    provenance: ${plan.axis ? 'acrossStated' : 'acrossLong'},
  },`;
});

const calcaneus = surfaceQuery(pieceAround(pieces, FOOT_PLAN.find((plan) => plan.name === 'calcaneus')?.at ?? [0, 0, 0]));
const shelf = measureProcess(calcaneus, SUSTENTACULUM_PLAN, 'sustentaculum');

writeFileSync(new URL('../tables/foot.ts', import.meta.url), `import type { Provenance } from '../provenance.ts';
import type { ProcessRow } from './vertebra-rows.ts';

/** Written by models/measure/print-foot.ts; half millimetres. Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan. */
const measured = (cuts: string): Provenance => ({
  class: 'MEASURED',
  source: \`BodyParts3D foot bones (foot-right): cuts \${cuts} (models/measure/foot.ts); centre: the middle of the cut; radii: rays from there to the wall at even angles from upward\`,
});
const acrossStated = measured('across the stated axis at stated fractions of its length'), acrossLong = measured('across the long axis (middle of the rear tenth to middle of the front tenth) at stated fractions of its length');

/** A bone of the right foot. */
export interface FootBone extends ProcessRow {
  readonly name: string;
}

export const FOOT_BONES: readonly FootBone[] = [
${rows.join('\n')}
];

/** Part of the calcaneus. */
export const SUSTENTACULUM: ProcessRow = ${shelf};
`);
