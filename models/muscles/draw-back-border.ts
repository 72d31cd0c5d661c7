import type { SurfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { lerp } from '../geometry/vec.ts';
import type { MuscleSheet } from './muscle-sheet.ts';
import { isBorder, pointAt } from './muscle-sheet.ts';

export interface DrawBackOptions {
  /** a border may lie this deep in a bone: it is an attachment */
  readonly letBeMm?: number;
  readonly rounds?: number;
}

/**
 * What the push along the superficial direction cannot free (a border squeezed between sacrum and hip bone) draws back towards its
 * own fibres. In between the border is evened along itself.
 */
export function drawBackBorder(sheet: MuscleSheet, bones: readonly SurfaceQuery[], { letBeMm = 0.8, rounds = 4 }: DrawBackOptions = {}): void {
  freeBorder(sheet, bones, letBeMm);
  for (let r = 0; r < rounds; r++) evenBorder(sheet);
  freeBorder(sheet, bones, letBeMm);
}

function freeBorder(sheet: MuscleSheet, bones: readonly SurfaceQuery[], letBeMm: number): void {
  const { nu, nv, base, deep, top } = sheet;
  for (let n = 0; n < nu * nv; n++) {
    if (!isBorder(sheet, n)) continue;
    const p = pointAt(sheet, n, (deep[n]! + top[n]!) / 2), inner = innerNeighbour(sheet, n);
    const towards = pointAt(sheet, inner, (deep[inner]! + top[inner]!) / 2);
    put(base, n, freed(p, towards, bones, letBeMm));
    deep[n] = 0;
    top[n] = 0;
  }
}

function freed(p: V3, towards: V3, bones: readonly SurfaceQuery[], letBeMm: number): V3 {
  for (let share = 0; share < 0.85; share += 0.1) {
    const q = lerp(p, towards, share);
    if (bones.every((bone) => !bone.inside(q) || bone.closest(q).distanceMm <= letBeMm)) return q;
  }
  return lerp(p, towards, 0.85);
}

function innerNeighbour({ nu, nv }: MuscleSheet, n: number): number {
  const i = Math.min(nu - 2, Math.max(1, n % nu)), j = Math.min(nv - 2, Math.max(1, Math.floor(n / nu)));
  return j * nu + i;
}

function evenBorder(sheet: MuscleSheet): void {
  const { nu, nv, base } = sheet, before = base.slice();
  const even = (n: number, a: number, b: number): void => {
    for (let k = 0; k < 3; k++) base[3 * n + k] = 0.5 * before[3 * n + k]! + 0.25 * (before[3 * a + k]! + before[3 * b + k]!);
  };
  const last = (nv - 1) * nu;
  for (let i = 1; i < nu - 1; i++) { even(i, i - 1, i + 1); even(last + i, last + i - 1, last + i + 1); }
  for (let j = 1; j < nv - 1; j++) { const n = j * nu; even(n, n - nu, n + nu); even(n + nu - 1, n - 1, n + 2 * nu - 1); }
}

const put = (base: Float64Array, n: number, p: V3): void => { base[3 * n] = p[0]; base[3 * n + 1] = p[1]; base[3 * n + 2] = p[2]; };
