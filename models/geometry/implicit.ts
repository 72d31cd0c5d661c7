import type { V3 } from './vec.ts';
import { dot, length, normalize, sub } from './vec.ts';

/** A solid as a function of a point in millimetres: negative inside, about the distance near its surface. */
export type Implicit = (x: number, y: number, z: number) => number;

export function sphere(centre: V3, radiusMm: number): Implicit {
  const [cx, cy, cz] = centre;
  return (x, y, z) => Math.hypot(x - cx, y - cy, z - cz) - radiusMm;
}

/** Axes along x, y, z. The value is exact on the surface and distance-like near it (k0(k0 − 1)/k1, the usual first-order bound). */
export function ellipsoid(centre: V3, radiiMm: V3): Implicit {
  const [cx, cy, cz] = centre;
  const [a, b, c] = radiiMm;
  const smallest = Math.min(a, b, c);
  return (x, y, z) => {
    const u = (x - cx) / a, v = (y - cy) / b, w = (z - cz) / c;
    const k0 = Math.hypot(u, v, w), k1 = Math.hypot(u / a, v / b, w / c);
    return k1 < 1e-12 ? -smallest : (k0 * (k0 - 1)) / k1;
  };
}

/** A round cone: the hull of a sphere of radius `ra` at a and one of radius `rb` at b. Exact distance. */
export function capsule(a: V3, b: V3, ra: number, rb: number): Implicit {
  const axis = sub(b, a), l = length(axis);
  if (!(l > 1e-9)) return sphere(a, Math.max(ra, rb));
  if (Math.abs(ra - rb) >= l) return ra > rb ? sphere(a, ra) : sphere(b, rb);
  const [ux, uy, uz] = normalize(axis);
  const [ax, ay, az] = a;
  const sin = (ra - rb) / l, cos = Math.sqrt(1 - sin * sin);
  return (x, y, z) => {
    const dx = x - ax, dy = y - ay, dz = z - az;
    const t = dx * ux + dy * uy + dz * uz;
    const h = Math.sqrt(Math.max(0, dx * dx + dy * dy + dz * dz - t * t));
    const foot = t + (h * sin) / cos;
    if (foot <= 0) return Math.sqrt(t * t + h * h) - ra;
    if (foot >= l) return Math.sqrt((t - l) * (t - l) + h * h) - rb;
    return h * cos + t * sin - ra;
  };
}

/** The side of the plane through `at` that `normal` points away from. */
export function halfSpace(at: V3, normal: V3): Implicit {
  const [nx, ny, nz] = normalize(normal);
  const d = dot([nx, ny, nz], at);
  return (x, y, z) => x * nx + y * ny + z * nz - d;
}

export const union = (...parts: readonly Implicit[]): Implicit => (x, y, z) => {
  let d = Infinity;
  for (const f of parts) d = Math.min(d, f(x, y, z));
  return d;
};

export const intersect = (...parts: readonly Implicit[]): Implicit => (x, y, z) => {
  let d = -Infinity;
  for (const f of parts) d = Math.max(d, f(x, y, z));
  return d;
};

export const subtract = (a: Implicit, b: Implicit): Implicit => (x, y, z) => Math.max(a(x, y, z), -b(x, y, z));

/** The smaller of two distances, filleted where they differ by less than k (a fillet of about k/4 in the corner). */
export const smoothMin = (a: number, b: number, k: number): number => {
  const h = Math.max(k - Math.abs(a - b), 0);
  return Math.min(a, b) - (h * h) / (4 * k);
};

/** Union with fillets; `k` in millimetres. Of three or more, the order matters slightly where all meet. */
export const smoothUnion = (k: number, ...parts: readonly Implicit[]): Implicit => (x, y, z) => {
  let d = Infinity;
  for (const f of parts) {
    const v = f(x, y, z);
    d = d === Infinity ? v : smoothMin(d, v, k);
  }
  return d;
};

export const smoothIntersect = (k: number, a: Implicit, b: Implicit): Implicit =>
  (x, y, z) => -smoothMin(-a(x, y, z), -b(x, y, z), k);

/** a without b, the new edge rounded by k. */
export const smoothSubtract = (k: number, a: Implicit, b: Implicit): Implicit =>
  (x, y, z) => -smoothMin(-a(x, y, z), b(x, y, z), k);

export const mirroredX = (f: Implicit): Implicit => (x, y, z) => f(-x, y, z);

/** Moves the surface outward by `mm` (inward when negative). */
export const offset = (f: Implicit, mm: number): Implicit => (x, y, z) => f(x, y, z) - mm;

/** Central differences over ±h. */
export function gradient(f: Implicit, p: V3, h = 0.05): V3 {
  const [x, y, z] = p, s = 1 / (2 * h);
  return [
    (f(x + h, y, z) - f(x - h, y, z)) * s,
    (f(x, y + h, z) - f(x, y - h, z)) * s,
    (f(x, y, z + h) - f(x, y, z - h)) * s,
  ];
}

/** f divided by the length of its gradient, so that it measures millimetres near its surface. Four evaluations a point. */
export const normalized = (f: Implicit, h = 0.05): Implicit => (x, y, z) => {
  const v = f(x, y, z);
  const g = Math.hypot(f(x + h, y, z) - v, f(x, y + h, z) - v, f(x, y, z + h) - v) / h;
  return v / Math.max(g, 0.1);
};
