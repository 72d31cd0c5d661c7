import type { V3 } from '../geometry/vec.ts';

/**
 * A muscle as a dense sheet of fibres: row j across, column i along, node j·nu + i. At each node a base point, the unit
 * superficial direction, and the heights of the deep and the superficial face along it (mm). Border nodes have one height:
 * the two faces meet there.
 */
export interface MuscleSheet {
  readonly nu: number;
  readonly nv: number;
  /** u of each column, 0..1 */
  readonly u: Float64Array;
  /** v of each row, 0..1 */
  readonly v: Float64Array;
  readonly base: Float64Array;
  readonly out: Float64Array;
  readonly deep: Float64Array;
  readonly top: Float64Array;
}

export const isBorder = ({ nu, nv }: MuscleSheet, node: number): boolean => {
  const i = node % nu, j = Math.floor(node / nu);
  return i === 0 || j === 0 || i === nu - 1 || j === nv - 1;
};

/** The point above (or, negative, below) the base of a node. */
export const pointAt = ({ base, out }: MuscleSheet, node: number, heightMm: number): V3 => [
  base[3 * node]! + out[3 * node]! * heightMm,
  base[3 * node + 1]! + out[3 * node + 1]! * heightMm,
  base[3 * node + 2]! + out[3 * node + 2]! * heightMm,
];

export const outAt = ({ out }: MuscleSheet, node: number): V3 => [out[3 * node]!, out[3 * node + 1]!, out[3 * node + 2]!];

/** Length of the fibres along the middle sheet, one a row; and of the cross lines, one a column. */
export function fibreLengthsMm(sheet: MuscleSheet): Float64Array {
  const lengths = new Float64Array(sheet.nv);
  for (let j = 0; j < sheet.nv; j++) for (let i = 1; i < sheet.nu; i++) lengths[j]! += stepMm(sheet, j * sheet.nu + i - 1, j * sheet.nu + i);
  return lengths;
}

export function crossLengthsMm(sheet: MuscleSheet): Float64Array {
  const lengths = new Float64Array(sheet.nu);
  for (let i = 0; i < sheet.nu; i++) for (let j = 1; j < sheet.nv; j++) lengths[i]! += stepMm(sheet, (j - 1) * sheet.nu + i, j * sheet.nu + i);
  return lengths;
}

const stepMm = (sheet: MuscleSheet, a: number, b: number): number => {
  const p = pointAt(sheet, a, (sheet.deep[a]! + sheet.top[a]!) / 2), q = pointAt(sheet, b, (sheet.deep[b]! + sheet.top[b]!) / 2);
  return Math.sqrt((p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2 + (p[2] - q[2]) ** 2);
};
