import type { PartId } from '#domain/ids';
import type { Mesh } from '../geometry/mesh.ts';
import { vertexCount } from '../geometry/mesh.ts';
import type { RayTree } from '../geometry/ray-tree.ts';
import { bakeContact, bakeOcclusion } from './bake-occlusion.ts';

export interface BakedPart {
  /** one a vertex, as SURFACE_ATTRIBUTE says */
  readonly open: Float64Array;
  readonly contact: Float64Array;
}

export function bakePart(part: { readonly id: PartId; readonly mesh: Mesh; readonly normals: Float64Array }, shade: RayTree, touched: readonly Mesh[]): BakedPart {
  return {
    open: bakeOcclusion(part, shade),
    // The skin touches what lies under it everywhere; a contact shade there would only be a smudge.
    contact: part.id === 'skin' ? new Float64Array(vertexCount(part.mesh)) : bakeContact(part, touched),
  };
}
