import type { Implicit } from '../geometry/implicit.ts';
import { capsule, union } from '../geometry/implicit.ts';
import type { V3 } from '../geometry/vec.ts';
import { addScaled, normalize, sub } from '../geometry/vec.ts';

export interface RidgeLine {
  /** on the surface of the bone, one after the other */
  readonly points: readonly V3[];
  readonly radiusMm: number;
  readonly raiseMm: number;
}

/**
 * A low ridge along surface points: a chain of round cones sunk toward the shaft so far that `raiseMm` stands out. It runs out at both ends.
 * @param inward a unit vector into the bone at a point
 */
export function ridge({ points, radiusMm, raiseMm }: RidgeLine, inward: (p: V3) => V3): Implicit {
  const last = points.length - 1;
  if (last < 1) throw new Error(`ridge: ${points.length} points; a line needs at least 2`);
  const sunk = points.map((p, i) => addScaled(p, inward(p), radiusMm - (i === 0 || i === last ? -0.5 : raiseMm)));
  return union(...sunk.slice(1).map((p, i) => capsule(sunk[i] ?? p, p, radiusMm, radiusMm)));
}

/** Horizontally toward the nearest of the axis points by height: what "into the bone" means on a shaft. */
export const towardAxis = (axis: readonly V3[]) => (p: V3): V3 => {
  const near = axis.reduce((best, a) => (Math.abs(a[1] - p[1]) < Math.abs(best[1] - p[1]) ? a : best));
  return normalize(sub([near[0], p[1], near[2]], p));
};
