import type { Surface } from './surface.ts';

/** How readily each vertex passes on to each neighbour, beside `surface.neighbours`: half the cotangents of the two opposite corners. */
export interface Conductance { readonly surface: Surface; readonly to: Float64Array; readonly all: Float64Array }

function cotangentAt({ positions: p }: Surface, c: number, a: number, b: number): number {
  const ux = p[3 * a]! - p[3 * c]!, uy = p[3 * a + 1]! - p[3 * c + 1]!, uz = p[3 * a + 2]! - p[3 * c + 2]!;
  const vx = p[3 * b]! - p[3 * c]!, vy = p[3 * b + 1]! - p[3 * c + 1]!, vz = p[3 * b + 2]! - p[3 * c + 2]!;
  const across = Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx);
  return (ux * vx + uy * vy + uz * vz) / Math.max(across, 1e-9);
}

export function conductanceOf(surface: Surface): Conductance {
  const { triangles, neighbourStart: start, neighbours, vertexCount } = surface;
  const to = new Float64Array(start[vertexCount]!), all = new Float64Array(vertexCount);
  const add = (from: number, towards: number, half: number): void => {
    for (let k = start[from]!; k < start[from + 1]!; k++) if (neighbours[k] === towards) { to[k]! += half; return; }
  };
  for (let t = 0; t < triangles.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const c = triangles[t + k]!, a = triangles[t + ((k + 1) % 3)]!, b = triangles[t + ((k + 2) % 3)]!;
      const half = cotangentAt(surface, c, a, b) / 2;
      add(a, b, half);
      add(b, a, half);
    }
  }
  for (let i = 0; i < vertexCount; i++) {
    for (let k = start[i]!; k < start[i + 1]!; k++) all[i]! += to[k]!;
  }
  return { surface, to, all };
}

/** enough for a picture */
const MOST_ROUNDS = 150, EXACT = 1e-2;

/** Some of the vertices with what they pass on among themselves, packed for many steps. */
interface Patch { readonly start: Uint32Array; readonly to: Uint32Array; readonly passes: Float64Array; readonly weight: Float64Array; readonly area: Float64Array }

function patchOf({ surface: { areasMm2, neighbourStart, neighbours, vertexCount }, to, all }: Conductance, vertices: Uint32Array, time: number): Patch {
  const n = vertices.length, local = new Int32Array(vertexCount).fill(-1), start = new Uint32Array(n + 1);
  vertices.forEach((v, s) => { local[v] = s; });
  let most = 0;
  for (const v of vertices) most += neighbourStart[v + 1]! - neighbourStart[v]!;
  const targets = new Uint32Array(most), passes = new Float64Array(most), weight = new Float64Array(n), area = new Float64Array(n);
  let k = 0;
  for (let s = 0; s < n; s++) {
    const v = vertices[s]!;
    area[s] = areasMm2[v]!;
    weight[s] = areasMm2[v]! + time * all[v]!;
    for (let m = neighbourStart[v]!; m < neighbourStart[v + 1]!; m++) {
      const other = local[neighbours[m]!]!;
      if (other < 0) continue;
      targets[k] = other;
      passes[k++] = time * to[m]!;
    }
    start[s + 1] = k;
  }
  return { start, to: targets, passes, weight, area };
}

/** weight · x less what its neighbours pass on: the matrix of one implicit step */
function apply({ start, to, passes, weight }: Patch, x: Float64Array, out: Float64Array): void {
  for (let s = 0; s < weight.length; s++) {
    let sum = weight[s]! * x[s]!;
    for (let k = start[s]!; k < start[s + 1]!; k++) sum -= passes[k]! * x[to[k]!]!;
    out[s] = sum;
  }
}

/**
 * Spreads fields along the surface as warmth spreads, as far as a bell of this breadth (standard deviation): one implicit step, by conjugate gradients, so
 * that a skin in finer triangles gives the same. Only the vertices listed take part, and values are told in their order; all other skin stays at 0.
 */
export function spreader(conductance: Conductance, vertices: Uint32Array, sigmaMm: number): (values: Float64Array) => Float64Array {
  const patch = patchOf(conductance, vertices, (sigmaMm * sigmaMm) / 2), { weight, area } = patch, n = vertices.length;
  const rest = new Float64Array(n), way = new Float64Array(n), product = new Float64Array(n);
  let last: Float64Array | null = null;
  return (values) => {
    // fields that come one after the other resemble each other: the last answer is a good first guess at the next
    const out = (last ?? values).slice();
    apply(patch, out, product);
    let rho = 0, enough = 0;
    for (let s = 0; s < n; s++) {
      const goal = area[s]! * values[s]!;
      rest[s] = goal - product[s]!;
      way[s] = rest[s]! / weight[s]!;
      rho += rest[s]! * way[s]!;
      enough += (EXACT * goal) ** 2 / weight[s]!;
    }
    for (let round = 0; round < MOST_ROUNDS && rho > enough; round++) {
      apply(patch, way, product);
      let bend = 0, next = 0;
      for (let s = 0; s < n; s++) bend += product[s]! * way[s]!;
      const far = rho / bend;
      for (let s = 0; s < n; s++) {
        out[s]! += far * way[s]!;
        const r = (rest[s]! -= far * product[s]!);
        next += (r * r) / weight[s]!;
      }
      for (let s = 0; s < n; s++) way[s] = rest[s]! / weight[s]! + (next / rho) * way[s]!;
      rho = next;
    }
    last = out.slice();
    return out;
  };
}
