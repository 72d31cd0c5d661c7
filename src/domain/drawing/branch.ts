import type { Body } from '../surface/body.ts';
import type { SurfaceCurve } from '../surface/curves.ts';
import type { SurfacePoint } from '../surface/closest.ts';
import { closestFrom } from '../surface/closest.ts';
import { smoothed } from '../surface/curves.ts';
import { descend } from '../surface/descend.ts';
import { zoneInsideMm } from '../zones.ts';
import type { ZoneOn } from './confine.ts';

/** A zone is reached when the shape covers a place this deep in it, or most of the way to its deepest. */
const ENOUGH_MM = 13, ENOUGH_OF_DEEPEST = 0.9, ENOUGH_OF_HALF = 0.8;
/** a branch comes in by degrees over so much of a shortfall, so that no small change of the body makes one appear */
const SHORTFALL_MM = 6;
/** over so many mm a branch prefers the near parts of its zone to the far ones … */
const NEAR_MM = 20;
/** … but first of all what is deep enough in it */
const DEEP_POWER = 4;
const LEAST_HALF_MM = 12, MOST_HALF_MM = 25;
const SMOOTHING_BATCHES = 2;

export interface Branch { readonly curve: SurfaceCurve; readonly halfMm: number; readonly lessMm: number }

/** a place deep enough in the zone, next to the line */
function targetIn({ surface }: Body, inside: Float32Array, enoughMm: number, line: SurfaceCurve): SurfacePoint {
  const { positions: p, areasMm2 } = surface;
  const away = new Map<number, number>();
  let nearest = Infinity;
  for (let i = 0; i < inside.length; i++) {
    if (!(inside[i]! > 0)) continue;
    let least = Infinity;
    for (const { positionMm: q } of line) least = Math.min(least, (p[3 * i]! - q[0]) ** 2 + (p[3 * i + 1]! - q[1]) ** 2 + (p[3 * i + 2]! - q[2]) ** 2);
    away.set(i, Math.sqrt(least));
    nearest = Math.min(nearest, Math.sqrt(least));
  }
  let x = 0, y = 0, z = 0, all = 0, most = 0, hint = 0;
  for (const [i, mm] of away) {
    const w = areasMm2[i]! * Math.min(inside[i]! / enoughMm, 1) ** DEEP_POWER * Math.exp((nearest - mm) / NEAR_MM);
    x += w * p[3 * i]!; y += w * p[3 * i + 1]!; z += w * p[3 * i + 2]!;
    all += w;
    if (w > most) { most = w; hint = i; }
  }
  return closestFrom(surface, [x / all, y / all, z / all], hint);
}

/**
 * An area names zones that its line from landmark to landmark may miss (a patch on the back of the hip that is said to include the trochanter). A branch
 * then leads from the line into such a zone, over the skin and, where it can, through the named zones; so the shape stays one piece.
 */
export function branchInto(body: Body, { zone, side }: ZoneOn, shapeMm: Float32Array, line: SurfaceCurve, slowness: Float32Array, halfMm: number): Branch | null {
  const { surface, marching } = body;
  const inside = zoneInsideMm(body, zone, side);
  let deepest = 0, reached = -Infinity;
  for (let i = 0; i < inside.length; i++) {
    if (inside[i]! > deepest) deepest = inside[i]!;
    reached = Math.max(reached, Math.min(shapeMm[i]!, inside[i]!));
  }
  const enough = Math.min(ENOUGH_MM, ENOUGH_OF_DEEPEST * deepest), shortfall = Math.min(enough, ENOUGH_OF_HALF * halfMm) - reached;
  if (deepest <= 0 || shortfall <= 0) return null;
  const target = targetIn(body, inside, enough, line);
  const march = marching.run(line.map(({ vertex }) => ({ vertex, distanceMm: 0 })), { slowness, target: target.vertex });
  const way = descend(surface, march, target.vertex);
  if (!way) return null;
  const half = Math.min(halfMm, MOST_HALF_MM, Math.max(deepest, LEAST_HALF_MM));
  return { curve: smoothed(surface, [target, ...way], SMOOTHING_BATCHES), halfMm: half, lessMm: half * (1 - Math.min(1, shortfall / SHORTFALL_MM)) };
}
