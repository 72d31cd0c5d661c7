import Module from 'manifold-3d';
import { MeshoptSimplifier } from 'meshoptimizer';
import { evenHalfMesh, movedHalfMesh } from '../geometry/even-mesh.ts';
import type { Implicit } from '../geometry/implicit.ts';
import { gradient } from '../geometry/implicit.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { compact, largestPiece, topology, triangleCount } from '../geometry/mesh.ts';
import type { BuiltPart, Log } from '../part.ts';
import { skinEdgeMm } from './edge-length.ts';
import type { Push } from './push-out.ts';
import { pushedOut, sameLift } from './push-out.ts';
import { skinSolid } from './skin-solid.ts';

export interface BuiltSkin extends BuiltPart {
  /** the vertex that mirrors each vertex in x; those on the midline mirror themselves */
  readonly mirrorVertex: Uint32Array;
}

type Lifted = Pick<ReturnType<typeof pushedOut>, 'solid' | 'pushes'>;

/** By which steps the mould's vertices came onto a lifted skin: plain data, from which the next lift goes on. */
export interface LiftRecord {
  readonly pushes: readonly Push[];
  readonly steps: Float64Array;
}

/** Its lattice holds the plane x = 0, so that the narrow gap between the thighs is seen; a little beyond, where it is cut again. */
const BOX = { min: [-200, -910, -150], max: [10, 360, 190] } as const;
/** of the first lattice; fine enough for the gap between the thighs and between the toes */
const LATTICE_MM = 5;
const START_TRIANGLES = 28_000;

/** The skin from the tenth thoracic vertebra to the toes, closed; its left half is the exact mirror of its right. Where one of `inside` lies too shallow, it is lifted. */
export async function buildSkin(log: Log, inside: readonly BuiltPart[] = []): Promise<BuiltSkin> {
  const mould = await skinMould(log);
  const { solid, pushes } = pushedOut(skinSolid(), inside);
  return pushes.length === 0 ? closedSkin(mould, solid, log) : liftedSkin(mould, { solid, pushes }, log).skin;
}

/** The right half as the skin's own tables have it: even triangles on the solid, open along the midline. No other part has a say in it. */
export async function skinMould(log: Log): Promise<Mesh> {
  const solid = skinSolid(), rough = await thinned(await rightHalf(solid));
  log(`skin: ${triangleCount(rough)} triangles to start from on the right half`);
  return evenHalfMesh(rough, solid, { edgeMm: skinEdgeMm });
}

/** The mould's own triangles on the solid as lifted: a lift moves the skin and leaves its vertices in their order. */
export function liftedSkin(mould: Mesh, { solid, pushes }: Lifted, log: Log, before?: LiftRecord): { readonly skin: BuiltSkin; readonly record: LiftRecord } {
  const known = before && { steps: before.steps, holdsAt: sameLift(before.pushes, pushes) }, { mesh, steps } = movedHalfMesh(mould, solid, skinEdgeMm, known);
  return { skin: closedSkin(mesh, solid, log), record: { pushes, steps } };
}

export function closedSkin(half: Mesh, solid: Implicit, log: Log): BuiltSkin {
  const { mesh, mirrorVertex } = withMirror(half);
  const { closed, genus, components } = topology(mesh);
  if (!closed || genus !== 0 || components !== 1) {
    throw new Error(`skin: ${closed ? `genus ${genus}, ${components} pieces` : 'not closed'} after joining the halves; look at the inner wall and the toes in models/tables/skin.ts`);
  }
  log(`skin: ${triangleCount(mesh)} triangles`);
  return { id: 'skin', mesh, normals: normalsOf(solid, mesh), expectedGenus: 0, mirrorVertex };
}

/** The solid's surface with x ≤ 0, open along the midline. */
async function rightHalf(solid: Implicit): Promise<Mesh> {
  const wasm = await Module();
  wasm.setup();
  const whole = wasm.Manifold.levelSet(([x, y, z]) => -solid(x, y, z), { min: [...BOX.min], max: [...BOX.max] }, LATTICE_MM);
  const half = whole.trimByPlane([-1, 0, 0], 0);
  const { numProp, vertProperties, triVerts } = half.getMesh();
  const positions = new Float64Array((vertProperties.length / numProp) * 3);
  for (let v = 0; v < positions.length / 3; v++) {
    for (let k = 0; k < 3; k++) positions[3 * v + k] = vertProperties[v * numProp + k]!;
  }
  whole.delete();
  half.delete();
  const piece = largestPiece({ positions, indices: Uint32Array.from(triVerts) });
  const p = piece.positions, open: number[] = [];
  for (let t = 0; t < piece.indices.length; t += 3) {
    const corners = [piece.indices[t]!, piece.indices[t + 1]!, piece.indices[t + 2]!];
    if (!corners.every((v) => p[3 * v]! > -1e-4)) open.push(...corners);
  }
  return compact({ positions: p, indices: Uint32Array.from(open) });
}

/** Most of the lattice's triangles are not needed; the rim stays, so that the halves still meet on the midline. */
async function thinned({ positions, indices }: Mesh): Promise<Mesh> {
  await MeshoptSimplifier.ready;
  const [fewer] = MeshoptSimplifier.simplify(indices, Float32Array.from(positions), 3, START_TRIANGLES * 3, 1, ['LockBorder', 'Regularize']);
  return compact({ positions, indices: fewer });
}

/** Joins the half to its mirror image along the rim. */
function withMirror({ positions: p, indices }: Mesh): { mesh: Mesh; mirrorVertex: Uint32Array } {
  const count = p.length / 3, positions = Array.from(p), mirror: number[] = [];
  for (let v = 0; v < count; v++) {
    if (p[3 * v] === 0) { mirror[v] = v; continue; }
    const twin = positions.length / 3;
    positions.push(-p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!);
    mirror[v] = twin;
    mirror[twin] = v;
  }
  const all = Array.from(indices);
  for (let t = 0; t < indices.length; t += 3) all.push(mirror[indices[t]!]!, mirror[indices[t + 2]!]!, mirror[indices[t + 1]!]!);
  return { mesh: { positions: Float64Array.from(positions), indices: Uint32Array.from(all) }, mirrorVertex: Uint32Array.from(mirror) };
}

function normalsOf(solid: Implicit, { positions: p }: Mesh): Float64Array {
  const normals = new Float64Array(p.length);
  for (let i = 0; i < p.length; i += 3) {
    const g = gradient(solid, [p[i]!, p[i + 1]!, p[i + 2]!]), l = Math.hypot(...g);
    for (let k = 0; k < 3; k++) normals[i + k] = g[k as 0 | 1 | 2] / l;
  }
  return normals;
}
