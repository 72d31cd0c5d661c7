import type { FibreSheetId, PartId } from '#domain/ids';
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
  readonly id: FibreSheetId;
  /** what v = 0 and v = 1 are */
  readonly borders: readonly [string, string];
  /** u: fractions along each fascicle, 0 origin, 1 insertion */
  readonly along: readonly number[];
  /** the muscle goes on above this height: the ends that lie on it are cut level, with their full thickness */
  readonly cutMm?: number;
  readonly superficial: SuperficialDirection & { readonly provenance: Provenance };
  readonly fascicles: readonly FascicleRow[];
  /** a muscle that splits into tendons: the gaps between them, v from and to, open from `fromU` to the insertion */
  readonly slips?: { readonly fromU: number; readonly gaps: readonly (readonly [from: number, to: number])[] };
  /** how borders, fractions and fascicles were chosen; each row says how it was measured */
  readonly provenance: Provenance;
}

/** A value at the v = 0 border, in the middle and at the v = 1 border; parabola between. */
export type AcrossProfile = readonly [first: number, middle: number, last: number];

/** The authored half: what the sections of an atlas cannot tell. */
export interface MuscleAnatomy {
  /** modelled bones on which the ends lie: end nodes within reach are laid on their surface. Empty: no such bone is modelled yet */
  readonly originOn: readonly PartId[];
  readonly insertionOn: readonly PartId[];
  /** free tendon or aponeurosis without flesh at each end; 0 at a fleshy attachment */
  readonly tendons: {
    readonly originMm: AcrossProfile;
    readonly insertionMm: AcrossProfile;
    /** u at which flesh gives way to a broad aponeurosis, at fractions across from 0 to 1, straight between; under 0: no flesh at all */
    readonly fleshTo?: readonly (readonly [across: number, u: number])[];
    readonly provenance: Provenance;
  };
  /** tendinous lines across the fibres, each at a fraction of their length */
  readonly intersections?: { readonly at: readonly number[]; readonly widthMm: number; readonly provenance: Provenance };
  /** how far the measured body is from a plausible one */
  readonly bulk: {
    /** the measured thickness is multiplied */
    readonly thickness: AcrossProfile;
    /** a gain in thickness levels off towards this, so that what is thick already does not swell most */
    readonly mostGainMm?: number;
    /** a gain rises from nothing at the ends of the fibres over at least this length, so that an origin does not begin as a wall */
    readonly riseMm?: number;
    /** share of that gain or loss at the origin, half-way and at the insertion, parabola between; all of it where nothing is said */
    readonly along?: AcrossProfile;
    /** share of the gain or loss that moves the superficial face; the rest moves the deep one */
    readonly outwardShare: number;
    /** the middle stretch is made narrower, about the fibre `about` */
    readonly width?: { readonly factor: number; readonly about: number };
    readonly provenance: Provenance;
  };
  /** what the built volume is held against */
  readonly volume: { readonly minMl: number; readonly maxMl: number; readonly provenance: Provenance };
  /** where bones may lie: only under the muscle, or on either side of it (the sacrum lies behind piriformis) */
  readonly bones: 'below' | 'either';
  /** deeper muscles that this one lies on */
  readonly liesOn: readonly FibreSheetId[];
  /** neighbours built before this one that may lie on either side of it: it gives way to whichever side is nearer */
  readonly beside?: readonly FibreSheetId[];
  /** sheets built before this one that always lie over it: it sinks under them */
  readonly under?: readonly FibreSheetId[];
  /** how the dense sheet is made, where the engine's own settings do not do */
  readonly sheet?: {
    /** of the closed mesh, about; 4400 where nothing is said */
    readonly triangles?: number;
    /** rows of the sheet from border to border, fewer for a cord; at least 16 where nothing is said */
    readonly rows?: number;
    /** rounds of smoothing, fewer where the outline has a notch to keep; 8 where nothing is said */
    readonly smoothing?: number;
    /** what would lift the muscle more than this is another place, not something to climb over; 25 mm where nothing is said */
    readonly climbMm?: number;
    /** how deep what it lies on may reach into it in the end; 1 mm where nothing is said, less for a sheet that is itself as thin as that, negative where nothing may show through */
    readonly letInMm?: number;
    /** the long borders go with the fibres beside them where those are pushed aside; else they stay */
    readonly rimFollows?: boolean;
    /** insertions that end just short of the midline are drawn out to it, where the other side's meet them */
    readonly meetsTwin?: boolean;
    readonly provenance: Provenance;
  };
}
