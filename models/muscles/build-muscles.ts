import type { FibreSheetId, PartId } from '#domain/ids';
import { FIBRE_SHEET_IDS } from '#domain/ids';
import type { FibreGrid } from '../fibre-grid.ts';
import { fibreAddress, sampleFibres } from '../fibre-grid.ts';
import type { SurfaceQuery } from '../geometry/surface-query.ts';
import { surfaceQuery } from '../geometry/surface-query.ts';
import type { BuiltMuscle, BuiltPart, Log } from '../part.ts';
import type { Keep } from '../part-cache.ts';
import { cached, contentKey, meshKey } from '../part-cache.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { bounds, volumeMm3 } from '../geometry/mesh.ts';
import { sourceHash } from '../source-hash.ts';
import { MUSCLE_ANATOMY } from '../tables/muscles/anatomy.ts';
import { MUSCLE_TABLES } from '../tables/muscles/index.ts';
import type { MuscleAnatomy, MuscleTable } from '../tables/muscles/muscle-table.ts';
import { buildMuscle } from './build-muscle.ts';

/** A muscle as plain data, to be kept between runs. Fresh or kept, `at` reads the same sampled grid, so that both give the same bytes. */
type KeptMuscle = Omit<BuiltMuscle, 'at'> & { readonly fibres: FibreGrid };

/** A bone farther than this from every station of a table is no obstacle to it: the farthest climb, the thickest gain and some room. */
const NEAR_MM = 120;

/**
 * All sheets of fibres of the right side, in the order of FIBRE_SHEET_IDS. Deeper ones are built first; the others are laid on them. Each is made
 * again only when its own table or anatomy, the engine, a bone near it or a neighbour that it heeds has changed.
 */
export async function buildMuscles(bones: readonly BuiltPart[], log: Log, keep: Keep = cached): Promise<BuiltMuscle[]> {
  const engine = [sourceHash('models/muscles/build-muscle.ts'), sourceHash('models/fibre-grid.ts')];
  const built = new Map<FibreSheetId, BuiltMuscle>();
  let made = 0;
  for (const id of deepestFirst()) {
    const table = MUSCLE_TABLES[id], anatomy = MUSCLE_ANATOMY[id];
    const near = bonesNear(table, anatomy, bones);
    const meshesOf = (ids: readonly FibreSheetId[]): Mesh[] => ids.flatMap((other) => built.get(other)?.mesh ?? []);
    const deeper = meshesOf(anatomy.liesOn), beside = meshesOf(anatomy.beside ?? []), over = meshesOf(anatomy.under ?? []);
    const key = contentKey('muscle', engine, table, anatomy, near.map((b) => [b.id, meshKey(b.mesh)]), deeper.map(meshKey), beside.map(meshKey), ...(over.length > 0 ? [over.map(meshKey)] : []));
    const { value, fresh } = await keep(key, () => {
      const { at, ...rest } = buildMuscle(table, anatomy, new Map(near.map((b) => [b.id, queryOf(b.mesh)])), deeper.map(queryOf), beside.map(queryOf), over.map(queryOf));
      return Promise.resolve<KeptMuscle>({ ...rest, fibres: sampleFibres(at) });
    });
    const { fibres, ...rest } = value;
    built.set(id, { ...rest, at: (u, v, depth) => fibreAddress(fibres, u, v, depth) });
    if (!fresh) continue;
    made++;
    log(`  ${id}: ${rest.mesh.indices.length / 3} triangles, ${(volumeMm3(rest.mesh) / 1000).toFixed(1)} ml`);
  }
  log(`  ${made} made, ${built.size - made} unchanged`);
  return FIBRE_SHEET_IDS.flatMap((id) => built.get(id) ?? []);
}

const queries = new WeakMap<Mesh, SurfaceQuery>();
function queryOf(mesh: Mesh): SurfaceQuery {
  let query = queries.get(mesh);
  if (!query) queries.set(mesh, (query = surfaceQuery(mesh)));
  return query;
}

/** The bones that can touch a muscle, and those that it is said to lie on. */
function bonesNear(table: MuscleTable, anatomy: MuscleAnatomy, bones: readonly BuiltPart[]): BuiltPart[] {
  const stations = table.fascicles.flatMap((f) => f.stations);
  const named: readonly PartId[] = [...anatomy.originOn, ...anatomy.insertionOn];
  return bones.filter(({ id, mesh }) => {
    const { min, max } = bounds(mesh);
    const isNear = ([0, 1, 2] as const).every((k) => stations.some((s) => s[k] > min[k] - NEAR_MM) && stations.some((s) => s[k] < max[k] + NEAR_MM));
    return isNear || named.includes(id);
  });
}

/** @throws with the muscle, the field and what to do when the neighbours make no order */
export function deepestFirst(anatomies: Readonly<Record<string, Pick<MuscleAnatomy, 'liesOn' | 'beside'>>> = MUSCLE_ANATOMY, ids: readonly FibreSheetId[] = FIBRE_SHEET_IDS): FibreSheetId[] {
  const order: FibreSheetId[] = [];
  const visit = (id: FibreSheetId, trail: readonly FibreSheetId[]): void => {
    if (trail.includes(id)) throw new Error(`${id}, liesOn: the muscles lie on one another in a circle (${[...trail, id].join(' → ')}). Take one of them out of liesOn or beside.`);
    if (order.includes(id)) return;
    const from = trail.at(-1);
    const anatomy = anatomies[id];
    if (!anatomy) throw new Error(`${from ?? id}, liesOn: there is no sheet "${id}". Correct the name, or add its table and anatomy first (ids in src/domain/ids.ts).`);
    for (const deeper of [...anatomy.liesOn, ...(anatomy.beside ?? [])]) visit(deeper, [...trail, id]);
    order.push(id);
  };
  for (const id of ids) visit(id, []);
  return order;
}
