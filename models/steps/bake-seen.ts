import type { Mesh } from '../geometry/mesh.ts';
import type { RayTree } from '../geometry/ray-tree.ts';
import { OCCLUSION_REACH_MM, hemisphere, tangents } from './bake-occlusion.ts';

export interface SeenOptions {
  /** directions a vertex */
  readonly rays?: number;
  /** a ray that has come so far counts as out of the body: nothing is left out because of what lies on the far side of a cavity */
  readonly reachMm?: number;
  readonly liftMm?: number;
}

/**
 * Which vertices can be seen from outside: 2 with everything there but the skin, 1 with what is peeled earlier taken off, 0 not before a hand has taken something
 * away. On the safe side: one free ray of many is enough, distance frees, and a triangle counts as seen when one
 * of its corners is.
 */
export function bakeSeen(
  part: { readonly mesh: Mesh; readonly normals: Float64Array },
  atOwnStop: RayTree,
  underSkin: RayTree,
  { rays = 80, reachMm = OCCLUSION_REACH_MM, liftMm = 0.4 }: SeenOptions = {},
): Uint8Array {
  const p = part.mesh.positions, n = part.normals, sky = hemisphere(rays), frame = new Float64Array(6);
  const seen = new Uint8Array(p.length / 3);
  for (let v = 0; v < seen.length; v++) {
    const i = 3 * v, nx = n[i]!, ny = n[i + 1]!, nz = n[i + 2]!;
    tangents(nx, ny, nz, frame);
    const x = p[i]! + nx * liftMm, y = p[i + 1]! + ny * liftMm, z = p[i + 2]! + nz * liftMm;
    const escapes = (tree: RayTree, from: number): number => {
      for (let k = from; k < sky.length; k += 3) {
        const a = sky[k]!, b = sky[k + 1]!, c = sky[k + 2]!;
        const dx = a * frame[0]! + b * frame[3]! + c * nx, dy = a * frame[1]! + b * frame[4]! + c * ny, dz = a * frame[2]! + b * frame[5]! + c * nz;
        if (tree.firstHit(x, y, z, dx, dy, dz, reachMm) === Infinity) return k;
      }
      return -1;
    };
    // What covers at the part's own stop covers under the skin too: a ray before the first free one need not be asked again.
    const first = escapes(atOwnStop, 0);
    if (first >= 0) seen[v] = atOwnStop === underSkin || escapes(underSkin, first) >= 0 ? 2 : 1;
  }
  return seen;
}
