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
  readonly centreXMm: number;
  readonly centreZMm: number;
  /** where the back and the front cross the midline; on a leg, where they would */
  readonly backZMm: number;
  readonly frontZMm: number;
  /** 0 trunk layout … 1 evenly spaced */
  readonly evenness: number;
}

/** @returns the 24 directions, rising, over one turn */
export function spokeAnglesDeg({ centreXMm, centreZMm, backZMm, frontZMm, evenness }: SpokeRow): number[] {
  const back = Math.atan2(-centreXMm, centreZMm - backZMm) * DEG;
  const front = Math.atan2(-centreXMm, centreZMm - frontZMm) * DEG;
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
