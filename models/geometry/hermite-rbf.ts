import type { Implicit } from './implicit.ts';
import type { V3 } from './vec.ts';
import { solveDense } from './solve-dense.ts';

export interface HermiteSample {
  readonly at: V3;
  /** outward; its length is the wanted slope, so unit for a distance. Absent: only the value is asked for. */
  readonly normal?: V3;
  /** the wanted value, 0 (on the surface) when absent; negative inside */
  readonly value?: number;
  /** overrides the option for this sample: large where the normal is a guess */
  readonly smoothing?: number;
}

export interface HermiteOptions {
  /** how far normals may give way, as a share of the mean distance to the nearest other sample; 0 = met exactly */
  readonly smoothing?: number;
  /** how far values may give way, in the same unit cubed: 0.001 is felt, 0.1 is loose */
  readonly looseness?: number;
}

/**
 * A surface through points with normals: Σ αⱼ φ(x − xⱼ) − βⱼ·∇φ(x − xⱼ) + a + b·x with φ = r³, which bends least of all such surfaces.
 * The smoothing goes on the diagonal of the normal block with a plus sign: r³ is conditionally positive definite, so −∇∇φ is positive there,
 * and a minus sign would make the system singular at some smoothing. Dense solve, meant for up to about 500 samples.
 */
export function hermiteRbf(samples: readonly HermiteSample[], { smoothing = 0, looseness = 0 }: HermiteOptions = {}): Implicit {
  const n = samples.length;
  if (n < 4) throw new Error(`hermiteRbf: ${n} samples; a solid needs at least 4`);
  const centre = mean(samples);
  const xs = new Float64Array(n), ys = new Float64Array(n), zs = new Float64Array(n);
  samples.forEach(({ at }, i) => { xs[i] = at[0] - centre[0]; ys[i] = at[1] - centre[1]; zs[i] = at[2] - centre[2]; });
  const spacing = meanSpacing(xs, ys, zs);
  const unit = spacing > 0 ? spacing : 1;
  // In units of the spacing the blocks φ, ∇φ and ∇∇φ are of one size, which keeps the elimination accurate.
  for (const a of [xs, ys, zs]) for (let i = 0; i < n; i++) a[i]! /= unit;

  const normalRow = new Int32Array(n).fill(-1);
  let poly = n;
  samples.forEach((s, i) => { if (s.normal) { normalRow[i] = poly; poly += 3; } });
  const w = solveSystem({ samples, xs, ys, zs, unit, normalRow, poly, smoothing, looseness });
  return evaluator({ xs, ys, zs, unit, centre, w, normalRow, poly });
}

interface System {
  readonly samples: readonly HermiteSample[];
  readonly xs: Float64Array; readonly ys: Float64Array; readonly zs: Float64Array;
  readonly unit: number; readonly normalRow: Int32Array; readonly poly: number; readonly smoothing: number; readonly looseness: number;
}

/** Rows: the value at every sample, three slopes where it has a normal, then the side conditions of the linear polynomial. */
function solveSystem({ samples, xs, ys, zs, unit, normalRow, poly, smoothing, looseness }: System): Float64Array {
  const n = samples.length, size = poly + 4;
  const m = new Float64Array(size * size), rhs = new Float64Array(size);
  samples.forEach((s, i) => {
    const ri = normalRow[i]!;
    rhs[i] = (s.value ?? 0) / unit;
    for (let j = 0; j < n; j++) {
      const rj = normalRow[j]!;
      const d = [xs[i]! - xs[j]!, ys[i]! - ys[j]!, zs[i]! - zs[j]!];
      const r = Math.hypot(d[0]!, d[1]!, d[2]!);
      m[i * size + j] = r * r * r;
      for (let k = 0; k < 3; k++) {
        if (rj >= 0) m[i * size + rj + k] = -3 * r * d[k]!;
        if (ri >= 0) m[(ri + k) * size + j] = 3 * r * d[k]!;
        if (ri < 0 || rj < 0) continue;
        for (let l = 0; l < 3; l++) {
          m[(ri + k) * size + rj + l] = -3 * ((k === l ? r : 0) + (r > 1e-12 ? (d[k]! * d[l]!) / r : 0));
        }
      }
    }
    m[i * size + i]! += looseness;
    const p = [1, xs[i]!, ys[i]!, zs[i]!];
    for (let k = 0; k < 4; k++) { m[i * size + poly + k] = p[k]!; m[(poly + k) * size + i] = p[k]!; }
    if (!s.normal) return;
    for (let k = 0; k < 3; k++) {
      rhs[ri + k] = s.normal[k]!;
      m[(ri + k) * size + ri + k]! += s.smoothing ?? smoothing;
      m[(ri + k) * size + poly + 1 + k] = 1;
      m[(poly + 1 + k) * size + ri + k] = 1;
    }
  });
  return solveDense(m, rhs);
}

interface Solved {
  readonly xs: Float64Array; readonly ys: Float64Array; readonly zs: Float64Array;
  readonly unit: number; readonly centre: V3; readonly w: Float64Array; readonly normalRow: Int32Array; readonly poly: number;
}

function evaluator({ xs, ys, zs, unit, centre, w, normalRow, poly }: Solved): Implicit {
  const n = xs.length;
  // x, y, z, α, 3βx, 3βy, 3βz a sample, side by side for the cache
  const flat = new Float64Array(7 * n);
  for (let i = 0; i < n; i++) {
    flat.set([xs[i]!, ys[i]!, zs[i]!, w[i]!], 7 * i);
    const r = normalRow[i]!;
    if (r >= 0) flat.set([3 * w[r]!, 3 * w[r + 1]!, 3 * w[r + 2]!], 7 * i + 4);
  }
  const [cx, cy, cz] = centre;
  const a = w[poly]!, bx = w[poly + 1]!, by = w[poly + 2]!, bz = w[poly + 3]!;
  const end = 7 * n, inv = 1 / unit;
  return (px, py, pz) => {
    const x = (px - cx) * inv, y = (py - cy) * inv, z = (pz - cz) * inv;
    let s = a + bx * x + by * y + bz * z;
    for (let i = 0; i < end; i += 7) {
      const dx = x - flat[i]!, dy = y - flat[i + 1]!, dz = z - flat[i + 2]!;
      const r2 = dx * dx + dy * dy + dz * dz;
      s += Math.sqrt(r2) * (flat[i + 3]! * r2 - flat[i + 4]! * dx - flat[i + 5]! * dy - flat[i + 6]! * dz);
    }
    return s * unit;
  };
}

function mean(samples: readonly HermiteSample[]): V3 {
  let x = 0, y = 0, z = 0;
  for (const { at } of samples) { x += at[0]; y += at[1]; z += at[2]; }
  return [x / samples.length, y / samples.length, z / samples.length];
}

function meanSpacing(xs: Float64Array, ys: Float64Array, zs: Float64Array): number {
  const n = xs.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    let best = Infinity;
    for (let j = 0; j < n; j++) {
      if (j !== i) best = Math.min(best, Math.hypot(xs[i]! - xs[j]!, ys[i]! - ys[j]!, zs[i]! - zs[j]!));
    }
    sum += best;
  }
  return sum / n;
}
