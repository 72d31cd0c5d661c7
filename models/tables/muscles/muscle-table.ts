import type { MuscleId, PartId } from '#domain/ids';
import type { SuperficialDirection } from '../../muscles/superficial-direction.ts';
import type { Provenance } from '../../provenance.ts';

/** Midpoint between the superficial and the deep face (x, y, z) and the thickness along the superficial direction, mm. */
export type FascicleStation = readonly [x: number, y: number, z: number, thicknessMm: number];

export interface FascicleRow {
  readonly name: string;
  /** v: fraction across the muscle, 0 and 1 are the borders */
  readonly across: number;
  /** one for each entry of the table's `along` */
  readonly stations: readonly FascicleStation[];
  readonly provenance: Provenance;
}

/** The measured half of a muscle: a coarse grid of fascicles. */
export interface MuscleTable {
  readonly id: MuscleId;
  /** what v = 0 and v = 1 are */
  readonly borders: readonly [string, string];
  /** u: fractions along each fascicle, 0 origin, 1 insertion */
  readonly along: readonly number[];
  readonly superficial: SuperficialDirection & { readonly provenance: Provenance };
  readonly fascicles: readonly FascicleRow[];
}

/** A value at the v = 0 border, in the middle and at the v = 1 border; parabola between. */
export type AcrossProfile = readonly [first: number, middle: number, last: number];

/** The authored half: what the sections of an atlas cannot tell. */
export interface MuscleAnatomy {
  /** bones on which the ends lie; the end rows are laid on their surface when they come within reach. Empty: that bone is not modelled */
  readonly originOn: readonly PartId[];
  readonly insertionOn: readonly PartId[];
  /** free tendon or aponeurosis without flesh at each end; 0 at a fleshy attachment */
  readonly tendons: { readonly originMm: AcrossProfile; readonly insertionMm: AcrossProfile; readonly provenance: Provenance };
  /** the measured thickness is multiplied; `grow` says which face moves */
  readonly thickness: { readonly factor: number; readonly grow: 'outward' | 'both'; readonly provenance: Provenance };
  /** atlas-grade figure that the build is held against */
  readonly volume: { readonly minMl: number; readonly maxMl: number; readonly provenance: Provenance };
  /** deeper muscles that this one lies on */
  readonly liesOn: readonly MuscleId[];
}
