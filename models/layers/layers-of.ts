import type { PartId, PeelStop } from '#domain/ids';
import type { Mesh } from '../geometry/mesh.ts';
import { coverGraph } from './cover-graph.ts';
import { isNervePart, nerveLayer } from './nerve-layers.ts';
import type { PeeledPart } from './peel-order.ts';
import { peelOrder } from './peel-order.ts';
import { REVIEWED } from './reviewed.ts';

export interface LayeredPart {
  readonly id: PartId;
  readonly layer: PeelStop;
  /** null for bones, discs and the skin, whose layer is what they are, and for nerves, which go with what they lie on */
  readonly peeled: PeeledPart | null;
  /** why the layer is not the one that the geometry gives */
  readonly why: string | null;
}

/** The layer of every part, from what was built. */
export function layersOf({ bones, soft, skin }: { readonly bones: readonly { readonly id: PartId }[]; readonly soft: readonly { readonly id: PartId; readonly mesh: Mesh }[]; readonly skin: { readonly mesh: Mesh } }): LayeredPart[] {
  const peeled = peelOrder(coverGraph(soft.filter(({ id }) => !isNervePart(id)), skin.mesh));
  return [
    { id: 'skin', layer: 'skin', peeled: null, why: null },
    ...peeled.map((part): LayeredPart => {
      const review = REVIEWED.find(({ id }) => id === part.id);
      return { id: part.id, layer: review?.layer ?? part.layer, peeled: part, why: review?.why ?? null };
    }),
    ...soft.flatMap(({ id }): LayeredPart[] => (isNervePart(id) ? [{ id, layer: nerveLayer(id), peeled: null, why: null }] : [])),
    ...bones.map(({ id }): LayeredPart => ({ id, layer: 'bones', peeled: null, why: null })),
  ];
}
