import type { SurfaceQuery } from '../geometry/surface-query.ts';
import { dot } from '../geometry/vec.ts';
import type { FibreGrid } from './fibre-grid.ts';
import { outAt, pointAt } from './fibre-grid.ts';
import { smoothHull } from './smooth-sheet.ts';

export interface Obstacle {
  readonly query: SurfaceQuery;
  /** a deeper muscle is always under this one; a bone may lie on either side */
  readonly side: 'below' | 'either';
  /** room to keep; negative: how far in is let be */
  readonly clearanceMm: number;
}

export interface ClearOptions {
  /** a muscle squeezed between obstacles keeps this share of its thickness */
  readonly keepShare?: number;
  /** obstacles deeper than this are another place, not something to climb over */
  readonly farthestMm?: number;
  /** how widely a push is spread */
  readonly rounds?: number;
  /** single nodes that would be pushed far beyond their neighbours: left behind in the first, wide pass, not in the last, exact one */
  readonly dropSpikes?: boolean;
}

/**
 * One-sided push: where an obstacle reaches above the deep face, the deep face climbs over it along the superficial direction,
 * and the superficial face follows as far as the thickness guard asks. The push is smoothed as a field over the sheet; pushing each
 * vertex along the obstacle's own normal makes spikes. Faces below a covering bone sink in the same way.
 */
export function clearObstacles(grid: FibreGrid, obstacles: readonly Obstacle[], { keepShare = 0.6, farthestMm = 25, rounds = 20, dropSpikes = true }: ClearOptions = {}): void {
  const { nu, nv, deep, top } = grid, count = nu * nv;
  const thickness = top.map((t, n) => t - deep[n]!);
  const lift = new Float64Array(count), sink = new Float64Array(count);
  for (let n = 0; n < count; n++) {
    for (const obstacle of obstacles) {
      for (const [from, to] of solidStretches(grid, n, obstacle, farthestMm)) {
        if (to < deep[n]! || from > top[n]!) continue;
        const up = to - deep[n]!, down = top[n]! - from;
        if (obstacle.side === 'below' || up <= 1.5 * down) { if (up <= farthestMm) lift[n] = Math.max(lift[n]!, up); }
        else if (down <= farthestMm) sink[n] = Math.max(sink[n]!, down);
      }
    }
  }
  const up = smoothHull(grid, lift, rounds, dropSpikes), down = smoothHull(grid, sink, rounds, dropSpikes);
  for (let n = 0; n < count; n++) {
    const keep = keepShare * thickness[n]!;
    deep[n]! += up[n]!;
    top[n]! -= down[n]!;
    const lacking = keep - (top[n]! - deep[n]!);
    if (lacking <= 0) continue;
    const total = up[n]! + down[n]!, share = total > 0 ? up[n]! / total : 0.5;
    top[n]! += lacking * share;
    deep[n]! -= lacking * (1 - share);
  }
}

/** Stretches of the line through a node that lie inside the obstacle, as heights, widened by the clearance. */
function solidStretches(grid: FibreGrid, node: number, { query, clearanceMm }: Obstacle, farthestMm: number): [number, number][] {
  const out = outAt(grid, node), start = grid.deep[node]! - farthestMm - 5, end = grid.top[node]! + farthestMm + 5;
  const hits = query.rayAll(pointAt(grid, node, start), out);
  const stretches: [number, number][] = [];
  let entered: number | null = null;
  for (const hit of hits) {
    const height = start + hit.distanceMm;
    if (height > end && entered === null) break;
    if (dot(hit.normal, out) < 0) { if (entered === null) entered = height; }
    else {
      stretches.push([(entered ?? start) - clearanceMm, height + clearanceMm]);
      entered = null;
    }
  }
  return stretches;
}
