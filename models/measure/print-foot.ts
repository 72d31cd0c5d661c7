import { consoleLog } from '../cli/console-log.ts';
import { surfaceQuery } from '../geometry/surface-query.ts';
import { atlasPart } from './atlas.ts';
import { pieceAround, pieceNear, piecesOf, RAY_BONES, stationsOf, TARSUS_PLAN } from './foot.ts';
import { measureRays, printRows } from './ray-table.ts';

/** `npx tsx models/measure/print-foot.ts`: the rows of the foot's tables, read off the atlas again. */
const foot = piecesOf(await atlasPart('foot-right'));
const half = (mm: number): number => Math.round(mm * 2) / 2;

process.stdout.write('\nexport const TARSUS: Readonly<Record<string, readonly RayNode[]>> = {\n');
for (const [bone, nodes] of Object.entries(TARSUS_PLAN)) {
  const inside = nodes[0]?.at ?? [0, 0, 0];
  const rows = printRows(measureRays(surfaceQuery(pieceAround(foot, inside)), nodes, consoleLog)).replaceAll('\n', '\n  ');
  process.stdout.write(`  '${bone}': [\n  ${rows}\n  ],\n`);
}
process.stdout.write('};\n\nexport const FOOT_TUBES: readonly FootTube[] = [\n');
for (const { name, middle, fractions } of RAY_BONES) {
  const stations = stationsOf(pieceNear(foot, middle), fractions).map(({ at, radiusMm }) => `[${at.map(half).join(', ')}, ${half(radiusMm)}]`);
  process.stdout.write(`  { name: '${name}', stations: [${stations.join(', ')}], provenance: tubeProvenance },\n`);
}
process.stdout.write('];\n');
