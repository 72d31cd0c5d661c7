import type { Vec3 } from '#contract/manifest';
import type { StructureId } from '#domain/ids';
import type { ComparisonRef, PointRef } from '#store/view-state';

/** A surface in the model frame, as plain arrays that can be handed to the worker. */
export interface SurfaceArrays {
  readonly positionsMm: Float32Array<ArrayBuffer>;
  readonly normals: Float32Array<ArrayBuffer>;
}

/** Everything that lies on the skin. */
export interface Ink {
  readonly referrals: readonly PointRef[];
  readonly contested: boolean;
  readonly comparison: ComparisonRef | null;
}

export type HeatRequest =
  | { readonly kind: 'body'; readonly positionsMm: Float32Array; readonly indices: Uint32Array; readonly landmarksMm: Readonly<Record<string, Vec3>> }
  /** a part that is to wear the heat of the skin over it, from now on */
  | { readonly kind: 'project'; readonly id: StructureId; readonly surface: SurfaceArrays }
  | ({ readonly kind: 'draw'; readonly n: number } & Ink);

/** Four bytes a vertex: three as `domain/heat.ts` says, then the cover of the comparison. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** What a part wears now; null takes off what it wore. */
export interface Worn {
  readonly id: StructureId;
  readonly values: Bytes | null;
}

export type HeatAnswer =
  /** of one drawing, first the skin … */
  | { readonly kind: 'drawn'; readonly n: number; readonly values: Bytes }
  /** … then those parts under it whose heat is another than before */
  | { readonly kind: 'under'; readonly parts: readonly Worn[] }
  /** the part is known, and wears this */
  | ({ readonly kind: 'projected' } & Worn)
  | { readonly kind: 'failed'; readonly what: string };

/** What an answer hands over instead of copying it. */
export function handedOver(answer: HeatAnswer): Transferable[] {
  if (answer.kind === 'drawn') return [answer.values.buffer];
  if (answer.kind === 'under') return answer.parts.flatMap(({ values }) => (values ? [values.buffer] : []));
  return answer.kind === 'projected' && answer.values ? [answer.values.buffer] : [];
}
