import type { PartId } from '#domain/ids';
import type { SurfaceQuery } from '../geometry/surface-query.ts';
import type { BuiltMuscle } from '../part.ts';
import type { MuscleAnatomy, MuscleTable } from '../tables/muscles/muscle-table.ts';
import { addressOn } from './address.ts';
import { checkTable } from './check-table.ts';
import type { Obstacle } from './clear-obstacles.ts';
import { clearObstacles } from './clear-obstacles.ts';
import { closeMesh } from './close-mesh.ts';
import { drawBackBorder } from './draw-back-border.ts';
import { crossLengthsMm, fibreLengthsMm } from './muscle-sheet.ts';
import { followRim } from './follow-rim.ts';
import { frayEnds } from './fray-ends.ts';
import { interpolateSheet } from './interpolate-sheet.ts';
import { keepToSide } from './keep-to-side.ts';
import { layOnBones } from './lay-on-bones.ts';
import { levelCut } from './level-cut.ts';
import { meetMidline } from './meet-midline.ts';
import { setBulk } from './set-bulk.ts';
import { smoothBase } from './smooth-sheet.ts';
import { tendonMask } from './tendon-mask.ts';

/** Bones that are built as simple stand-ins may be absent; the ends that lie on them then keep their measured place. */
const MAY_BE_ABSENT: readonly PartId[] = ['tibia', 'fibula'];

/** neighbours share less with one another than a muscle may with what it lies on */
const BESIDE_MM = -0.2;

/** One muscle from its table: what the engine is. It imports no table, so that a changed table makes again only its own muscle and what lies on it. */
export function buildMuscle(table: MuscleTable, anatomy: MuscleAnatomy, bones: ReadonlyMap<PartId, SurfaceQuery>, deeper: readonly SurfaceQuery[], beside: readonly SurfaceQuery[] = [], over: readonly SurfaceQuery[] = []): BuiltMuscle {
  checkTable(table, anatomy);
  const sheet = interpolateSheet(table, { triangles: anatomy.sheet?.triangles ?? (table.id === 'gluteus-maximus' ? 7000 : 4400), rows: anatomy.sheet?.rows });
  setBulk(sheet, anatomy);
  smoothBase(sheet, anatomy.sheet?.smoothing ?? 8);
  frayEnds(sheet);
  keepToSide(sheet);
  layOnBones(sheet, 'origin', bonesFor(table, anatomy.originOn, bones), { outerSide: anatomy.bones === 'below' });
  layOnBones(sheet, 'insertion', bonesFor(table, anatomy.insertionOn, bones), { outerSide: anatomy.bones === 'below' });
  const obstacles = (clearanceMm: number, neighbours = beside): Obstacle[] => [
    ...[...bones.values()].map((query) => ({ query, side: anatomy.bones, clearanceMm })),
    ...deeper.map((query) => ({ query, side: 'below' as const, clearanceMm })),
    ...over.map((query) => ({ query, side: 'above' as const, clearanceMm: Math.max(clearanceMm, BESIDE_MM) })),
    ...neighbours.map((query) => ({ query, side: 'either' as const, clearanceMm: Math.max(clearanceMm, BESIDE_MM) })),
  ];
  const farthestMm = anatomy.sheet?.climbMm, letInMm = anatomy.sheet?.letInMm ?? 1;
  clearObstacles(sheet, obstacles(0.4), { farthestMm });
  clearObstacles(sheet, obstacles(Math.max(-0.6, -letInMm)), { farthestMm, rounds: 4, dropSpikes: false, keepShare: 0.8 });
  drawBackBorder(sheet, [...bones.values()]);
  keepToSide(sheet);
  // what is squeezed between two bones gets thinner in the end; a neighbour must not push it back into one
  const exactly = { farthestMm, rounds: 1, dropSpikes: false, keepShare: 0.1 };
  clearObstacles(sheet, obstacles(-letInMm), exactly);
  if (beside.length > 0) clearObstacles(sheet, obstacles(-letInMm, []), exactly);
  if (anatomy.sheet?.meetsTwin) meetMidline(sheet);
  if (anatomy.sheet?.rimFollows) followRim(sheet);
  if (table.cutMm !== undefined) levelCut(sheet, table.cutMm);
  const { mesh, uv, superficial, node } = closeMesh(sheet), tendon = tendonMask(sheet, anatomy);
  const mean = (values: Float64Array): number => values.reduce((a, b) => a + b, 0) / values.length;
  return {
    id: table.id, mesh, uv, superficial, expectedGenus: 0,
    tendon: Float64Array.from(node, (n) => tendon[n]!),
    lengthMm: mean(fibreLengthsMm(sheet)),
    widthMm: mean(crossLengthsMm(sheet)),
    at: addressOn(sheet),
  };
}

function bonesFor(table: MuscleTable, ids: readonly PartId[], bones: ReadonlyMap<PartId, SurfaceQuery>): SurfaceQuery[] {
  return ids.flatMap((id) => {
    const bone = bones.get(id);
    if (!bone && !MAY_BE_ABSENT.includes(id)) {
      throw new Error(`${table.id}, attachments: the bone "${id}" was not built. Build it before the muscles, or take it out of originOn and insertionOn in models/tables/muscles/anatomy.ts.`);
    }
    return bone ? [bone] : [];
  });
}
