import type { NearestNerve } from '#contract/manifest';
import type { V3 } from '../geometry/vec.ts';
import type { Neighbour } from './place-point.ts';

/**
 * The nerve whose surface is closest to a point; 0 mm within one. Of two as close, the first of the list.
 * @throws when there is no nerve to measure to
 */
export function nearestNerve(from: V3, nerves: readonly Neighbour[]): NearestNerve {
  const [nearest] = nerves.map(({ id, query }) => ({ id, mm: Math.max(0, query.signedDistance(from)) })).sort((a, b) => a.mm - b.mm);
  if (!nearest) throw new Error('Nearest nerve: no nerve is built. Build the nerves before the points.');
  return { id: nearest.id as NearestNerve['id'], distanceMm: Number(nearest.mm.toFixed(1)) };
}
