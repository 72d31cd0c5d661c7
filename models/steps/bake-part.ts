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
  /** one a vertex: 2 seen under the skin already, 1 seen at the part's own stop, 0 seen only when a hand takes something away */
  readonly seen: Uint8Array;
}

export interface Surroundings {
  /** the part itself and what is still there at its own stop */
  readonly atOwnStop: RayTree;
  /** everything but the skin */
  readonly underSkin: RayTree;
  readonly touched: readonly Mesh[];
}

export function bakePart(part: { readonly id: PartId; readonly mesh: Mesh; readonly normals: Float64Array }, { atOwnStop, underSkin, touched }: Surroundings): BakedPart {
  const isSkin = part.id === 'skin';
  return {
    open: bakeOcclusion(part, atOwnStop),
    // The skin touches what lies under it everywhere; a contact shade there would only be a smudge.
    contact: isSkin ? new Float64Array(vertexCount(part.mesh)) : bakeContact(part, touched),
    seen: isSkin ? new Uint8Array(vertexCount(part.mesh)).fill(2) : bakeSeen(part, atOwnStop, underSkin),
  };
}
