import type { Implicit } from '../geometry/implicit.ts';
import { RELIEF } from '../tables/skin-relief.ts';
import { halfBody } from './half-body.ts';
import { withRelief } from './relief.ts';

/** How far the fold at the midline is rounded. */
const FOLD_MM = 2;

/** The whole body as a solid: both sides are read from the right half, through a fold that is smooth at x = 0. */
export function skinSolid(): Implicit {
  const half = halfBody();
  const folded: Implicit = (x, y, z) => half(-Math.sqrt(x * x + FOLD_MM * FOLD_MM), y, z);
  const relief = withRelief(folded, RELIEF);
  return (x, y, z) => relief(-Math.abs(x), y, z);
}
