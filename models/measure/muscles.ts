import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FibreSheetId } from '#domain/ids';
import { FIBRE_SHEET_IDS, isFibreSheetId } from '#domain/ids';
import { surfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { distance, lerp } from '../geometry/vec.ts';
import type { FascicleStation } from '../tables/muscles/muscle-table.ts';
import { atlasPart } from './atlas.ts';
import { chartOf } from './chart.ts';
import type { LaidStation, MuscleGuide } from './muscle-guides.ts';
import { MUSCLE_GUIDES } from './muscle-guides.ts';
import type { LineGuide } from './line-sections.ts';
import { measureAlongLine, slipsFromU } from './line-sections.ts';
import { between, fourSides, outlineOf } from './outline.ts';
import { castShadow, crossingAt, nearestSeen } from './shadow.ts';

/**
 * Measures the fascicle tables on the atlas: `npx tsx models/measure/muscles.ts [muscle …]` writes models/tables/muscles/<id>.ts.
 *
 * 1. Look at the muscle against its superficial direction (chart.ts) and note its outline (outline.ts), 4 mm short of the midline
 *    and not below the guide's lowest height.
 * 2. Cut the outline at the four corners of the guide into origin, insertion and two borders.
 * 3. A fascicle v starts at the fraction v of the length of the origin and ends at the fraction v of the insertion; its station u
 *    lies between (`between`, the transfinite mean of the four sides). v = 0 and 1 are the borders themselves.
 *    Where the guide spreads the fascicles, v is first moved by `spreadAcross`, so that they run slantwise over the muscle.
 * 4. At each station a straight line along the superficial direction enters and leaves the muscle: midpoint and thickness,
 *    rounded to half millimetres. On the outline the thickness is 0 and the depth is that of the nearest square inside; a station
 *    that falls beside the muscle, where the outline is hollow, moves to the nearest square inside.
 * 5. A tendon that turns away under a bone is seen end on there. From the guide's `after` on, each section is laid by hand between
 *    its two ends, thick as an ellipse, and the last station measured is dropped.
 * 6. A muscle that goes on above the cut of the trunk ends there: an end within 3 mm below the cut is set on it, and has the thickness
 *    of the nearest square.
 *
 * A guide with a line in place of corners is measured by line-sections.ts.
 */
export async function measureMuscle(id: FibreSheetId): Promise<FascicleStation[][]> {
  const guide = guideOf(id);
  if (!('corners' in guide)) return measureAlongLine(await atlasPart(id), guide, id);
  const query = surfaceQuery(await atlasPart(id));
  const chart = chartOf(guide.superficial, UNROLL_RADIUS_MM, middleOf(query.mesh.positions));
  const shadow = castShadow(query, chart, guide.stepMm, { ...guide, highestMm: guide.cutMm ?? guide.highestMm });
  const flat = guide.corners.map((c) => chart.flatten(c));
  const sides = fourSides(outlineOf(shadow, SMOOTH_SQUARES * guide.stepMm), [flat[0]!, flat[1]!, flat[2]!, flat[3]!], id);
  const measured = guide.after ? guide.along.slice(0, -1) : guide.along;
  return guide.fascicles.map(([v]) => [
    ...measured.map((u): FascicleStation => {
      const rim = u === 0 || u === 1 || v === 0 || v === 1, place = between(sides, u, spreadAcross(v, u, guide.spread));
      const through = rim ? null : crossingAt(query, chart, ...place, guide.bridgeMm), seen = nearestSeen(shadow, ...place);
      const line = chart.sightLine(...(rim || through ? place : [seen.a, seen.b] as const));
      const [x, y, z] = footOn(line.origin, line.direction, (through ?? seen).middle);
      const cutMm = guide.cutMm !== undefined && (u === 0 || u === 1) && y > guide.cutMm - AT_CUT_MM ? guide.cutMm : null;
      const open = cutMm !== null && v > 0 && v < 1;
      return [half(x), half(cutMm ?? y), half(z), half(rim && !open ? 0 : (through ?? seen).thicknessMm)];
    }),
    ...(guide.after ?? []).map((station, k, all) => laid(station, v, k === all.length - 1)),
  ]);
}

function laid({ first, last, thicknessMm }: LaidStation, v: number, end: boolean): FascicleStation {
  const [x, y, z] = lerp(first, last, v);
  return [half(x), half(y), half(z), end ? 0 : half(thicknessMm * Math.sqrt(4 * v * (1 - v)))];
}

/** The guide's fractions; with stations laid on, all of them again by the mean length up to each. */
export function fractionsAlong({ along, after }: Pick<MuscleGuide, 'along' | 'after'>, rows: readonly (readonly FascicleStation[])[]): readonly number[] {
  if (!after) return along;
  const reachedMm = Array.from({ length: along.length - 1 + after.length }, () => 0);
  for (const row of rows) {
    let mm = 0;
    row.forEach((s, i) => {
      const before = row[i - 1] ?? s;
      mm += distance([s[0], s[1], s[2]], [before[0], before[1], before[2]]);
      reachedMm[i]! += mm;
    });
  }
  return reachedMm.map((mm) => Math.round((1000 * mm) / reachedMm[reachedMm.length - 1]!) / 1000);
}

function guideOf(id: FibreSheetId): MuscleGuide | LineGuide {
  const guide = MUSCLE_GUIDES[id];
  if (!guide) throw new Error(`"${id}" has no guide: the atlas does not show it. Write its table by hand, each row with its landmarks.`);
  return guide;
}

/** Where across the muscle fascicle v lies at u: its distance from the middle, bent so that the middle is `spread` times as wide as even. */
export function spreadAcross(v: number, u: number, spread: MuscleGuide['spread']): number {
  if (!spread) return v;
  const times = spread[0] ** (1 - u) * spread[1] ** u, x = Math.abs(2 * v - 1);
  return 0.5 + (Math.sign(2 * v - 1) * times * x) / (1 + (times - 1) * x) / 2;
}

const UNROLL_RADIUS_MM = 80;
const SMOOTH_SQUARES = 4;
const AT_CUT_MM = 3;
const half = (mm: number): number => Math.round(2 * mm) / 2 + 0;

const middleOf = (p: Float64Array): V3 => {
  let x = 0, y = 0, z = 0;
  for (let i = 0; i < p.length; i += 3) { x += p[i]!; y += p[i + 1]!; z += p[i + 2]!; }
  return [(3 * x) / p.length, (3 * y) / p.length, (3 * z) / p.length];
};

/** the point of the sight line at the depth of q */
function footOn(o: V3, d: V3, q: V3): V3 {
  const t = (q[0] - o[0]) * d[0] + (q[1] - o[1]) * d[1] + (q[2] - o[2]) * d[2];
  return [o[0] + t * d[0], o[1] + t * d[1], o[2] + t * d[2]];
}

function tableText(id: FibreSheetId, guide: MuscleGuide | LineGuide, rows: readonly FascicleStation[][]): string {
  const name = id.replace(/-(.)/g, (_, c: string) => c.toUpperCase());
  const { superficial } = guide;
  const field = superficial.kind === 'turning'
    ? `kind: 'turning',\n    places: [\n${superficial.places.map((p) => `      { at: ${list(p.at)}, direction: ${list(p.direction)} },\n`).join('')}    ],`
    : superficial.kind === 'constant'
    ? `kind: 'constant',\n    direction: ${list(superficial.direction)},`
    : `kind: 'away-from-axis',\n    through: ${list(superficial.through)},\n    along: ${list(superficial.along)},`;
  const slips = 'slips' in guide && guide.slips ? `  slips: { fromU: ${slipsFromU(guide)}, gaps: [${guide.slips.gaps.map(list).join(', ')}] },\n` : '';
  const [measured, which] = !('corners' in guide) ? ['measuredAlongLine', 'models/measure/line-sections.ts']
    : [guide.after ? 'measuredThenLaid' : 'measuredOnAtlas', 'models/measure/muscle-guides.ts'];
  const fascicles = guide.fascicles.map(([across, label], j) => {
    const stations = rows[j]!.map((s) => `        ${list(s)},`).join('\n');
    return `    {\n      name: '${label}',\n      across: ${across},\n      provenance: ${measured}('${id}'),\n      stations: [\n${stations}\n      ],\n    },`;
  });
  return `import type { MuscleTable } from './muscle-table.ts';
import { ${measured} } from './measured.ts';

/** Written by \`npx tsx models/measure/muscles.ts ${id}\`. A station is the midpoint x, y, z and the thickness, mm. */
export const ${name}: MuscleTable = {
  id: '${id}',
  borders: ['${guide.borders[0]}', '${guide.borders[1]}'],
  along: ${list('corners' in guide ? fractionsAlong(guide, rows) : guide.along)},${!('corners' in guide) || guide.cutMm === undefined ? '' : `\n  cutMm: ${guide.cutMm},`}
  superficial: {
    ${field}
    provenance: { class: 'AUTHORED', source: '${guide.reason}' },
  },
  fascicles: [
${fascicles.join('\n')}
  ],
${slips}  provenance: { class: 'AUTHORED', source: 'borders, fractions and fascicles chosen by hand, closer where the outline bends; see ${which}' },
};
`;
}

const list = (values: readonly number[]): string => `[${values.join(', ')}]`;

async function main(names: readonly string[]): Promise<void> {
  const folder = join(fileURLToPath(new URL('.', import.meta.url)), '..', 'tables', 'muscles');
  for (const name of names.length ? names : Object.keys(MUSCLE_GUIDES)) {
    if (!isFibreSheetId(name)) throw new Error(`"${name}" is no muscle of the model; known: ${FIBRE_SHEET_IDS.join(', ')}`);
    const rows = await measureMuscle(name);
    writeFileSync(join(folder, `${name}.ts`), tableText(name, guideOf(name), rows));
    process.stdout.write(`${name}: ${rows.length} fascicles of ${rows[0]?.length} stations\n`);
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main(process.argv.slice(2));
