import { PEEL_STOPS } from '#domain/ids';
import type { LayeredPart } from './layers-of.ts';
import { BARE_FROM, COVERS_FROM, HIDDEN_BELOW, OUT_OF_SIGHT_MM } from './peel-order.ts';

const BEGIN = 'export const LAYER_OF = {\n', END = '} as const satisfies';

/** src/domain/layers.ts with the rows of its table made anew, in the order in which they stood; the rest of the file is written by hand. */
export function layersTable(before: string, parts: readonly LayeredPart[]): string {
  const from = before.indexOf(BEGIN) + BEGIN.length, to = before.indexOf(END);
  if (from < BEGIN.length || to < from) throw new Error(`src/domain/layers.ts has lost its table: it should begin with "${BEGIN.trim()}" and end with "${END}".`);
  const stood = [...before.slice(from, to).matchAll(/^ {2}'?([a-z0-9~-]+)'?:/gm)].map(([, id]) => id);
  const place = ({ id }: LayeredPart): number => (stood.includes(id) ? stood.indexOf(id) : stood.length);
  const name = (id: string): string => (/^[a-z]+$/.test(id) ? id : `'${id}'`);
  const rows = [...parts].sort((a, b) => place(a) - place(b)).map(({ id, layer }) => `  ${name(id)}: '${layer}',\n`);
  return before.slice(0, from) + rows.join('') + before.slice(to);
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** docs/layers.md: what was computed and why each soft part lies where it does. */
export function layersReport(parts: readonly LayeredPart[]): string {
  const soft = parts.flatMap(({ peeled, layer, why }) => (peeled ? [{ ...peeled, computed: peeled.layer, layer, why }] : []));
  const rows = PEEL_STOPS.flatMap((stop) => soft.filter(({ layer }) => layer === stop)).map((p) => {
    const by = p.coveredBy.slice(0, 6).map(([id, share]) => `${id} ${percent(share)}`).join(', ') || 'nothing';
    const covers = p.covers.slice(0, 6).map(([id, share]) => `${id} ${percent(share)}`).join(', ') || '–';
    return `| ${p.id} | ${p.layer} | ${p.round}${p.brokeCircle ? ' (circle)' : ''} | ${percent(p.bare)} | ${p.looks.map(([look]) => look).join(', ')} | ${by} | ${covers} |`;
  });
  const reviewed = soft.filter(({ why }) => why !== null).map((p) => `| ${p.id} | ${p.computed} | ${p.layer} | ${p.why} |`);
  return `# Layers

Made by \`npm run layers\`, which also writes the table in \`src/domain/layers.ts\`; do not edit. \`tests/models/layers\` computes it again and compares.

From some 900 places spread evenly over each soft part, those that look out of the body (within 75° of the shortest way to the skin) send a ray that way. What it passes
lies over the place; bones are looked through, since they are peeled last, and the left side counts as a cover. Then the body is peeled: round after round everything
comes off of which at least ${percent(BARE_FROM)} lies bare. A place more than ${OUT_OF_SIGHT_MM} mm
under the skin with nothing of ours over it counts as covered for the first two rounds: what lies between is bowel, bladder or deep fat, which is not modelled. The round is the layer (superficial, intermediate, deep, deepest), with one addition: what covers no
other part (by ${percent(COVERS_FROM)} or more) and is itself hidden (under ${percent(HIDDEN_BELOW)} bare from the start) is the floor of its region and belongs one layer deeper. Where parts lie over one
another in a circle, the barest of them comes off first and is marked so.

| part | layer | round | bare | looks to | covered by | covers |
|---|---|---|---|---|---|---|
${rows.join('\n')}

Bones, discs and joints are the last stop, the skin the first. Nerves cover nothing and go with what they lie on (models/layers/nerve-layers.ts).

## Reviewed

Where an anatomist would not follow the geometry:

| part | computed | set | why |
|---|---|---|---|
${reviewed.join('\n') || '| none | | | |'}
`;
}
