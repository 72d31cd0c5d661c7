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
  /** where the sheet is split into slips: between `row` and the next, from `column` to the insertion */
  readonly slits?: readonly { readonly row: number; readonly column: number }[];
}

/** True where nothing joins a node to the row before it, or to the row after it. */
export const openBefore = ({ slits = [] }: MuscleSheet, i: number, j: number): boolean => j === 0 || slits.some((s) => s.row === j - 1 && i >= s.column);
export const openAfter = ({ nv, slits = [] }: MuscleSheet, i: number, j: number): boolean => j === nv - 1 || slits.some((s) => s.row === j && i >= s.column);

export const isBorder = (sheet: MuscleSheet, node: number): boolean => {
  const i = node % sheet.nu, j = Math.floor(node / sheet.nu);
  return i === 0 || i === sheet.nu - 1 || openBefore(sheet, i, j) || openAfter(sheet, i, j);
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
