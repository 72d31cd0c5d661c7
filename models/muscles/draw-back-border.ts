import type { SurfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { addScaled, lerp, sub } from '../geometry/vec.ts';
import type { MuscleSheet } from './muscle-sheet.ts';
import { pointAt } from './muscle-sheet.ts';

export interface DrawBackOptions {
  /** a border may lie this deep in a bone: it is an attachment */
  readonly letBeMm?: number;
  /** how widely a move is shared along the border */
  readonly rounds?: number;
}

/**
 * What the push along the superficial direction cannot free (a border squeezed between sacrum and hip bone) draws back towards its
 * own fibres. The moves are evened along the border, not the border itself: that would blunt every tip.
 */
export function drawBackBorder(sheet: MuscleSheet, bones: readonly SurfaceQuery[], { letBeMm = 0.8, rounds = 4 }: DrawBackOptions = {}): void {
  const loop = borderLoop(sheet);
  let moves = loop.map((n) => moveOut(sheet, n, bones, letBeMm));
  for (let r = 0; r < rounds; r++) moves = moves.map((m, k) => lerp(m, lerp(around(moves, k - 1), around(moves, k + 1), 0.5), 0.5));
  loop.forEach((n, k) => settle(sheet, n, addScaled(middleOf(sheet, n), around(moves, k), 1)));
  for (const n of loop) settle(sheet, n, addScaled(middleOf(sheet, n), moveOut(sheet, n, bones, letBeMm), 1));
}

const around = (moves: readonly V3[], k: number): V3 => moves[(k + moves.length) % moves.length]!;
const middleOf = (sheet: MuscleSheet, n: number): V3 => pointAt(sheet, n, (sheet.deep[n]! + sheet.top[n]!) / 2);

/** The border nodes in one walk round the sheet. */
function borderLoop({ nu, nv }: MuscleSheet): number[] {
  const loop: number[] = [];
  for (let i = 0; i < nu - 1; i++) loop.push(i);
  for (let j = 0; j < nv - 1; j++) loop.push(j * nu + nu - 1);
  for (let i = nu - 1; i > 0; i--) loop.push((nv - 1) * nu + i);
  for (let j = nv - 1; j > 0; j--) loop.push(j * nu);
  return loop;
}

function moveOut(sheet: MuscleSheet, n: number, bones: readonly SurfaceQuery[], letBeMm: number): V3 {
  const from = middleOf(sheet, n), towards = middleOf(sheet, innerNeighbour(sheet, n));
  let q = from;
  for (let share = 0; share < 0.85; share += 0.1) {
    q = lerp(from, towards, share);
    if (bones.every((bone) => !bone.inside(q) || bone.closest(q).distanceMm <= letBeMm)) break;
  }
  return sub(q, from);
}

function innerNeighbour({ nu, nv }: MuscleSheet, n: number): number {
  const i = Math.min(nu - 2, Math.max(1, n % nu)), j = Math.min(nv - 2, Math.max(1, Math.floor(n / nu)));
  return j * nu + i;
}

function settle({ base, deep, top }: MuscleSheet, n: number, p: V3): void {
  for (let k = 0; k < 3; k++) base[3 * n + k] = p[k]!;
  deep[n] = 0;
  top[n] = 0;
}
