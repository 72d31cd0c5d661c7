import { bounds } from '../geometry/mesh.ts';
import type { SurfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { add, addScaled, lerp, normalize, scale, sub } from '../geometry/vec.ts';

export interface ClearPathOptions {
  readonly rounds?: number;
  /** the last but one rounds only push, so that smoothing does not draw the way back in; the very last only smooth what that has kinked */
  readonly pushOnly?: number;
  readonly smoothLast?: number;
  readonly mostMm?: number;
}

/** What a nerve may not pass. It may dent flesh with its flat side's edges, never bone. */
export interface PathObstacle {
  readonly query: SurfaceQuery;
  readonly isBone: boolean;
}

/** A point of the way with half its section's thickness and width. */
export interface WayPoint {
  readonly at: V3;
  readonly halfThicknessMm: number;
  readonly halfWidthMm: number;
}

/** room beside the nerve */
const ROOM_MM = 0.3;

/**
 * Moves the way of a nerve out of what it may not pass: every point that lies nearer to a surface than its own half thickness (a bone: half width) steps
 * away from it. The moves are evened along the way, not the way itself: that would draw it straight.
 */
export function clearPath(path: readonly WayPoint[], obstacles: readonly PathObstacle[], { rounds = 40, pushOnly = 6, smoothLast = 2, mostMm = 1.5 }: ClearPathOptions = {}): V3[] {
  const boxed = obstacles.map((obstacle) => ({ ...obstacle, box: bounds(obstacle.query.mesh) }));
  let moves: V3[] = path.map(() => [0, 0, 0]);
  for (let round = 0; round < rounds; round++) {
    moves = moves.map((move, i) => add(move, away(add(path[i]!.at, move), path[i]!, boxed, mostMm)));
    if (round < rounds - pushOnly) moves = evened(moves);
  }
  for (let round = 0; round < smoothLast; round++) moves = evened(moves);
  return path.map(({ at }, i) => add(at, moves[i]!));
}

const evened = (moves: readonly V3[]): V3[] => moves.map((move, i) => lerp(move, scale(add(moves[Math.max(0, i - 1)]!, moves[Math.min(moves.length - 1, i + 1)]!), 0.5), 0.5));

function away(p: V3, { halfThicknessMm, halfWidthMm }: WayPoint, obstacles: readonly (PathObstacle & { readonly box: ReturnType<typeof bounds> })[], mostMm: number): V3 {
  let push: V3 = [0, 0, 0];
  for (const { query, isBone, box } of obstacles) {
    const reachMm = ROOM_MM + (isBone ? halfWidthMm : halfThicknessMm);
    if (p.some((x, k) => x < box.min[k]! - reachMm || x > box.max[k]! + reachMm)) continue;
    const { point, distanceMm } = query.closest(p), inside = query.inside(p);
    const lackMm = inside ? reachMm + distanceMm : reachMm - distanceMm;
    if (lackMm <= 0 || distanceMm < 1e-6) continue;
    push = addScaled(push, normalize(inside ? sub(point, p) : sub(p, point)), lackMm);
  }
  const l = Math.hypot(...push);
  return l > mostMm ? scale(push, mostMm / l) : push;
}
