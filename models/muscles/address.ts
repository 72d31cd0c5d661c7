import type { V3 } from '../geometry/vec.ts';
import { lerp } from '../geometry/vec.ts';
import type { MuscleSheet } from './muscle-sheet.ts';
import { pointAt } from './muscle-sheet.ts';

/** Addresses on the fibres: u origin → insertion, v across, depth 0 superficial face → 1 deep face. Anything outside 0..1 is an error, not an extrapolation. */
export function addressOn(sheet: MuscleSheet): (u: number, v: number, depth: number) => V3 {
  const { nu, u: us, v: vs, deep, top } = sheet;
  return (u, v, depth) => {
    const [i, s] = cell(us, fraction('u', u)), [j, t] = cell(vs, fraction('v', v)), d = fraction('depth', depth);
    const at = (n: number): V3 => pointAt(sheet, n, top[n]! + (deep[n]! - top[n]!) * d);
    const n = j * nu + i;
    return lerp(lerp(at(n), at(n + 1), s), lerp(at(n + nu), at(n + nu + 1), s), t);
  };
}

const fraction = (name: string, x: number): number => {
  if (!(x >= 0 && x <= 1)) throw new Error(`address on a muscle: ${name} is ${x}; it must lie between 0 and 1`);
  return x;
};

function cell(knots: Float64Array, x: number): [index: number, share: number] {
  let k = 0;
  while (k < knots.length - 2 && x > knots[k + 1]!) k++;
  return [k, (x - knots[k]!) / (knots[k + 1]! - knots[k]!)];
}
