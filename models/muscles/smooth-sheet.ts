import type { MuscleSheet } from './muscle-sheet.ts';
import { openAfter, openBefore } from './muscle-sheet.ts';

/** Runs `change(value, mean of the neighbours)` over a scalar of the sheet; border nodes look along the border only, so corners grow round. */
function relaxed(sheet: MuscleSheet, value: Float64Array, change: (own: number, mean: number) => number): Float64Array {
  const { nu, nv } = sheet, out = new Float64Array(value.length);
  for (let j = 0; j < nv; j++) for (let i = 0; i < nu; i++) {
    const n = j * nu + i, first = openBefore(sheet, i, j), last = openAfter(sheet, i, j);
    const endU = i === 0 || i === nu - 1, endV = first || last;
    const before = value[i === 0 ? n + 1 : n - 1]!, after = value[i === nu - 1 ? n - 1 : n + 1]!;
    const below = value[first ? n + nu : n - nu]!, above = value[last ? n - nu : n + nu]!;
    const mean = endU === endV ? (before + after + below + above) / 4 : endU ? (below + above) / 2 : (before + after) / 2;
    out[n] = change(value[n]!, mean);
  }
  return out;
}

/** Takes the half-millimetre steps and the small waves of measured stations out of the dense sheet, and rounds its corners. */
export function smoothBase(sheet: MuscleSheet, rounds: number): void {
  const { base, nu, nv } = sheet, axis = new Float64Array(nu * nv);
  for (let k = 0; k < 3; k++) {
    for (let n = 0; n < nu * nv; n++) axis[n] = base[3 * n + k]!;
    let value: Float64Array = axis;
    for (let r = 0; r < rounds; r++) value = relaxed(sheet, value, (own, mean) => own + 0.5 * (mean - own));
    for (let n = 0; n < nu * nv; n++) base[3 * n + k] = value[n]!;
  }
}

export function smoothScalar(sheet: MuscleSheet, value: Float64Array, rounds: number): Float64Array {
  let out = value;
  for (let r = 0; r < rounds; r++) out = relaxed(sheet, out, (own, mean) => own + 0.5 * (mean - own));
  return out;
}

/** A smooth hull over a scalar: never below it. A median takes single spikes out first, when asked. */
export function smoothHull(sheet: MuscleSheet, value: Float64Array, rounds: number, dropSpikes: boolean): Float64Array {
  const floor = dropSpikes ? median(sheet, value) : value;
  let out: Float64Array = floor;
  for (let r = 0; r < rounds; r++) {
    out = relaxed(sheet, out, (own, mean) => own + 0.5 * (mean - own));
    for (let n = 0; n < out.length; n++) out[n] = Math.max(out[n]!, floor[n]!);
  }
  return dropSpikes ? relaxed(sheet, out, (own, mean) => own + 0.5 * (mean - own)) : out;
}

function median(sheet: MuscleSheet, value: Float64Array): Float64Array {
  const { nu } = sheet;
  return value.map((_, n) => {
    const i = n % nu, j = Math.floor(n / nu), near: number[] = [];
    for (let dj = -1; dj <= 1; dj++) for (let di = -1; di <= 1; di++) {
      if (i + di >= 0 && i + di < nu && !(dj < 0 && openBefore(sheet, i, j)) && !(dj > 0 && openAfter(sheet, i, j))) near.push(value[(j + dj) * nu + i + di]!);
    }
    near.sort((a, b) => a - b);
    return near[near.length >> 1]!;
  });
}
