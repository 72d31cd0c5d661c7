import type { V3 } from './geometry/vec.ts';

const U_CELLS = 60, V_CELLS = 40;

/**
 * A muscle's fibre coordinates as plain data, so that they can be kept between runs: the place of every (u, v) on the
 * superficial (depth 0) and the deep face (depth 1), on a regular grid, millimetres.
 */
export interface FibreGrid {
  readonly superficialMm: Float64Array;
  readonly deepMm: Float64Array;
}

export function sampleFibres(at: (u: number, v: number, depth: number) => V3): FibreGrid {
  const face = (depth: number): Float64Array => {
    const out = new Float64Array((U_CELLS + 1) * (V_CELLS + 1) * 3);
    for (let i = 0; i <= U_CELLS; i++) {
      for (let j = 0; j <= V_CELLS; j++) out.set(at(i / U_CELLS, j / V_CELLS, depth), (i * (V_CELLS + 1) + j) * 3);
    }
    return out;
  };
  return { superficialMm: face(0), deepMm: face(1) };
}

/** The place of an address: bilinear in (u, v), linear in depth. Fractions outside 0..1 are an error, not an extrapolation. */
export function fibreAddress(grid: FibreGrid, u: number, v: number, depth: number): V3 {
  for (const [name, value] of [['u', u], ['v', v], ['depth', depth]] as const) {
    if (!(value >= 0 && value <= 1)) throw new Error(`fibre address: ${name} is ${value}; it must lie between 0 and 1`);
  }
  const a = Math.min(U_CELLS - 1, Math.floor(u * U_CELLS)), b = Math.min(V_CELLS - 1, Math.floor(v * V_CELLS));
  const s = u * U_CELLS - a, t = v * V_CELLS - b;
  const blend = (face: Float64Array, k: number): number => {
    const q = (i: number, j: number): number => face[((a + i) * (V_CELLS + 1) + b + j) * 3 + k] ?? NaN;
    return (1 - s) * ((1 - t) * q(0, 0) + t * q(0, 1)) + s * ((1 - t) * q(1, 0) + t * q(1, 1));
  };
  const axis = (k: number): number => (1 - depth) * blend(grid.superficialMm, k) + depth * blend(grid.deepMm, k);
  return [axis(0), axis(1), axis(2)];
}
