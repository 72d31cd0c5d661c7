import type { Mesh } from '../geometry/mesh.ts';
import type { RayTree } from '../geometry/ray-tree.ts';
import { OCCLUSION_REACH_MM, hemisphere, tangents } from './bake-occlusion.ts';

export interface SeenOptions {
  /** directions a vertex */
  readonly rays?: number;
  /** a ray that has come so far counts as out of the body: nothing is left out because of what lies on the far side of a cavity */
  readonly reachMm?: number;
  readonly liftMm?: number;
  /** so many free rays make a vertex seen: one alone (a hundredth of the sky) is a slit that lies in deep shade */
  readonly freeRays?: number;
}

/** In place of a stop: seen only when a hand has taken something away. */
export const BY_HAND = 255;

/**
 * The number of the first stop at which each vertex can be seen from outside, 1 under the skin. `outward` holds what is there, at the part's own stop first, then
 * stop by stop toward the skin. On the safe side: two free rays of eighty are enough, distance frees, and a triangle counts as seen when one of its corners is.
 */
export function bakeSeen(
  part: { readonly mesh: Mesh; readonly normals: Float64Array },
  outward: readonly RayTree[],
  { rays = 80, reachMm = OCCLUSION_REACH_MM, liftMm = 0.4, freeRays = 2 }: SeenOptions = {},
): Uint8Array {
  const p = part.mesh.positions, n = part.normals, sky = hemisphere(rays), frame = new Float64Array(6);
  const seen = new Uint8Array(p.length / 3).fill(BY_HAND);
  for (let v = 0; v < seen.length; v++) {
    const i = 3 * v, nx = n[i]!, ny = n[i + 1]!, nz = n[i + 2]!;
    tangents(nx, ny, nz, frame);
    const x = p[i]! + nx * liftMm, y = p[i + 1]! + ny * liftMm, z = p[i + 2]! + nz * liftMm;
    /** the first free ray when there are enough of them, else −1 */
    const escapes = (tree: RayTree, from: number): number => {
      let free = 0, first = -1;
      for (let k = from; k < sky.length; k += 3) {
        const a = sky[k]!, b = sky[k + 1]!, c = sky[k + 2]!;
        const dx = a * frame[0]! + b * frame[3]! + c * nx, dy = a * frame[1]! + b * frame[4]! + c * ny, dz = a * frame[2]! + b * frame[5]! + c * nz;
        if (tree.firstHit(x, y, z, dx, dy, dz, reachMm) < Infinity) continue;
        if (first < 0) first = k;
        if (++free === freeRays) return first;
      }
      return -1;
    };
    // What covers at a stop covers at those before it too: a ray before the first free one need not be asked again.
    let from = 0;
    for (let k = 0; k < outward.length && from >= 0; k++) {
      from = escapes(outward[k]!, from);
      if (from >= 0) seen[v] = outward.length - k;
    }
  }
  return seen;
}
