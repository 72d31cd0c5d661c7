import type { Mesh } from './mesh.ts';
import type { TreeArrays } from './ray-tree-arrays.ts';
import { TRI, joinedArrays, treeArrays } from './ray-tree-arrays.ts';

const STACK = 128;
/** A ray that grazes a triangle so flatly (twice the area that it sees, mm²) passes by: where it would meet it is lost in rounding. */
const GRAZING_MM2 = 1e-6;
/** in place of a direction's zero: its reciprocal is still a number */
const TINY = 1e-300;

/**
 * A search tree for millions of rays against triangles that stay where they are: flat arrays, nothing allocated per ray. Baking gets about twice as many rays
 * a second out of it as out of three-mesh-bvh. Triangles are met from either side. What a ray meets depends on the triangles alone, to the last bit, not on how
 * they were sorted into a tree: boxes have more room than the meeting point has error.
 */
export class RayTree {
  /** of the triangle that the last ray met: which of the meshes, counted as given; −1 when it met none */
  hitMesh = -1;
  private readonly arrays: TreeArrays;
  private readonly stack = new Int32Array(STACK);
  private readonly stackNear = new Float64Array(STACK);

  constructor(meshes: readonly Mesh[] | TreeArrays) {
    this.arrays = 'links' in meshes ? meshes : treeArrays(meshes);
  }

  /** One tree of several, quick to make. Meshes count on from tree to tree. */
  static joined(trees: readonly RayTree[]): RayTree {
    return new RayTree(joinedArrays(trees.map(({ arrays }) => arrays)));
  }

  /**
   * How far the first triangle along the unit direction is; Infinity when none is nearer than `farthestMm`. `hitMesh` says whose it is. Who knows that
   * nothing lies before `nearestMm` is answered sooner.
   */
  firstHit(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, farthestMm: number, nearestMm = 0): number {
    const { stack, stackNear } = this, { boxes, links, counts } = this.arrays;
    const ix = 1 / (dx || TINY), iy = 1 / (dy || TINY), iz = 1 / (dz || TINY);
    let best = farthestMm, hit = -1, depth = 0, node = counts.length > 0 && enters(boxes, 0, ox, oy, oz, ix, iy, iz, nearestMm, best) < Infinity ? 0 : -1;
    while (node >= 0) {
      const count = counts[node]!;
      if (count > 0) {
        for (let t = links[node]!, end = t + count; t < end; t++) {
          const distance = this.meets(t * TRI, ox, oy, oz, dx, dy, dz);
          if (distance < best) { best = distance; hit = t; }
        }
        node = -1;
      } else {
        let first = node + 1, second = links[node]!;
        let near = enters(boxes, first * 6, ox, oy, oz, ix, iy, iz, nearestMm, best), far = enters(boxes, second * 6, ox, oy, oz, ix, iy, iz, nearestMm, best);
        if (far < near) {
          [first, second] = [second, first];
          [near, far] = [far, near];
        }
        if (far < Infinity) { stack[depth] = second; stackNear[depth++] = far; }
        node = near < Infinity ? first : -1;
      }
      while (node < 0 && depth > 0) if (stackNear[--depth]! < best) node = stack[depth]!;
    }
    this.hitMesh = hit < 0 ? -1 : this.arrays.meshOf[hit]!;
    return hit < 0 ? Infinity : best;
  }

  /** Möller and Trumbore 1997 */
  private meets(i: number, ox: number, oy: number, oz: number, dx: number, dy: number, dz: number): number {
    const q = this.arrays.triangles;
    const ux = q[i + 3]!, uy = q[i + 4]!, uz = q[i + 5]!, vx = q[i + 6]!, vy = q[i + 7]!, vz = q[i + 8]!;
    const px = dy * vz - dz * vy, py = dz * vx - dx * vz, pz = dx * vy - dy * vx;
    const det = ux * px + uy * py + uz * pz;
    if (Math.abs(det) < GRAZING_MM2) return Infinity;
    const inv = 1 / det, tx = ox - q[i]!, ty = oy - q[i + 1]!, tz = oz - q[i + 2]!;
    const u = (tx * px + ty * py + tz * pz) * inv;
    if (u < 0 || u > 1) return Infinity;
    const qx = ty * uz - tz * uy, qy = tz * ux - tx * uz, qz = tx * uy - ty * ux;
    const v = (dx * qx + dy * qy + dz * qz) * inv;
    if (v < 0 || u + v > 1) return Infinity;
    const t = (vx * qx + vy * qy + vz * qz) * inv;
    return t > 0 ? t : Infinity;
  }
}

/** Where a ray enters a box, from `nearest` on; Infinity when it does not before `farthest`. */
function enters(boxes: Float64Array, b: number, ox: number, oy: number, oz: number, ix: number, iy: number, iz: number, nearest: number, farthest: number): number {
  const x0 = (boxes[b]! - ox) * ix, x1 = (boxes[b + 3]! - ox) * ix;
  const y0 = (boxes[b + 1]! - oy) * iy, y1 = (boxes[b + 4]! - oy) * iy;
  const z0 = (boxes[b + 2]! - oz) * iz, z1 = (boxes[b + 5]! - oz) * iz;
  const near = Math.max(nearest, x0 < x1 ? x0 : x1, y0 < y1 ? y0 : y1, z0 < z1 ? z0 : z1);
  const far = Math.min(farthest, x0 > x1 ? x0 : x1, y0 > y1 ? y0 : y1, z0 > z1 ? z0 : z1);
  return near <= far ? near : Infinity;
}
