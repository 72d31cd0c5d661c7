import type { FastMarching, Seed } from './fast-marching.ts';
import type { Surface } from './surface.ts';

/** How steeply a field, straight inside a triangle, rises there: per mm. */
function slopeIn({ positions: p }: Surface, field: Float32Array, i: number, j: number, k: number): number {
  const ux = p[3 * j]! - p[3 * i]!, uy = p[3 * j + 1]! - p[3 * i + 1]!, uz = p[3 * j + 2]! - p[3 * i + 2]!;
  const vx = p[3 * k]! - p[3 * i]!, vy = p[3 * k + 1]! - p[3 * i + 1]!, vz = p[3 * k + 2]! - p[3 * i + 2]!;
  const uu = ux * ux + uy * uy + uz * uz, uv = ux * vx + uy * vy + uz * vz, vv = vx * vx + vy * vy + vz * vz;
  const du = field[j]! - field[i]!, dv = field[k]! - field[i]!;
  return Math.sqrt(Math.max(1e-12, (vv * du * du - 2 * uv * du * dv + uu * dv * dv) / (uu * vv - uv * uv)));
}

/** The corners of the triangles through which the line runs where a field is 0, with their distances to it. */
function rimSeeds(surface: Surface, field: Float32Array): Seed[] {
  const { triangles } = surface, sign = new Uint8Array(field.length), nearest = new Map<number, number>();
  for (let v = 0; v < field.length; v++) if (field[v]! > 0) sign[v] = 1;
  for (let t = 0; t < triangles.length; t += 3) {
    const i = triangles[t]!, j = triangles[t + 1]!, k = triangles[t + 2]!, s = sign[i]!;
    if (s === sign[j]! && s === sign[k]!) continue;
    const slope = slopeIn(surface, field, i, j, k);
    for (let c = 0; c < 3; c++) {
      const v = triangles[t + c]!, mm = Math.abs(field[v]!) / slope, known = nearest.get(v);
      if (known === undefined || mm < known) nearest.set(v, mm);
    }
  }
  const seeds: Seed[] = [];
  for (const [vertex, distanceMm] of nearest) seeds.push({ vertex, distanceMm });
  return seeds;
}

/**
 * Distance along the surface to the line on which a field is 0, measured inside the triangles, so that it does not depend on where the vertices fall:
 * positive where the field is, else negative; no farther than `insideMm` and `outsideMm`. The field is in mm itself, if only roughly.
 */
export function signedDepth(surface: Surface, marching: FastMarching, field: Float32Array, insideMm: number, outsideMm: number): Float32Array {
  const out = new Float32Array(field.length), corridor = new Uint8Array(field.length);
  for (let v = 0; v < out.length; v++) {
    out[v] = field[v]! > 0 ? insideMm : -outsideMm;
    if (field[v]! > -outsideMm) corridor[v] = 1;
  }
  const { distance, settled, settledCount } = marching.run(rimSeeds(surface, field), { cutoffMm: insideMm, corridor });
  for (let s = 0; s < settledCount; s++) {
    const v = settled[s]!;
    out[v] = field[v]! > 0 ? distance[v]! : -Math.min(outsideMm, distance[v]!);
  }
  return out;
}
