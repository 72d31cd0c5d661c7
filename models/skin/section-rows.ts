import type { Provenance } from '../provenance.ts';
import type { SpokeRow } from './spokes.ts';

/** A horizontal section of the right half. `null`: no ray counts there (through the midline, behind what is left out); authored rules close it. */
export interface SkinRow extends SpokeRow {
  readonly radiiMm: readonly (number | null)[];
  readonly provenance: Provenance;
}

/** A section of the right foot by a plane of the fan. */
export interface FootRow {
  readonly phiDeg: number;
  readonly radiiMm: readonly number[];
  readonly provenance: Provenance;
}

/** Where the gluteal fold lies in a sagittal section, and how deep under the chord from the buttock to the thigh. */
export interface FoldPoint {
  readonly xMm: number;
  readonly yMm: number;
  readonly zMm: number;
  readonly underChordMm: number;
  readonly provenance: Provenance;
}
