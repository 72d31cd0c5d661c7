import type { SurfaceHit, SurfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { add, addScaled, distance, dot, lerp, scale, sub } from '../geometry/vec.ts';
import type { MuscleSheet } from './muscle-sheet.ts';
import { crossLengthsMm, outAt, pointAt } from './muscle-sheet.ts';
import { smoothStep } from './profiles.ts';

export interface LayOptions {
  /** farther ends stay free: they hang on fascia, on a ligament or on a part of the bone that our model lacks */
  readonly reachMm?: number;
  /** fraction of the fibre over which the move dies away */
  readonly fade?: number;
  /** lay on the side of the bone that faces out: a fibre from the back of the sacrum must not end on its front */
  readonly outerSide?: boolean;
}

/** Moves the end nodes of the fibres onto the bone, and what follows them less and less. */
export function layOnBones(sheet: MuscleSheet, end: 'origin' | 'insertion', bones: readonly SurfaceQuery[], { reachMm = 5, fade = 0.25, outerSide = false }: LayOptions = {}): void {
  if (bones.length === 0) return;
  const { nu, nv, u, base } = sheet;
  const moves: V3[] = [];
  for (let j = 0; j < nv; j++) {
    const node = j * nu + (end === 'origin' ? 0 : nu - 1), p = pointAt(sheet, node, 0), out = outAt(sheet, node);
    const near = bones.map((bone) => placeOn(bone, p, outerSide ? out : null)).sort((a, b) => a.distanceMm - b.distanceMm)[0];
    // within reach all the way, then less and less: a sudden end of the pull would kink the border
    const pull = near ? 1 - smoothStep((near.distanceMm - reachMm) / reachMm) : 0;
    moves.push(near && pull > 0 ? scale(add(sub(near.point, p), scale(near.normal, REST_MM)), pull) : [0, 0, 0]);
  }
  const even = smoothMoves(moves, narrowness(sheet, end === 'origin' ? 0 : nu - 1));
  for (let j = 0; j < nv; j++) for (let i = 0; i < nu; i++) {
    const away = end === 'origin' ? u[i]! : 1 - u[i]!, share = 1 - smoothStep(away / fade);
    for (let k = 0; k < 3; k++) base[3 * (j * nu + i) + k]! += share * even[j]![k]!;
  }
}

/** The nearest place of the surface; on the outer side the first one met from outside, where the nearest one faces in. */
function placeOn(bone: SurfaceQuery, p: V3, out: V3 | null): SurfaceHit {
  const nearest = bone.closest(p);
  if (!out || dot(nearest.normal, out) > 0.1) return nearest;
  const met = bone.rayFirst(addScaled(p, out, FROM_OUTSIDE_MM), scale(out, -1));
  return met && met.distanceMm < 2 * FROM_OUTSIDE_MM ? { ...met, distanceMm: distance(met.point, p) / OBLIQUE_SHARE } : nearest;
}

const FROM_OUTSIDE_MM = 20;
/** a way through the bone counts this much shorter than one beside it: the pull must reach through an edge */
const OBLIQUE_SHARE = 2;

/** the end rests this far off the bone, so that rounding does not sink it */
const REST_MM = 0.2;

const SMOOTHING_ROUNDS = 15;
/** ends narrower than this go to the bone in one piece: on a tendon's tip single moves would cross */
const NARROW_MM = 12;

/** 1 for the tip of a tendon, 0 for an end wider than three times that */
const narrowness = (sheet: MuscleSheet, column: number): number => 1 - smoothStep((crossLengthsMm(sheet)[column]! / NARROW_MM - 1) / 2);

function smoothMoves(moves: readonly V3[], together: number): V3[] {
  let out = moves.slice();
  for (let round = 0; round < SMOOTHING_ROUNDS; round++) {
    out = out.map((m, j) => lerp(m, lerp(out[Math.max(0, j - 1)]!, out[Math.min(out.length - 1, j + 1)]!, 0.5), 0.5));
  }
  const mean = scale(out.reduce<V3>(add, [0, 0, 0]), 1 / out.length);
  return out.map((m) => lerp(m, mean, together));
}
