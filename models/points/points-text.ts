import type { Manifest, PlacedPoint } from '#contract/manifest';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import type { MuscleId, StructureId } from '#domain/ids';
import { MUSCLE_IDS, SIDES, partOf } from '#domain/ids';
import { POINT_IDS, POINT_NAMES, partName } from '#domain/names';

const named = (id: StructureId): string => partName(partOf(id)).english.toLowerCase();

/** "skin 5 mm, gluteus maximus 25 mm", skin side first. */
function layersOver({ layersAbove, layerThicknessMm = [] }: PlacedPoint): string {
  return ['skin and fat', ...layersAbove.map(named)]
    .map((name, i) => (layerThicknessMm[i] === undefined ? name : `${name} ${layerThicknessMm[i].toFixed(0)} mm`))
    .join(', ');
}

const nearest = ({ nearestNerve }: PlacedPoint): string => (nearestNerve ? `${named(nearestNerve.id)} ${nearestNerve.distanceMm.toFixed(0)} mm` : '–');

const cellsOf = (point: PlacedPoint): readonly string[] => [point.residualMm.toFixed(1), point.depthMm.toFixed(0), layersOver(point), nearest(point)];

/** One row for both sides where their figures are the same, as those of a mirrored body are. */
function rowsOf(id: string, points: readonly PlacedPoint[]): readonly string[] {
  const pattern = POINT_PATTERNS.find((one) => one.id === id);
  const found = SIDES.flatMap((side) => points.filter((point) => point.id === id && point.side === side));
  const head = [pattern?.number ?? '?', `\`${id}\``, pattern?.landmarkRule.text ?? 'no rule'];
  const tail = found.map((point) => cellsOf(point).join(' | '));
  if (found.length === 0) return [`| ${[...head, 'none', 'unplaced', '', '', ''].join(' | ')} |`];
  const isMirrored = found.length === SIDES.length && new Set(tail).size === 1;
  return isMirrored ? [`| ${head.join(' | ')} | both | ${tail[0]} |`] : found.map(({ side }, i) => `| ${head.join(' | ')} | ${side} | ${tail[i]} |`);
}

function section(muscle: MuscleId, points: readonly PlacedPoint[]): string {
  const ids = POINT_IDS.filter((id) => POINT_NAMES[id].muscle === muscle);
  if (ids.length === 0) return '';
  return `## ${partName(muscle).english}

| point | id | described place | side | off, mm | deep, mm | over it | nearest nerve |
|--:|---|---|---|--:|--:|---|---|
${ids.flatMap((id) => rowsOf(id, points)).join('\n')}
`;
}

/** From here on the address says why; nearer than this, two hands would not agree on the place either. */
const FAR_MM = 10;

const farOnes = (points: readonly PlacedPoint[]): string =>
  POINT_PATTERNS.flatMap(({ id, addressNote }) => {
    const farthest = Math.max(...points.filter((point) => point.id === id).map(({ residualMm }) => residualMm));
    return farthest > FAR_MM ? [`- \`${id}\`, ${farthest.toFixed(1)} mm: ${addressNote}`] : [];
  }).join('\n');

/** docs/points.md: where each point was described, and where it came to lie. */
export function pointsReport({ points }: Pick<Manifest, 'points'>): string {
  const residuals = points.map(({ residualMm }) => residualMm).sort((a, b) => a - b);
  const at = (share: number): string => (residuals[Math.min(residuals.length - 1, Math.floor(share * residuals.length))] ?? 0).toFixed(1);
  const unplaced = POINT_IDS.flatMap((id) => SIDES.filter((side) => !points.some((point) => point.id === id && point.side === side)));
  return `# Trigger points

Made by \`npm run models\` and \`npm run report:facts\` from the built models and the facts; do not edit.

${POINT_IDS.length} points × ${SIDES.length} sides: ${points.length} placed, ${unplaced.length} unplaced. Off the described place, seen from the side from which the point is pressed: median ${at(0.5)} mm,
90th percentile ${at(0.9)} mm, most ${at(1)} mm. The place is described by landmarks (\`src/domain/facts/patterns\`); the point is an address on the fibres of its muscle, so it lies inside
it. Depth and layers are measured from the skin along the direction of pressure; what is not named between them is fat, or nothing that is modelled. The distance to the nearest nerve is to its
surface, on the same side, the sciatic nerve as it usually runs.

${MUSCLE_IDS.map((muscle) => section(muscle, points)).filter(Boolean).join('\n')}
## Farther than ${FAR_MM} mm from the described place

${farOnes(points) || 'None.'}
`;
}
