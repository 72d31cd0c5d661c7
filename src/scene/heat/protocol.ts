import type { Vec3 } from '#contract/manifest';
import type { StructureId } from '#domain/ids';
import type { ComparisonRef, PointRef } from '#store/view-state';

/** A surface in the model frame, as plain arrays that can be handed to the worker. */
export interface SurfaceArrays {
  readonly positionsMm: Float32Array;
  readonly normals: Float32Array;
}

/** Everything that lies on the skin. */
export interface Ink {
  readonly referrals: readonly PointRef[];
  readonly contested: boolean;
  readonly comparison: ComparisonRef | null;
}

export type HeatRequest =
  | { readonly kind: 'body'; readonly positionsMm: Float32Array; readonly indices: Uint32Array; readonly landmarksMm: Readonly<Record<string, Vec3>> }
  /** which skin vertex lies over each vertex of a part */
  | { readonly kind: 'project'; readonly id: StructureId; readonly surface: SurfaceArrays }
  | ({ readonly kind: 'draw'; readonly n: number } & Ink);

export type HeatAnswer =
  | { readonly kind: 'projected'; readonly id: StructureId; readonly skinVertices: Uint32Array }
  /** four bytes a skin vertex: three as `domain/heat.ts` says, then the cover of the comparison */
  | { readonly kind: 'drawn'; readonly n: number; readonly values: Uint8Array }
  | { readonly kind: 'failed'; readonly what: string };
