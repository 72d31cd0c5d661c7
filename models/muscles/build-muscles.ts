import type { FibreSheetId, PartId } from '#domain/ids';
import { FIBRE_SHEET_IDS } from '#domain/ids';
import type { SurfaceQuery } from '../geometry/surface-query.ts';
import { surfaceQuery } from '../geometry/surface-query.ts';
import type { BuiltMuscle, BuiltPart, Log } from '../part.ts';
import { volumeMm3 } from '../geometry/mesh.ts';
import { MUSCLE_ANATOMY } from '../tables/muscles/anatomy.ts';
import { MUSCLE_TABLES } from '../tables/muscles/index.ts';
import type { MuscleAnatomy, MuscleTable } from '../tables/muscles/muscle-table.ts';
import { addressOn } from './address.ts';
import { checkTable } from './check-table.ts';
import type { Obstacle } from './clear-obstacles.ts';
import { clearObstacles } from './clear-obstacles.ts';
import { closeMesh } from './close-mesh.ts';
import { drawBackBorder } from './draw-back-border.ts';
import { crossLengthsMm, fibreLengthsMm } from './muscle-sheet.ts';
import { frayEnds } from './fray-ends.ts';
import { interpolateSheet } from './interpolate-sheet.ts';
import { keepToSide } from './keep-to-side.ts';
import { layOnBones } from './lay-on-bones.ts';
import { setBulk } from './set-bulk.ts';
import { smoothBase } from './smooth-sheet.ts';
import { tendonMask } from './tendon-mask.ts';

/** Bones that are built as simple stand-ins may be absent; the ends that lie on them then keep their measured place. */
const MAY_BE_ABSENT: readonly PartId[] = ['tibia', 'fibula'];

/** neighbours share less with one another than a muscle may with what it lies on */
const BESIDE_MM = -0.2;

/** All muscles of the right side, in the order of FIBRE_SHEET_IDS. Deeper ones are built first; the others are laid on them. */
export async function buildMuscles(bones: readonly BuiltPart[], log: Log): Promise<BuiltMuscle[]> {
  const boneQueries = new Map(bones.map((b) => [b.id, surfaceQuery(b.mesh)] as const));
  const built = new Map<FibreSheetId, BuiltMuscle>();
  for (const id of deepestFirst()) {
    const anatomy = MUSCLE_ANATOMY[id];
    const queriesOf = (ids: readonly FibreSheetId[]): SurfaceQuery[] => ids.flatMap((other) => { const part = built.get(other); return part ? [surfaceQuery(part.mesh)] : []; });
    const muscle = buildMuscle(MUSCLE_TABLES[id], anatomy, boneQueries, queriesOf(anatomy.liesOn), queriesOf(anatomy.beside ?? []));
    built.set(id, muscle);
    log(`${id}: ${muscle.mesh.indices.length / 3} triangles, ${(volumeMm3(muscle.mesh) / 1000).toFixed(1)} ml`);
  }
  return FIBRE_SHEET_IDS.flatMap((id) => built.get(id) ?? []);
}

export function buildMuscle(table: MuscleTable, anatomy: MuscleAnatomy, bones: ReadonlyMap<PartId, SurfaceQuery>, deeper: readonly SurfaceQuery[], beside: readonly SurfaceQuery[] = []): BuiltMuscle {
  checkTable(table, anatomy);
  const sheet = interpolateSheet(table, { triangles: anatomy.sheet?.triangles ?? (table.id === 'gluteus-maximus' ? 9000 : 6400) });
  setBulk(sheet, anatomy);
  smoothBase(sheet, anatomy.sheet?.smoothing ?? 8);
  frayEnds(sheet);
  keepToSide(sheet);
  layOnBones(sheet, 'origin', bonesFor(table, anatomy.originOn, bones), { outerSide: anatomy.bones === 'below' });
  layOnBones(sheet, 'insertion', bonesFor(table, anatomy.insertionOn, bones), { outerSide: anatomy.bones === 'below' });
  const obstacles = (clearanceMm: number, neighbours = beside): Obstacle[] => [
    ...[...bones.values()].map((query) => ({ query, side: anatomy.bones, clearanceMm })),
    ...deeper.map((query) => ({ query, side: 'below' as const, clearanceMm })),
    ...neighbours.map((query) => ({ query, side: 'either' as const, clearanceMm: Math.max(clearanceMm, BESIDE_MM) })),
  ];
  const farthestMm = anatomy.sheet?.climbMm;
  clearObstacles(sheet, obstacles(0.4), { farthestMm });
  clearObstacles(sheet, obstacles(-0.6), { farthestMm, rounds: 4, dropSpikes: false, keepShare: 0.8 });
  drawBackBorder(sheet, [...bones.values()]);
  keepToSide(sheet);
  // what is squeezed between two bones gets thinner in the end; a neighbour must not push it back into one
  const exactly = { farthestMm, rounds: 1, dropSpikes: false, keepShare: 0.1 };
  clearObstacles(sheet, obstacles(-1), exactly);
  if (beside.length > 0) clearObstacles(sheet, obstacles(-1, []), exactly);
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

function deepestFirst(): FibreSheetId[] {
  const order: FibreSheetId[] = [];
  const visit = (id: FibreSheetId, trail: readonly FibreSheetId[]): void => {
    if (trail.includes(id)) throw new Error(`${id}, liesOn: the muscles lie on one another in a circle (${trail.join(', ')}). Take one of them out of liesOn.`);
    if (order.includes(id)) return;
    for (const deeper of [...MUSCLE_ANATOMY[id].liesOn, ...(MUSCLE_ANATOMY[id].beside ?? [])]) visit(deeper, [...trail, id]);
    order.push(id);
  };
  for (const id of FIBRE_SHEET_IDS) visit(id, []);
  return order;
}
