import type { AcrossProfile } from '../tables/muscles/muscle-table.ts';

/** The parabola through the values at v = 0, ½ and 1. */
export const acrossValue = ([first, middle, last]: AcrossProfile, v: number): number =>
  first * (1 - v) * (1 - 2 * v) + 4 * middle * v * (1 - v) + last * v * (2 * v - 1);

/** 0 below 0, 1 above 1, level at both */
export const smoothStep = (x: number): number => {
  const t = Math.min(1, Math.max(0, x));
  return t * t * (3 - 2 * t);
};
