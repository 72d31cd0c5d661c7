/**
 * Solves M·x = b in place by Gaussian elimination with partial pivoting; M is row-major, n × n, and is overwritten.
 * @throws when M is singular (two equal samples, or all samples in one plane)
 */
export function solveDense(m: Float64Array, b: Float64Array): Float64Array {
  const n = b.length;
  if (m.length !== n * n) throw new Error(`solveDense: ${m.length} coefficients for ${n} unknowns`);
  let largest = 0;
  for (const v of m) largest = Math.max(largest, Math.abs(v));
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++) if (Math.abs(m[r * n + c]!) > Math.abs(m[pivot * n + c]!)) pivot = r;
    if (!(Math.abs(m[pivot * n + c]!) > 1e-13 * largest)) {
      throw new Error(`solveDense: no independent equation for unknown ${c}; are two samples at the same place?`);
    }
    if (pivot !== c) swapRows(m, b, n, c, pivot);
    const rowC = m.subarray(c * n, c * n + n), inv = 1 / rowC[c]!;
    for (let r = c + 1; r < n; r++) {
      const factor = m[r * n + c]! * inv;
      if (factor === 0) continue;
      const row = m.subarray(r * n, r * n + n);
      for (let k = c + 1; k < n; k++) row[k]! -= factor * rowC[k]!;
      b[r]! -= factor * b[c]!;
    }
  }
  const x = new Float64Array(n);
  for (let r = n - 1; r >= 0; r--) {
    let s = b[r]!;
    for (let k = r + 1; k < n; k++) s -= m[r * n + k]! * x[k]!;
    x[r] = s / m[r * n + r]!;
  }
  return x;
}

function swapRows(m: Float64Array, b: Float64Array, n: number, r: number, q: number): void {
  const row = m.slice(r * n, r * n + n);
  m.copyWithin(r * n, q * n, q * n + n);
  m.set(row, q * n);
  const t = b[r]!;
  b[r] = b[q]!;
  b[q] = t;
}
