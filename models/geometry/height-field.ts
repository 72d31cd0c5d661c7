/** A height over a plane, given on named lines one way and named levels the other; null where no surface was met. */
export interface HeightTable {
  readonly columnsMm: readonly number[];
  readonly levelsMm: readonly number[];
  /** one row a level, one entry a column; a row may stop early: what is missing counts as null */
  readonly heightsMm: readonly (readonly (number | null)[])[];
}

/** Where the field is its own mirror image across a line of the table. */
export type Even = 'nowhere' | 'start' | 'both';

export interface HeightFieldOptions {
  readonly evenColumns?: Even;
  readonly evenLevels?: Even;
}

/** Height and its two slopes, written to `out` as [height, d/dcolumn, d/dlevel]. */
export type HeightField = (column: number, level: number, out: Float64Array) => void;

/**
 * Cubic along the columns and along the levels, constant beyond the rim. A gap is bridged straight between the nearest
 * entries of its column; beyond either end of a row the last height goes on, for other walls close the solid there.
 * Columns are even at the start by default: the median plane.
 */
export function heightField(table: HeightTable, { evenColumns = 'start', evenLevels = 'nowhere' }: HeightFieldOptions = {}): HeightField {
  const { columnsMm: cs, levelsMm: ls } = table;
  const values = filled(table);
  const perColumn = cs.map((_, c) => values.map((row) => row[c]!));
  const slopes = perColumn.map((v) => gentleSlopes(ls, v, evenLevels));
  const at = new Float64Array(cs.length), atSlope = new Float64Array(cs.length), pair = new Float64Array(2);
  return (column, level, out) => {
    for (let c = 0; c < cs.length; c++) {
      evaluate(ls, perColumn[c]!, slopes[c]!, level, pair);
      at[c] = pair[0]!; atSlope[c] = pair[1]!;
    }
    evaluate(cs, at, gentleSlopes(cs, at, evenColumns), column, pair);
    out[0] = pair[0]!; out[1] = pair[1]!;
    evaluate(cs, atSlope, gentleSlopes(cs, atSlope, evenColumns), column, pair);
    out[2] = pair[0]!;
  };
}

function filled({ columnsMm, levelsMm, heightsMm }: HeightTable): number[][] {
  if (heightsMm.length !== levelsMm.length) throw new Error(`heightField: ${heightsMm.length} rows for ${levelsMm.length} levels`);
  const known = (l: number, c: number): number | null => heightsMm[l]?.[c] ?? null;
  const ends = heightsMm.map((row, l) => {
    const met = columnsMm.map((_, c) => c).filter((c) => known(l, c) !== null);
    if (met.length === 0) throw new Error(`heightField: level ${levelsMm[l]} has no height at all`);
    return [met[0]!, met[met.length - 1]!] as const;
  });
  return levelsMm.map((_, l) => columnsMm.map((_, c) => {
    const [start, end] = ends[l]!;
    if (c < start || c > end) return known(l, c < start ? start : end)!;
    const own = known(l, c);
    if (own !== null) return own;
    let below = l - 1, above = l + 1;
    while (below >= 0 && known(below, c) === null) below--;
    while (above < levelsMm.length && known(above, c) === null) above++;
    const b = below >= 0 ? known(below, c) : null, a = above < levelsMm.length ? known(above, c) : null;
    if (b === null && a === null) throw new Error(`heightField: column ${columnsMm[c]} has no height at all`);
    if (b === null || a === null) return (b ?? a)!;
    return b + ((a - b) * (levelsMm[l]! - levelsMm[below]!)) / (levelsMm[above]! - levelsMm[below]!);
  }));
}

/** Each slope is that of the parabola through a height and its two neighbours; none at an even end, that of the last step at a free one. */
function gentleSlopes(knots: readonly number[], v: ArrayLike<number>, even: Even): Float64Array {
  const n = knots.length, out = new Float64Array(n);
  for (let i = 1; i < n - 1; i++) {
    const h0 = knots[i]! - knots[i - 1]!, h1 = knots[i + 1]! - knots[i]!;
    const d0 = (v[i]! - v[i - 1]!) / h0, d1 = (v[i + 1]! - v[i]!) / h1;
    out[i] = (d0 * h1 + d1 * h0) / (h0 + h1);
  }
  if (n > 1) {
    out[0] = even !== 'nowhere' ? 0 : (v[1]! - v[0]!) / (knots[1]! - knots[0]!);
    out[n - 1] = even === 'both' ? 0 : (v[n - 1]! - v[n - 2]!) / (knots[n - 1]! - knots[n - 2]!);
  }
  return out;
}

function evaluate(knots: readonly number[], v: ArrayLike<number>, slopes: Float64Array, t: number, out: Float64Array): void {
  const last = knots.length - 1;
  if (t <= knots[0]! || t >= knots[last]!) { out[0] = v[t <= knots[0]! ? 0 : last]!; out[1] = 0; return; }
  let i = 0;
  while (t > knots[i + 1]!) i++;
  const h = knots[i + 1]! - knots[i]!, s = (t - knots[i]!) / h, s2 = s * s, s3 = s2 * s;
  const p = v[i]!, q = v[i + 1]!, m = slopes[i]! * h, r = slopes[i + 1]! * h;
  out[0] = (2 * s3 - 3 * s2 + 1) * p + (s3 - 2 * s2 + s) * m + (3 * s2 - 2 * s3) * q + (s3 - s2) * r;
  out[1] = ((6 * s2 - 6 * s) * (p - q) + (3 * s2 - 4 * s + 1) * m + (3 * s2 - 2 * s) * r) / h;
}
