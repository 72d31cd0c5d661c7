import type { Implicit } from '../geometry/implicit.ts';
import { smoothUnion } from '../geometry/implicit.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { meshImplicit } from '../geometry/mesh-implicit.ts';
import { processFrame, processTube } from '../geometry/process-tube.ts';
import type { V3 } from '../geometry/vec.ts';
import { add, addScaled, scale } from '../geometry/vec.ts';
import type { BuiltPart, Log } from '../part.ts';
import type { FootBone } from '../tables/foot.ts';
import { FOOT_BONES, SUSTENTACULUM } from '../tables/foot.ts';

/** Left open between two bones: enough that the joint reads as a line, less than the cartilage that fills it in life. */
const JOINT_MM = 0.5;
const TRIANGLES = 13_000;
const SMALLEST_TRIANGLES = 220;
/** of the sampling lattice: finer where the whole bone is small */
const EDGE_MM = { block: 1.2, long: 1, small: 0.6 } as const;

/** A solid and the box that holds it, outside of which it need not be asked. */
interface Bounded { readonly name: string; readonly solid: Implicit; readonly min: V3; readonly max: V3; readonly lengthMm: number }

/** Where the sustentaculum springs from the calcaneus. */
const SHELF_FILLET_MM = 2;
/** Room around the cuts of a bone for what bulges between them. */
const ROOM_MM = 3;

function bounded(bone: FootBone): Bounded {
  const { u, v, w, lengthMm } = processFrame(bone);
  const walls = bone.sections.flatMap(({ alongMm, centreMm, radiiMm }) => radiiMm.map((mm, k) => {
    const a = (2 * Math.PI * k) / radiiMm.length;
    return add(addScaled(bone.from, w, alongMm), add(scale(u, centreMm[0] + mm * Math.cos(a)), scale(v, centreMm[1] + mm * Math.sin(a))));
  }));
  const room = ROOM_MM + Math.max(bone.startTipMm, bone.endTipMm);
  const end = (pick: (...values: number[]) => number, by: number): V3 => [0, 1, 2].map((k) => pick(...walls.map((p) => p[k] ?? 0)) + by) as unknown as V3;
  const tube = processTube(bone, bone.sections);
  const solid = bone.name === 'calcaneus' ? smoothUnion(SHELF_FILLET_MM, tube, processTube(SUSTENTACULUM, SUSTENTACULUM.sections)) : tube;
  return { name: bone.name, solid, min: end(Math.min, -room), max: end(Math.max, room), lengthMm };
}

/** A bone without what is nearer to a neighbour: where the tables of two bones touch, both give way by half, and half of the joint. */
function apart(bone: Bounded, others: readonly Bounded[]): Implicit {
  const near = others.filter((o) => o !== bone && [0, 1, 2].every((k) => o.min[k]! < bone.max[k]! && bone.min[k]! < o.max[k]!));
  return (x, y, z) => {
    const own = bone.solid(x, y, z);
    if (own > JOINT_MM) return own;
    let d = own;
    for (const { solid, min, max } of near) {
      if (x < min[0] || x > max[0] || y < min[1] || y > max[1] || z < min[2] || z > max[2]) continue;
      d = Math.max(d, (own - solid(x, y, z) + JOINT_MM) / 2);
    }
    return d;
  };
}

/** Triangles by surface, which grows with the square of the length times a bone's plumpness; the radii tell both. */
function shares(): number[] {
  const surface = FOOT_BONES.map((b) => b.sections.reduce((s, { radiiMm }) => s + radiiMm.reduce((a, r) => a + r, 0) / radiiMm.length, 0) / b.sections.length * processFrame(b).lengthMm);
  // between even size (surface itself) and even count: small bones need some triangles to be round
  const weight = surface.map((mm2) => mm2 ** 0.75), sum = weight.reduce((a, b) => a + b, 0);
  return weight.map((w) => Math.max(SMALLEST_TRIANGLES, Math.round((TRIANGLES * w) / sum)));
}

/** All bones of the right foot as one part of closed pieces, side by side. */
export async function buildFoot(log: Log): Promise<BuiltPart> {
  const triangles = shares(), pieces: { mesh: Mesh; normals: Float64Array }[] = [];
  const bones = FOOT_BONES.map(bounded);
  for (const [i, bone] of bones.entries()) {
    const { name, min, max, lengthMm } = bone;
    const edgeMm = lengthMm > 70 ? EDGE_MM.block : lengthMm > 20 ? EDGE_MM.long : EDGE_MM.small;
    pieces.push(await meshImplicit(apart(bone, bones), { min, max, edgeMm, triangles: triangles[i] ?? SMALLEST_TRIANGLES, expectedGenus: 0, name: `foot, ${name}`, log }));
  }
  const { mesh, normals } = sideBySide(pieces);
  return { id: 'foot', mesh, normals, expectedGenus: 0 };
}

function sideBySide(pieces: readonly { readonly mesh: Mesh; readonly normals: Float64Array }[]): { mesh: Mesh; normals: Float64Array } {
  const positions: number[] = [], normals: number[] = [], indices: number[] = [];
  for (const { mesh, normals: n } of pieces) {
    const first = positions.length / 3;
    for (const i of mesh.indices) indices.push(first + i);
    for (let i = 0; i < mesh.positions.length; i++) { positions.push(mesh.positions[i]!); normals.push(n[i]!); }
  }
  return { mesh: { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) }, normals: Float64Array.from(normals) };
}
