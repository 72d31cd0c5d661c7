import type { Surface } from './surface.ts';

/**
 * All the ways in which a front may reach vertex c: through the edge a–b opposite to it. Where the corner at c is obtuse, the
 * front can arrive between the two edges without touching either, so the triangles behind a–b are unfolded into its plane
 * until a vertex w splits the corner, and c gets two virtual triangles (a, w) and (w, b) instead.
 */
export interface Stencils {
  readonly apex: Uint32Array;
  readonly a: Uint32Array;
  readonly b: Uint32Array;
  readonly lengthA: Float64Array;
  readonly lengthB: Float64Array;
  readonly cosine: Float64Array;
  /** stencils that have vertex i as their a or b: of[start[i] … start[i + 1]] */
  readonly start: Uint32Array;
  readonly of: Uint32Array;
}

/** A long sliver would otherwise be unfolded for ever. */
const MAX_UNFOLDS = 8;

/** the vertex across edge p→q from the triangle that has it in the order p→q, or -1 */
function across({ triangles, triangleStart, trianglesAround }: Surface, p: number, q: number): number {
  for (let s = triangleStart[p]!; s < triangleStart[p + 1]!; s++) {
    const t = 3 * trianglesAround[s]!;
    for (let k = 0; k < 3; k++) {
      if (triangles[t + k] === q && triangles[t + ((k + 1) % 3)] === p) return triangles[t + ((k + 2) % 3)]!;
    }
  }
  return -1;
}

/** c at the origin, a on the x axis, b in the obtuse corner; the first unfolded vertex that makes both parts acute. */
function splitter(surface: Surface, c: number, a: number, b: number, la: number, lb: number, cosC: number): { w: number; lw: number; cosA: number; cosB: number } | null {
  const dist = (i: number, j: number): number => {
    const p = surface.positions;
    return Math.sqrt((p[3 * i]! - p[3 * j]!) ** 2 + (p[3 * i + 1]! - p[3 * j + 1]!) ** 2 + (p[3 * i + 2]! - p[3 * j + 2]!) ** 2);
  };
  const sinC = Math.sqrt(1 - cosC * cosC);
  const bHatX = cosC, bHatY = sinC;
  let p = a, px = la, py = 0, q = b, qx = lb * cosC, qy = lb * sinC;
  for (let step = 0; step < MAX_UNFOLDS; step++) {
    const w = across(surface, p, q);
    if (w < 0 || w === c) return null;
    const lpq = Math.hypot(qx - px, qy - py), lpw = dist(p, w), lqw = dist(q, w);
    const along = (lpw * lpw - lqw * lqw + lpq * lpq) / (2 * lpq);
    const height = Math.sqrt(Math.max(0, lpw * lpw - along * along));
    const ux = (qx - px) / lpq, uy = (qy - py) / lpq;
    // a–b runs counter-clockwise about c, so outward is to its right
    const wx = px + ux * along + uy * height, wy = py + uy * along - ux * height;
    const lw = Math.hypot(wx, wy);
    const cosA = wx / lw, cosB = (wx * bHatX + wy * bHatY) / lw;
    if (cosA > 0 && cosB > 0 && wy > 0) return { w, lw, cosA, cosB };
    if (cosA <= 0) { q = w; qx = wx; qy = wy; } else { p = w; px = wx; py = wy; }
  }
  return null;
}

export function buildStencils(surface: Surface): Stencils {
  const { triangles, positions: p, vertexCount } = surface;
  const capacity = Math.ceil(triangles.length * 1.5) + 16;
  const apex = new Uint32Array(capacity), a = new Uint32Array(capacity), b = new Uint32Array(capacity);
  const lengthA = new Float64Array(capacity), lengthB = new Float64Array(capacity), cosine = new Float64Array(capacity);
  let count = 0;
  const add = (c: number, i: number, j: number, li: number, lj: number, cos: number): void => {
    apex[count] = c; a[count] = i; b[count] = j; lengthA[count] = li; lengthB[count] = lj; cosine[count] = cos;
    count++;
  };
  for (let t = 0; t < triangles.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const c = triangles[t + k]!, i = triangles[t + ((k + 1) % 3)]!, j = triangles[t + ((k + 2) % 3)]!;
      const ix = p[3 * i]! - p[3 * c]!, iy = p[3 * i + 1]! - p[3 * c + 1]!, iz = p[3 * i + 2]! - p[3 * c + 2]!;
      const jx = p[3 * j]! - p[3 * c]!, jy = p[3 * j + 1]! - p[3 * c + 1]!, jz = p[3 * j + 2]! - p[3 * c + 2]!;
      const li = Math.sqrt(ix * ix + iy * iy + iz * iz), lj = Math.sqrt(jx * jx + jy * jy + jz * jz);
      const cos = (ix * jx + iy * jy + iz * jz) / (li * lj);
      const split = cos < -1e-9 && count + 2 < capacity ? splitter(surface, c, i, j, li, lj, cos) : null;
      if (split) {
        add(c, i, split.w, li, split.lw, split.cosA);
        add(c, split.w, j, split.lw, lj, split.cosB);
      } else if (count < capacity) add(c, i, j, li, lj, cos);
    }
  }
  const start = new Uint32Array(vertexCount + 1);
  for (let s = 0; s < count; s++) { start[a[s]! + 1]!++; start[b[s]! + 1]!++; }
  for (let i = 0; i < vertexCount; i++) start[i + 1]! += start[i]!;
  const fill = start.slice(0, vertexCount), of = new Uint32Array(2 * count);
  for (let s = 0; s < count; s++) { of[fill[a[s]!]!++] = s; of[fill[b[s]!]!++] = s; }
  const cut = <T extends Uint32Array | Float64Array>(x: T): T => x.slice(0, count) as T;
  return { apex: cut(apex), a: cut(a), b: cut(b), lengthA: cut(lengthA), lengthB: cut(lengthB), cosine: cut(cosine), start, of };
}
