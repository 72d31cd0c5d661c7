/** Cubic splines through given values, continuous to the second derivative. */
export interface Spline {
  (t: number): number;
}

/** Ends free of curvature; beyond the ends it goes on straight. Knots rise strictly. */
export function naturalSpline(knots: readonly number[], values: readonly number[]): Spline {
  const n = knots.length;
  refuseBadKnots(knots, values);
  if (n === 1) return () => values[0]!;
  const m = secondDerivatives(knots, values);
  const slopeStart = slope(knots, values, m, 0, 0), slopeEnd = slope(knots, values, m, n - 2, 1);
  return (t) => {
    if (t <= knots[0]!) return values[0]! + (t - knots[0]!) * slopeStart;
    if (t >= knots[n - 1]!) return values[n - 1]! + (t - knots[n - 1]!) * slopeEnd;
    let i = 0;
    while (t > knots[i + 1]!) i++;
    return piece(knots, values, m, i, t);
  };
}

/** Closed with the given period: value and two derivatives agree where it comes round. */
export function periodicSpline(knots: readonly number[], values: readonly number[], period: number): Spline {
  const n = knots.length;
  refuseBadKnots(knots, values);
  if (n < 3) throw new Error(`periodicSpline: ${n} knots; a closed curve needs 3`);
  if (!(knots[n - 1]! - knots[0]! < period)) throw new Error('periodicSpline: the knots span more than one period');
  // Two copies on either side make the natural ends' influence die away (a factor of about 0.27 a knot).
  const copies = Math.ceil(24 / n);
  const k: number[] = [], v: number[] = [];
  for (let c = -copies; c <= copies; c++) for (let i = 0; i < n; i++) { k.push(knots[i]! + c * period); v.push(values[i]!); }
  const open = naturalSpline(k, v), first = knots[0]!;
  return (t) => open(first + ((((t - first) % period) + period) % period));
}

function refuseBadKnots(knots: readonly number[], values: readonly number[]): void {
  if (knots.length === 0 || knots.length !== values.length) throw new Error(`spline: ${knots.length} knots for ${values.length} values`);
  for (let i = 1; i < knots.length; i++) {
    if (!(knots[i]! > knots[i - 1]!)) throw new Error(`spline: knot ${i} (${knots[i]}) does not follow ${knots[i - 1]}`);
  }
}

function secondDerivatives(t: readonly number[], y: readonly number[]): Float64Array {
  const n = t.length, m = new Float64Array(n);
  const c = new Float64Array(n), d = new Float64Array(n);
  for (let i = 1; i < n - 1; i++) {
    const h0 = t[i]! - t[i - 1]!, h1 = t[i + 1]! - t[i]!;
    const r = 6 * ((y[i + 1]! - y[i]!) / h1 - (y[i]! - y[i - 1]!) / h0);
    const den = 2 * (h0 + h1) - h0 * c[i - 1]!;
    c[i] = h1 / den;
    d[i] = (r - h0 * d[i - 1]!) / den;
  }
  for (let i = n - 2; i > 0; i--) m[i] = d[i]! - c[i]! * m[i + 1]!;
  return m;
}

function piece(t: readonly number[], y: readonly number[], m: Float64Array, i: number, at: number): number {
  const h = t[i + 1]! - t[i]!, a = (t[i + 1]! - at) / h, b = 1 - a;
  return a * y[i]! + b * y[i + 1]! + (((a * a * a - a) * m[i]! + (b * b * b - b) * m[i + 1]!) * h * h) / 6;
}

function slope(t: readonly number[], y: readonly number[], m: Float64Array, i: number, b: 0 | 1): number {
  const h = t[i + 1]! - t[i]!, a = 1 - b;
  return (y[i + 1]! - y[i]!) / h + (((1 - 3 * a * a) * m[i]! + (3 * b * b - 1) * m[i + 1]!) * h) / 6;
}
