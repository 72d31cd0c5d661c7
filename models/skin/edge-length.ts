import type { Implicit } from '../geometry/implicit.ts';
import { TOP } from '../tables/skin.ts';

const BROAD_MM = 9.9;
const FINE_MM = 6;

/** 1 within `from` of a distance, 0 beyond `to` */
const near = (distance: number, from: number, to: number): number => {
  const t = Math.min(1, Math.max(0, (to - distance) / (to - from)));
  return t * t * (3 - 2 * t);
};

/** The wanted edge of the skin's triangles: fine around the cleft, the folds, the knees and the feet, finest on the toes and in the narrow arch between the thighs, even elsewhere. */
export const skinEdgeMm: Implicit = (x, y, z) => {
  const cleft = near(Math.abs(x), 10, 42) * near(Math.abs(y + 25), 75, 120) * (z < 0 ? 1.2 : 0.6);
  const bottom = z < 0 ? near(Math.abs(x), 4, 18) * near(Math.abs(y + 12), 60, 95) * 1.5 : 0;
  const arch = near(Math.hypot(x, y + 84), 9, 30) * near(Math.abs(z), 45, 80) * 1.6;
  const fold = near(Math.abs(y + 75), 14, 48) * near(z, -40, 10);
  const knee = near(Math.abs(y + 428), 45, 90) * 0.75;
  const navel = z > 0 ? near(Math.hypot(x, y - 149), 10, 40) * 1.5 : 0;
  const foot = near(y, -760, -640);
  const toes = y < -820 ? near(-z, -105, -80) * 0.85 : 0;
  const furrow = z < 0 && y > 40 ? near(Math.abs(x), 10, 40) * 0.6 : 0;
  const dimple = z < 0 ? near(Math.hypot(Math.abs(x) - 43, y - 101), 14, 40) * 0.8 : 0;
  const groin = z > 0 ? near(Math.hypot(Math.abs(x) - 25, y + 55), 30, 80) * 0.7 : 0;
  const rim = near(Math.abs(y - TOP.yMm + 8), 8, 30) * near(-Math.hypot(x / 1.35, z - TOP.middleZMm), -92, -75) * 0.7;
  return BROAD_MM + (FINE_MM - BROAD_MM) * Math.max(cleft, bottom, arch, fold, knee, foot * 0.8 + toes, navel, furrow, dimple, groin, rim);
};
