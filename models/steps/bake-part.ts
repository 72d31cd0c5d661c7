import type { PartId } from '#domain/ids';
import type { Mesh } from '../geometry/mesh.ts';
import { vertexCount } from '../geometry/mesh.ts';
import type { RayTree } from '../geometry/ray-tree.ts';
import { bakeContact, bakeOcclusion } from './bake-occlusion.ts';
import { bakeSeen } from './bake-seen.ts';

export interface BakedPart {
  /** one a vertex, as SURFACE_ATTRIBUTE says */
  readonly open: Float64Array;
  readonly contact: Float64Array;
  /** one a vertex: the number of the first stop at which it can be seen, 1 under the skin; BY_HAND when not even at the part's own */
  readonly seen: Uint8Array;
}

export interface Surroundings {
  /** what is still there, the part itself too: at its own stop first, then stop by stop outward, last everything but the skin */
  readonly outward: readonly [RayTree, ...RayTree[]];
  readonly touched: readonly Mesh[];
}

export function bakePart(part: { readonly id: PartId; readonly mesh: Mesh; readonly normals: Float64Array }, { outward, touched }: Surroundings): BakedPart {
  const isSkin = part.id === 'skin';
  return {
    open: bakeOcclusion(part, outward[0]),
    // The skin touches what lies under it everywhere; a contact shade there would only be a smudge.
    contact: isSkin ? new Float64Array(vertexCount(part.mesh)) : bakeContact(part, touched),
    seen: isSkin ? new Uint8Array(vertexCount(part.mesh)).fill(1) : bakeSeen(part, outward),
  };
}
