import type { PartId } from '#domain/ids';
import type { Mesh } from './geometry/mesh.ts';
import type { V3 } from './geometry/vec.ts';

/** A part as its builder hands it on: the right one of a pair, or the midline one, in millimetres. */
export interface BuiltPart {
  readonly id: PartId;
  readonly mesh: Mesh;
  /** unit normals, three a vertex; area-weighted ones are computed when absent */
  readonly normals?: Float64Array;
  readonly expectedGenus: number;
  /** muscles: (u, v) a vertex */
  readonly uv?: Float64Array;
  /** muscles: tendon 0..1; bones: cartilage 0..1; one a vertex */
  readonly tendon?: Float64Array;
  /** muscles: 1 on the superficial face, 0 on the deep one */
  readonly superficial?: Float64Array;
  readonly lengthMm?: number;
  readonly widthMm?: number;
  readonly detail?: 'simple';
}

/** A muscle that still knows its fibres: every address on it has a place. */
export interface BuiltMuscle extends BuiltPart {
  readonly uv: Float64Array;
  /** u origin → insertion, v across, depth 0 superficial face → 1 deep face, each 0..1 → millimetres in the model frame */
  readonly at: (u: number, v: number, depth: number) => V3;
}

/** How a long step tells what it is doing; the command line prints it, a test may drop it. */
export type Log = (line: string) => void;
