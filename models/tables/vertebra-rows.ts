import type { ProcessAxis, ProcessSection } from '../geometry/process-tube.ts';
import type { V3 } from '../geometry/vec.ts';
import type { Provenance } from '../provenance.ts';

/**
 * The shape of a vertebra's rows. Half a vertebra is tabled: the first coordinate is `lateral`, the distance from its median plane, so that
 * right and left read the same; the second is up, the third anterior, both in the model frame. Millimetres.
 */
export const PROCESS_NAMES = ['lamina', 'spinous-process', 'superior-articular-process', 'superior-facet-lip', 'inferior-articular-process', 'pedicle', 'transverse-process'] as const;
export type ProcessName = (typeof PROCESS_NAMES)[number];

/** A process as it was cut: sections perpendicular to a straight axis between two named places. */
export interface ProcessRow extends ProcessAxis {
  readonly sections: readonly ProcessSection[];
  readonly provenance: Provenance;
}

export const BODY_STATIONS = {
  /** half a turn from straight forward to straight backward */
  anglesDeg: [0, 22.5, 45, 67.5, 90, 112.5, 135, 157.5, 180],
  /** where an endplate is read: shares of the plate ellipse in each direction */
  plateShares: [0, 0.55, 1],
  /** where the wall is read: shares of the way from the inferior to the superior plate rim */
  wallShares: [0.06, 0.28, 0.5, 0.72, 0.94],
  provenance: { class: 'AUTHORED', source: 'where a body is read: hollow, flat rim, waist and both lips; checked on sections of L4 and L5' },
} as const satisfies Record<string, readonly number[] | Provenance>;

export interface EndplateRow {
  /** radius forward and backward, and to the side, of the ellipse on which the plate is read */
  readonly apMm: number;
  readonly mlMm: number;
  /** from the mid-plane of the body along its axis: one row an angle, one entry a share */
  readonly heightsMm: readonly (readonly (number | null)[])[];
  readonly provenance: Provenance;
}

export interface BodyRow {
  /** midpoint of the two endplate centres, on the median plane */
  readonly centre: V3;
  /** unit, toward the head: the mean of the two plate normals */
  readonly axis: V3;
  readonly superior: EndplateRow;
  readonly inferior: EndplateRow;
  /** from the axis, perpendicular to it: one row a share of the height, one entry an angle; null where the ray runs into the pedicle */
  readonly wallMm: readonly (readonly (number | null)[])[];
  readonly provenance: Provenance;
}

export interface VertebraTable {
  readonly body: BodyRow;
  readonly processes: Readonly<Record<ProcessName, ProcessRow>>;
}
