import type { Spline } from '../geometry/spline.ts';

/** Cubic through given values that never overshoots them (Fritsch–Carlson slopes): for thickness, which must not turn negative. */
export function monotoneSpline(knots: readonly number[], values: readonly number[]): Spline {
  const n = knots.length;
  if (n < 2 || values.length !== n) throw new Error(`monotoneSpline: ${n} knots for ${values.length} values`);
  const secant: number[] = [], slope: number[] = [];
  for (let k = 0; k + 1 < n; k++) secant.push((values[k + 1]! - values[k]!) / (knots[k + 1]! - knots[k]!));
  for (let k = 0; k < n; k++) {
    const before = secant[Math.max(0, k - 1)]!, after = secant[Math.min(n - 2, k)]!;
    if (k === 0 || k === n - 1) slope.push(k === 0 ? after : before);
    else if (before * after <= 0) slope.push(0);
    else {
      const h0 = knots[k]! - knots[k - 1]!, h1 = knots[k + 1]! - knots[k]!;
      slope.push((3 * (h0 + h1)) / ((2 * h1 + h0) / before + (h1 + 2 * h0) / after));
    }
  }
  return (t) => {
    let k = 0;
    while (k < n - 2 && t > knots[k + 1]!) k++;
    const h = knots[k + 1]! - knots[k]!, x = Math.min(1, Math.max(0, (t - knots[k]!) / h)), x2 = x * x, x3 = x2 * x;
    return (2 * x3 - 3 * x2 + 1) * values[k]! + (x3 - 2 * x2 + x) * h * slope[k]! + (3 * x2 - 2 * x3) * values[k + 1]! + (x3 - x2) * h * slope[k + 1]!;
  };
}
