import Module from 'manifold-3d';
import type { MuscleId } from '#domain/ids';
import { topology, volumeMm3 } from '../geometry/mesh.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { naturalSpline } from '../geometry/spline.ts';
import { surfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { distance } from '../geometry/vec.ts';
import type { BuiltPart, Log } from '../part.ts';
import type { Keep } from '../part-cache.ts';
import { cached, contentKey, meshKey } from '../part-cache.ts';
import { sourceHash } from '../source-hash.ts';
import { NERVE_TABLES } from '../tables/nerves/index.ts';
import type { NerveStrand, NerveTable } from '../tables/nerves/nerve-table.ts';
import type { PathObstacle } from './clear-path.ts';
import { clearPath } from './clear-path.ts';
import type { NerveSection } from './sweep-tube.ts';
import { sweepTube } from './sweep-tube.ts';

const STEP_MM = 5;
/** A nerve thinner than this has eight corners, a thicker one twelve. */
const THICK_MM = 6;

/** Gives way to nerves, not they to it: the sciatic nerve lies in the deep face of the great muscle of the buttock. */
const GIVES_WAY: readonly MuscleId[] = ['gluteus-maximus'];

/** The nerves of the right side and the variants of the sciatic one, laid between the muscles as they are built. */
export async function buildNerves(muscles: readonly BuiltPart[], bones: readonly BuiltPart[], log: Log, keep: Keep = cached): Promise<BuiltPart[]> {
  const code = sourceHash('models/nerves/build-nerves.ts'), solids = [...muscles, ...bones].filter(({ id }) => !(GIVES_WAY as readonly string[]).includes(id));
  const key = contentKey('nerves', code, solids.map((part) => [part.id, meshKey(part.mesh)]));
  const { value, fresh } = await keep(key, async () => {
    const obstacles = new Map(solids.map((part) => [part.id, { query: surfaceQuery(part.mesh), isBone: bones.includes(part) }] as const));
    const out: BuiltPart[] = [];
    for (const table of NERVE_TABLES) out.push(await buildNerve(table, obstacles));
    return out;
  });
  log(fresh ? `  ${value.length} nerves, ${(value.reduce((sum, { mesh }) => sum + volumeMm3(mesh), 0) / 1000).toFixed(1)} ml` : `  ${value.length} nerves unchanged`);
  return value;
}

async function buildNerve(table: NerveTable, solids: ReadonlyMap<string, PathObstacle>): Promise<BuiltPart> {
  const tubes = table.strands.map((strand) => {
    const obstacles = [...solids].filter(([id]) => !(strand.through as readonly string[]).includes(id)).map(([, obstacle]) => obstacle);
    const sections = sectionsOf(strand, table.id);
    const cleared = clearPath(sections.map(({ at, thicknessMm, widthMm }) => ({ at, halfThicknessMm: thicknessMm / 2, halfWidthMm: widthMm / 2 })), obstacles);
    const corners = Math.max(...sections.map(({ widthMm }) => widthMm)) > THICK_MM ? 12 : 8;
    return sweepTube(sections.map((section, i) => ({ ...section, at: cleared[i]! })), { faces: table.faces, corners });
  });
  const mesh = await joined(tubes);
  const { components, genus } = topology(mesh);
  const pieces = table.pieces ?? 1;
  if (components !== pieces || genus !== 0) throw new Error(`${table.id}: its strands make ${components} pieces of genus ${genus} instead of ${pieces} of genus 0. They must overlap where they join, once.`);
  return { id: table.id, mesh, expectedGenus: 0 };
}

function sectionsOf({ name, stations }: NerveStrand, id: string): NerveSection[] {
  if (stations.length < 3) throw new Error(`${id}, strand "${name}": ${stations.length} stations; a way needs at least 3`);
  const knots = [0];
  for (let i = 1; i < stations.length; i++) knots.push(knots[i - 1]! + distance(stations[i]!.at, stations[i - 1]!.at));
  const spline = (values: readonly number[]): ((t: number) => number) => naturalSpline(knots, values);
  const [x, y, z] = ([0, 1, 2] as const).map((k) => spline(stations.map((s) => s.at[k]))), width = spline(stations.map((s) => s.widthMm)), thickness = spline(stations.map((s) => s.thicknessMm));
  const lengthMm = knots[knots.length - 1]!, count = Math.max(4, Math.round(lengthMm / STEP_MM));
  return Array.from({ length: count + 1 }, (_, i): NerveSection => {
    const t = (lengthMm * i) / count;
    return { at: [x!(t), y!(t), z!(t)] as V3, widthMm: width(t), thicknessMm: thickness(t) };
  });
}

/** One body of all strands. */
async function joined(tubes: readonly Mesh[]): Promise<Mesh> {
  const [only] = tubes;
  if (only && tubes.length === 1) return only;
  const wasm = await Module();
  wasm.setup();
  const solids = tubes.map(({ positions, indices }) => new wasm.Manifold(new wasm.Mesh({ numProp: 3, vertProperties: Float32Array.from(positions), triVerts: indices })));
  const whole = wasm.Manifold.union(solids), { numProp, vertProperties, triVerts } = whole.getMesh();
  const positions = new Float64Array((vertProperties.length / numProp) * 3);
  for (let v = 0; v < positions.length / 3; v++) for (let k = 0; k < 3; k++) positions[3 * v + k] = vertProperties[v * numProp + k]!;
  const mesh = { positions, indices: Uint32Array.from(triVerts) };
  for (const solid of [...solids, whole]) solid.delete();
  return mesh;
}
