import type { Mesh } from '../geometry/mesh.ts';
import type { RayTree } from '../geometry/ray-tree.ts';
import type { BakeChange } from './bake-change.ts';
import { NONE } from './bake-change.ts';
import { OCCLUSION_REACH_MM } from './bake-occlusion.ts';
import { VertexSky } from './vertex-sky.ts';

const RAYS = 80, LIFT_MM = 0.4;
/** A ray that has come so far counts as out of the body: nothing is left out because of what lies on the far side of a cavity. */
const REACH_MM = OCCLUSION_REACH_MM;
/** In place of a stop: seen only when a hand has taken something away. */
export const BY_HAND = 255;

/** Every vertex: since when it is seen, which rays show it, and what stops the others. */
export interface SeenRays {
  /** the number of the first stop at which it can be seen from outside, 1 under the skin; BY_HAND when not even at the part's own */
  readonly stop: Uint8Array;
  /** two rays that are free at that stop: one alone (a hundredth of the sky) is a slit that lies in deep shade */
  readonly free: Uint8Array;
  /** what stops each ray at the stop before, NONE for the one ray that may be free there; without meaning where there is no stop before */
  readonly met: Uint16Array;
}

type Surface = { readonly mesh: Mesh; readonly normals: Float64Array };
/** What is there at a stop: all layers from this one inward. */
type TreeAt = (stop: number) => RayTree;

/**
 * Since when each vertex can be seen, from the part's own stop outward to the skin. On the safe side: two free rays of eighty are enough, distance frees,
 * and a triangle counts as seen when one of its corners is.
 */
export function castSeen(part: Surface, ownStop: number, treeAt: TreeAt): SeenRays {
  const sky = new VertexSky(part, { rays: RAYS, liftMm: LIFT_MM });
  const out = { stop: new Uint8Array(sky.vertices), free: new Uint8Array(2 * sky.vertices), met: new Uint16Array(sky.vertices * RAYS) };
  for (let v = 0; v < sky.vertices; v++) {
    sky.standAt(v);
    lookOut(sky, v, ownStop, treeAt, out);
  }
  return out;
}

function lookOut(sky: VertexSky, v: number, ownStop: number, treeAt: TreeAt, { stop, free, met }: SeenRays): void {
  stop[v] = BY_HAND;
  // What covers at a stop covers at those before it too: a ray before the first free one need not be asked again.
  let from = 0;
  for (let s = ownStop; s > 0; s--) {
    const tree = treeAt(s);
    let first = -1, second = -1;
    for (let k = from; k < RAYS && second < 0; k++) {
      const by = stoppedBy(sky, k, tree);
      met[v * RAYS + k] = by;
      if (by !== NONE) continue;
      if (first < 0) first = k;
      else second = k;
    }
    if (second < 0) return;
    stop[v] = s;
    free[2 * v] = first;
    free[2 * v + 1] = second;
    from = first;
  }
}

function stoppedBy(sky: VertexSky, ray: number, tree: RayTree): number {
  sky.lookAlong(ray);
  return tree.firstHit(sky.x, sky.y, sky.z, sky.dx, sky.dy, sky.dz, REACH_MM) < Infinity ? tree.hitMesh : NONE;
}

/**
 * What castSeen would give (rays that show or stop may be others), from what it gave before. A vertex is looked at anew only when something that was added
 * stands before a ray that showed it, or when a second ray has come free at the stop before.
 */
export function recastSeen(part: Surface, before: SeenRays, ownStop: number, change: BakeChange, treeAt: TreeAt): SeenRays {
  const sky = new VertexSky(part, { rays: RAYS, liftMm: LIFT_MM }), out = { stop: before.stop.slice(), free: before.free.slice(), met: before.met.slice() };
  for (let v = 0; v < sky.vertices; v++) {
    const stop = before.stop[v]!, isSeen = stop !== BY_HAND, added = isSeen ? change.addedAt(stop) : null;
    sky.standAt(v);
    const isCovered = added !== null && [0, 1].some((k) => stoppedBy(sky, before.free[2 * v + k]!, added.tree) !== NONE);
    if (isCovered || comesFree(sky, v, isSeen ? stop - 1 : ownStop, change, treeAt, out.met)) lookOut(sky, v, ownStop, treeAt, out);
  }
  return out;
}

/** Whether a second ray is free at a stop where at most one was; says what stops the others now. */
function comesFree(sky: VertexSky, v: number, stop: number, { numbers }: BakeChange, treeAt: TreeAt, met: Uint16Array): boolean {
  if (stop === 0) return false;
  let free = 0;
  for (let k = 0, ray = v * RAYS; k < RAYS; k++, ray++) {
    const old = met[ray]!;
    if (old !== NONE) {
      const now = numbers[old]!;
      met[ray] = now === NONE ? stoppedBy(sky, k, treeAt(stop)) : now;
    }
    if (met[ray] === NONE) free++;
  }
  return free > 1;
}
