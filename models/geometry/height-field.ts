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
  const perColumn = cs.map((_, c) => Float64Array.from(values, (row) => row[c]!));
  const slopes = perColumn.map((v) => Float64Array.from(v, (_, l) => slopeAt(ls, v, l, evenLevels)));
  const at = new Float64Array(cs.length), atSlope = new Float64Array(cs.length);
  const along = new Float64Array(8), across = new Float64Array(8);
  return (column, level, out) => {
    const l = hermite(ls, level, along), c = hermite(cs, column, across);
    for (let k = Math.max(0, c - 1), end = Math.min(cs.length - 1, c + 2); k <= end; k++) {
      const v = perColumn[k]!, m = slopes[k]!, next = Math.min(l + 1, ls.length - 1);
      at[k] = along[0]! * v[l]! + along[1]! * m[l]! + along[2]! * v[next]! + along[3]! * m[next]!;
      atSlope[k] = along[4]! * v[l]! + along[5]! * m[l]! + along[6]! * v[next]! + along[7]! * m[next]!;
    }
    const next = Math.min(c + 1, cs.length - 1);
    const m0 = slopeAt(cs, at, c, evenColumns), m1 = slopeAt(cs, at, next, evenColumns);
    out[0] = across[0]! * at[c]! + across[1]! * m0 + across[2]! * at[next]! + across[3]! * m1;
    out[1] = across[4]! * at[c]! + across[5]! * m0 + across[6]! * at[next]! + across[7]! * m1;
    out[2] = across[0]! * atSlope[c]! + across[1]! * slopeAt(cs, atSlope, c, evenColumns)
      + across[2]! * atSlope[next]! + across[3]! * slopeAt(cs, atSlope, next, evenColumns);
  };
}

function filled({ columnsMm, levelsMm, heightsMm }: HeightTable): number[][] {
  if (heightsMm.length !== levelsMm.length) throw new Error(`heightField: ${heightsMm.length} rows for ${levelsMm.length} levels`);
  const known = (l: number, c: number): number | null => heightsMm[l]?.[c] ?? null;
  const ends = heightsMm.map((_, l) => {
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

/** The slope of the parabola through value i and its two neighbours; none at an even end, that of the last step at a free one. */
function slopeAt(knots: readonly number[], v: Float64Array, i: number, even: Even): number {
  const last = knots.length - 1;
  if (i === 0) return even !== 'nowhere' || last === 0 ? 0 : (v[1]! - v[0]!) / (knots[1]! - knots[0]!);
  if (i === last) return even === 'both' ? 0 : (v[last]! - v[last - 1]!) / (knots[last]! - knots[last - 1]!);
  const h0 = knots[i]! - knots[i - 1]!, h1 = knots[i + 1]! - knots[i]!;
  return (((v[i]! - v[i - 1]!) / h0) * h1 + ((v[i + 1]! - v[i]!) / h1) * h0) / (h0 + h1);
}

/** Writes the Hermite weights (value, slope, next value, next slope) and their derivatives; constant beyond the knots. @returns the knot before t */
function hermite(knots: readonly number[], t: number, out: Float64Array): number {
  const last = knots.length - 1;
  if (t <= knots[0]! || t >= knots[last]!) { out.fill(0); out[0] = 1; return t <= knots[0]! ? 0 : last; }
  let i = 0;
  while (t > knots[i + 1]!) i++;
  const h = knots[i + 1]! - knots[i]!, s = (t - knots[i]!) / h, s2 = s * s, s3 = s2 * s;
  out[0] = 2 * s3 - 3 * s2 + 1; out[1] = (s3 - 2 * s2 + s) * h; out[2] = 3 * s2 - 2 * s3; out[3] = (s3 - s2) * h;
  out[4] = (6 * s2 - 6 * s) / h; out[5] = 3 * s2 - 4 * s + 1; out[6] = -out[4]!; out[7] = 3 * s2 - 2 * s;
  return i;
}
