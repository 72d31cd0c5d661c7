import { naturalSpline } from '../geometry/spline.ts';
import type { V3 } from '../geometry/vec.ts';
import { distance } from '../geometry/vec.ts';
import type { MuscleTable } from '../tables/muscles/muscle-table.ts';
import type { MuscleSheet } from './muscle-sheet.ts';
import { isBorder } from './muscle-sheet.ts';
import { monotoneSpline } from './monotone-spline.ts';
import { superficialAt } from './superficial-direction.ts';

export interface SheetOptions {
  /** triangles of the closed mesh, about */
  readonly triangles?: number;
  /** from border to border; as many as make the squares even, but at least 16, where nothing is said */
  readonly rows?: number | undefined;
}

/**
 * The coarse table → a dense sheet. Midpoints by natural splines along, then across. Thickness by its square, monotone:
 * a square that falls to 0 in a straight line is a rim as round as an ellipse.
 */
export function interpolateSheet(table: MuscleTable, { triangles = 6400, rows: askedRows }: SheetOptions = {}): MuscleSheet {
  const { nu, nv: rowsWanted } = counts(table, triangles, askedRows);
  const u = closerAtEnds(nu, 0.5), v = table.slips ? rowsOfSlips(table.slips.gaps, rowsWanted) : closerAtEnds(rowsWanted, 0.75), nv = v.length;
  const slits = table.slips?.gaps.map(([from]) => ({ row: v.indexOf(from), column: u.findIndex((x) => x >= (table.slips?.fromU ?? 1)) }));
  // natural splines would swing where two slips lie close in v and apart in space
  const placeAcross = table.slips ? monotoneSpline : naturalSpline;
  const across = table.fascicles.map((f) => f.across);
  // value k (x, y, z, thickness²) of fascicle row j at dense column i
  const rows = [0, 1, 2, 3].map((k) => table.fascicles.map((f) => {
    const values = f.stations.map((s) => (k === 3 ? s[3] * s[3] : s[k]!));
    const curve = (k === 3 ? monotoneSpline : naturalSpline)(table.along, values);
    return Float64Array.from(u, curve);
  }));
  const count = nu * nv;
  const sheet: MuscleSheet = { nu, nv, u, v, base: new Float64Array(3 * count), out: new Float64Array(3 * count), deep: new Float64Array(count), top: new Float64Array(count), ...(slits && { slits }) };
  for (let i = 0; i < nu; i++) {
    const column = rows.map((value, k) => (k === 3 ? monotoneSpline : placeAcross)(across, value.map((row) => row[i]!)));
    for (let j = 0; j < nv; j++) {
      const node = j * nu + i, p: V3 = [column[0]!(v[j]!), column[1]!(v[j]!), column[2]!(v[j]!)];
      const rim = isBorder(sheet, node);
      const measuredMm = rim ? 0 : Math.sqrt(Math.max(0, column[3]!(v[j]!)));
      const out = superficialAt(table.superficial, p);
      for (let k = 0; k < 3; k++) { sheet.base[3 * node + k] = p[k]!; sheet.out[3 * node + k] = out[k]!; }
      sheet.deep[node] = -measuredMm / 2;
      sheet.top[node] = measuredMm / 2;
    }
  }
  return sheet;
}

/** Columns and rows such that the squares of the sheet come out about square. */
function counts(table: MuscleTable, triangles: number, askedRows: number | undefined): { nu: number; nv: number } {
  const place = (j: number, i: number): V3 => {
    const s = table.fascicles[j]!.stations[i]!;
    return [s[0], s[1], s[2]];
  };
  const rows = table.fascicles.length, columns = table.along.length;
  let lengthMm = 0, widthMm = 0;
  for (let j = 0; j < rows; j++) for (let i = 1; i < columns; i++) lengthMm += distance(place(j, i), place(j, i - 1)) / rows;
  for (let i = 0; i < columns; i++) for (let j = 1; j < rows; j++) widthMm += distance(place(j, i), place(j - 1, i)) / columns;
  const nodes = triangles / 4;
  const nv = askedRows ?? Math.max(16, Math.round(Math.sqrt((nodes * widthMm) / lengthMm)));
  return { nu: Math.max(widthMm > BROAD * lengthMm ? 14 : 24, Math.round(nodes / nv)), nv };
}

/** a sheet so many times as broad as its fibres are long does with fewer columns */
const BROAD = 4;

/** 0 … 1, the first and last steps shorter than the even ones by `amount`: rims need it, tables do not. */
const closerAtEnds = (n: number, amount: number): Float64Array =>
  Float64Array.from({ length: n }, (_, k) => {
    const x = k / (n - 1);
    return k === 0 ? 0 : k === n - 1 ? 1 : x - (amount * Math.sin(2 * Math.PI * x)) / (2 * Math.PI);
  });

/** The rows, shared out evenly among the slips; each gap lies between two rows. */
function rowsOfSlips(gaps: readonly (readonly [from: number, to: number])[], nv: number): Float64Array {
  const each = Math.max(4, Math.round(nv / (gaps.length + 1)));
  const starts = [0, ...gaps.map(([, to]) => to)], ends = [...gaps.map(([from]) => from), 1];
  return Float64Array.from(starts.flatMap((start, k) => Array.from({ length: each }, (_, r) => (r === each - 1 ? ends[k]! : start + ((ends[k]! - start) * r) / (each - 1)))));
}
