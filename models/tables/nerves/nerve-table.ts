import type { NerveId, SciaticVariantId } from '#domain/ids';
import type { FibreSheetId } from '#domain/ids';
import type { V3 } from '../../geometry/vec.ts';
import type { Provenance } from '../../provenance.ts';

/** A named place on the way of a nerve and its section there: broad across the way, thin along the direction that it faces. */
export interface NerveStation {
  readonly place: string;
  readonly at: V3;
  readonly widthMm: number;
  readonly thicknessMm: number;
}

/** A stretch of nerve that does not branch. */
export interface NerveStrand {
  readonly name: string;
  readonly stations: readonly NerveStation[];
  /** muscles and fascia that it pierces, or sinks into to supply them: it is not pushed off these */
  readonly through: readonly FibreSheetId[];
}

/** Strands that overlap where they join are made one body. */
export interface NerveTable {
  readonly id: NerveId | SciaticVariantId;
  /** the thin side of its sections */
  readonly faces: V3;
  readonly strands: readonly NerveStrand[];
  /** how many bodies its strands make; 1 unless it is a group of nerves that do not meet */
  readonly pieces?: number;
  readonly provenance: Provenance;
}

export const station = (place: string, at: V3, widthMm: number, thicknessMm: number): NerveStation => ({ place, at, widthMm, thicknessMm });
