import type { SurfaceQuery } from '../geometry/surface-query.ts';
import { dot } from '../geometry/vec.ts';
import type { MuscleSheet } from './muscle-sheet.ts';
import { isBorder, outAt, pointAt } from './muscle-sheet.ts';
import { smoothHull, smoothScalar } from './smooth-sheet.ts';

export interface Obstacle {
  readonly query: SurfaceQuery;
  /** a deeper muscle is always under this one, a sheath always over it; a bone may lie on either side */
  readonly side: 'below' | 'either' | 'above';
  /** room to keep; negative: how far in is let be */
  readonly clearanceMm: number;
}

export interface ClearOptions {
  /** a muscle squeezed between obstacles keeps this share of its thickness */
  readonly keepShare?: number;
  /** obstacles deeper than this are another place, not something to climb over */
  readonly farthestMm?: number | undefined;
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
export function clearObstacles(sheet: MuscleSheet, obstacles: readonly Obstacle[], { keepShare = 0.6, farthestMm = 25, rounds = 20, dropSpikes = true }: ClearOptions = {}): void {
  const { nu, nv, deep, top } = sheet, count = nu * nv;
  const thickness = top.map((t, n) => t - deep[n]!);
  const lift = new Float64Array(count), sink = new Float64Array(count);
  for (let n = 0; n < count; n++) {
    for (const obstacle of obstacles) {
      for (const [from, to] of solidStretches(sheet, n, obstacle, farthestMm)) {
        if (to < deep[n]! || from > top[n]!) continue;
        const up = to - deep[n]!, down = top[n]! - from;
        if (obstacle.side === 'below' || (obstacle.side === 'either' && up <= 1.5 * down)) { if (up <= farthestMm) lift[n] = Math.max(lift[n]!, up); }
        else if (down <= farthestMm) sink[n] = Math.max(sink[n]!, down);
      }
    }
  }
  const up = smoothHull(sheet, lift, rounds, dropSpikes), down = smoothHull(sheet, sink, rounds, dropSpikes);
  const topMoves = new Float64Array(count), deepMoves = new Float64Array(count);
  for (let n = 0; n < count; n++) {
    const total = up[n]! + down[n]!, lacking = total - (1 - keepShare) * thickness[n]!;
    const share = total > 0 ? up[n]! / total : 0.5;
    topMoves[n] = Math.max(0, lacking) * share - down[n]!;
    deepMoves[n] = up[n]! - Math.max(0, lacking) * (1 - share);
  }
  // the face away from the obstacle follows in a wider curve, so that a knob of bone does not print through
  const widely = rounds * FREE_FACE_ROUNDS, topWide = smoothScalar(sheet, topMoves, widely), deepWide = smoothScalar(sheet, deepMoves, widely);
  for (let n = 0; n < count; n++) {
    const rim = isBorder(sheet, n), least = LEAST_SHARE * keepShare * thickness[n]!;
    const newDeep = deep[n]! + (rim || up[n]! > down[n]! ? deepMoves[n]! : Math.min(deepMoves[n]!, deepWide[n]!));
    const newTop = top[n]! + (rim || down[n]! > up[n]! ? topMoves[n]! : topWide[n]!);
    deep[n] = newDeep;
    top[n] = rim ? newDeep : Math.max(newTop, newDeep + least);
  }
}

const FREE_FACE_ROUNDS = 2;
/** how much thinner than the guard a place may get where the free face takes the wider curve */
const LEAST_SHARE = 0.7;

/** Stretches of the line through a node that lie inside the obstacle, as heights, widened by the clearance. */
function solidStretches(sheet: MuscleSheet, node: number, { query, clearanceMm }: Obstacle, farthestMm: number): [number, number][] {
  const out = outAt(sheet, node), start = sheet.deep[node]! - farthestMm - 5, end = sheet.top[node]! + farthestMm + 5;
  const hits = query.rayAll(pointAt(sheet, node, start), out);
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
