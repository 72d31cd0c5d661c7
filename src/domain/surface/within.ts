import type { Surface } from './surface.ts';

/** A place inside a triangle: how much of each of its three corners. */
export type Share = readonly [a: number, b: number, c: number];

const between = (p: Share, q: Share, t: number): Share => [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t];

/** The part of a polygon in which a quantity, told at its corners, is not negative. */
export function clipped(polygon: readonly Share[], value: (at: Share) => number): Share[] {
  const out: Share[] = [];
  polygon.forEach((p, i) => {
    const q = polygon[(i + 1) % polygon.length] ?? p, vp = value(p), vq = value(q);
    if (vp >= 0) out.push(p);
    if (vp >= 0 !== vq >= 0) out.push(between(p, q, vp / (vp - vq)));
  });
  return out;
}

/** of the triangle's area; and what a quantity amounts to over it, straight between the polygon's corners */
export function overPolygon(polygon: readonly Share[], value: (at: Share) => number): { readonly share: number; readonly sum: number } {
  let share = 0, sum = 0;
  for (let k = 1; k + 1 < polygon.length; k++) {
    const p = polygon[0], q = polygon[k], r = polygon[k + 1];
    if (!p || !q || !r) continue;
    const part = Math.abs((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
    share += part;
    sum += (part * (value(p) + value(q) + value(r))) / 3;
  }
  return { share, sum };
}

const WHOLE: readonly Share[] = [[1, 0, 0], [0, 1, 0], [0, 0, 1]];

/**
 * Every triangle's part in a region, which is where a field (straight inside each triangle) is not negative. What is measured so does not hang on where
 * the vertices fall.
 * @param visit told the part, the triangle's area and how to read a field at a place in it
 */
export function withinRegion(surface: Surface, field: ArrayLike<number>, visit: (part: readonly Share[], areaMm2: number, read: (of: ArrayLike<number>) => (at: Share) => number) => void): void {
  const { triangles, positions: p } = surface;
  for (let t = 0; t < triangles.length; t += 3) {
    const i = triangles[t]!, j = triangles[t + 1]!, k = triangles[t + 2]!;
    if (field[i]! < 0 && field[j]! < 0 && field[k]! < 0) continue;
    const read = (of: ArrayLike<number>) => ([a, b, c]: Share): number => a * of[i]! + b * of[j]! + c * of[k]!;
    const ux = p[3 * j]! - p[3 * i]!, uy = p[3 * j + 1]! - p[3 * i + 1]!, uz = p[3 * j + 2]! - p[3 * i + 2]!;
    const vx = p[3 * k]! - p[3 * i]!, vy = p[3 * k + 1]! - p[3 * i + 1]!, vz = p[3 * k + 2]! - p[3 * i + 2]!;
    const area = Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 2;
    visit(clipped(WHOLE, read(field)), area, read);
  }
}
