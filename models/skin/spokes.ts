import { naturalSpline } from '../geometry/spline.ts';
import { LEG_AXIS } from '../tables/skin.ts';

/**
 * The directions of a horizontal section's rays ("spokes"). A direction is an angle in degrees around the section's centre:
 * 0 backward (−z), 90 toward the midline (+x on the right half), 180 forward, 270 away from the midline.
 *
 * On the trunk the spokes hang on two landmarks of the section, the midline of the back (spoke 0) and of the front (spoke 4), and crowd beside
 * the cleft, so that a furrow keeps its own column from row to row; on the leg they are evenly spaced.
 */
export const SPOKES = 24;
export const BACK_MIDLINE = 0;
export const FRONT_MIDLINE = 4;

const DEG = 180 / Math.PI;
const LEG_START_DEG = 75;
const FRONT_STEPS_DEG = [10, 22, 36];
const BACK_STEPS_DEG = [-36, -25, -16, -9, -4];

export interface SpokeRow {
  readonly yMm: number;
  /** where the back and the front cross the midline; on a leg, where they would */
  readonly backZMm: number;
  readonly frontZMm: number;
}

/** Between these heights the trunk's layout passes into the leg's. */
const TRUNK_ENDS_Y_MM = -68;
const LEG_BEGINS_Y_MM = -135;
export const isTrunk = (yMm: number): boolean => yMm >= TRUNK_ENDS_Y_MM;

/** The centre of the horizontal section at a height: on the smooth inner axis of the table. */
const axis = (value: (node: (typeof LEG_AXIS)[number]) => number): ((yMm: number) => number) => {
  const spline = naturalSpline(LEG_AXIS.map((n) => -n.yMm), LEG_AXIS.map(value));
  return (yMm) => spline(-yMm);
};
export const centreXMm = axis((n) => n.xMm);
export const centreZMm = axis((n) => n.zMm);

/** @returns the 24 directions, rising, over one turn */
export function spokeAnglesDeg({ yMm, backZMm, frontZMm }: SpokeRow): number[] {
  const x = centreXMm(yMm), z = centreZMm(yMm);
  const t = Math.min(1, Math.max(0, (TRUNK_ENDS_Y_MM - yMm) / (TRUNK_ENDS_Y_MM - LEG_BEGINS_Y_MM)));
  const evenness = t * t * (3 - 2 * t);
  const back = Math.atan2(-x, z - backZMm) * DEG;
  const front = Math.atan2(-x, z - frontZMm) * DEG;
  const trunk: number[] = [];
  for (let i = 0; i <= FRONT_MIDLINE; i++) trunk.push(back + ((front - back) * i) / FRONT_MIDLINE);
  for (const step of FRONT_STEPS_DEG) trunk.push(front + step);
  const from = front + 36, to = back + 360 - 36, between = SPOKES - trunk.length - BACK_STEPS_DEG.length;
  for (let i = 1; i <= between; i++) trunk.push(from + ((to - from) * i) / (between + 1));
  for (const step of BACK_STEPS_DEG) trunk.push(back + 360 + step);
  return trunk.map((angle, i) => angle + (LEG_START_DEG + (360 * i) / SPOKES - angle) * evenness);
}

/** (x, z) of a direction */
export const spokeDirection = (angleDeg: number): readonly [number, number] => [Math.sin(angleDeg / DEG), -Math.cos(angleDeg / DEG)];
