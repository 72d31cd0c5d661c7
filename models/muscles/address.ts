import type { V3 } from '../geometry/vec.ts';
import { lerp } from '../geometry/vec.ts';
import type { FibreGrid } from './fibre-grid.ts';
import { pointAt } from './fibre-grid.ts';

/** Addresses on the fibres: u origin → insertion, v across, depth 0 superficial face → 1 deep face. Numbers beyond 0..1 are held at the end. */
export function addressOn(grid: FibreGrid): (u: number, v: number, depth: number) => V3 {
  const { nu, u: us, v: vs, deep, top } = grid;
  return (u, v, depth) => {
    const [i, s] = cell(us, u), [j, t] = cell(vs, v), d = hold(depth);
    const at = (n: number): V3 => pointAt(grid, n, top[n]! + (deep[n]! - top[n]!) * d);
    const n = j * nu + i;
    return lerp(lerp(at(n), at(n + 1), s), lerp(at(n + nu), at(n + nu + 1), s), t);
  };
}

const hold = (x: number): number => {
  if (Number.isNaN(x)) throw new Error('address on a muscle: u, v and depth must be numbers');
  return Math.min(1, Math.max(0, x));
};

function cell(knots: Float64Array, value: number): [index: number, share: number] {
  const x = hold(value);
  let k = 0;
  while (k < knots.length - 2 && x > knots[k + 1]!) k++;
  return [k, (x - knots[k]!) / (knots[k + 1]! - knots[k]!)];
}
