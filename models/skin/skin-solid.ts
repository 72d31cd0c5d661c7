import type { Implicit } from '../geometry/implicit.ts';
import { smoothMin } from '../geometry/implicit.ts';
import { RELIEF } from '../tables/skin-relief.ts';
import { ROOM_LINES } from '../tables/skin-room.ts';
import { BETWEEN_THE_THIGHS } from '../tables/skin.ts';
import { halfBody } from './half-body.ts';
import { withRelief } from './relief.ts';

/** How far the fold at the midline is rounded. */
const FOLD_MM = 3;

/** The whole body as a solid: both sides are read from the right half, through a fold that is smooth at x = 0. */
export function skinSolid(): Implicit {
  const half = halfBody();
  const { topYMm, gapMm, roundingMm } = BETWEEN_THE_THIGHS;
  const wall = Math.sqrt(FOLD_MM * FOLD_MM + (gapMm * gapMm) / 4);
  const folded: Implicit = (x, y, z) => {
    const aside = Math.sqrt(x * x + FOLD_MM * FOLD_MM), body = half(-aside, y, z);
    if (y > topYMm + roundingMm) return body;
    return -smoothMin(-body, Math.max(aside - wall, y - topYMm), roundingMm);
  };
  const relief = withRelief(folded, [...RELIEF, ...ROOM_LINES]);
  return (x, y, z) => relief(-Math.abs(x), y, z);
}
