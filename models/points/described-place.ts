import type { LandmarkRule } from '#domain/facts/types';
import type { LandmarkId } from '#domain/places';
import { LANDMARK_DIRECTION } from '#domain/surface/landmark-directions';
import type { V3 } from '../geometry/vec.ts';
import { add, addScaled, distance, dot, lerp, normalize, sub } from '../geometry/vec.ts';

/** Where the described landmarks put a point, seen from outside: a line from the skin inward. Its depth is the muscle's affair. */
export interface DescribedPlace {
  readonly at: V3;
  /** unit, out of the body on the side from which the point is pressed. (The shortest way to the skin turned into the gluteal fold and the cleft.) */
  readonly outward: V3;
}

/** @throws when a landmark of the rule is missing: nothing becomes the origin */
export function describedPlace(rule: LandmarkRule, landmarksMm: Readonly<Record<LandmarkId, V3>>): DescribedPlace {
  const from = landmarksMm[rule.from], to = landmarksMm[rule.to];
  if (!from || !to) throw new Error(`The rule "${rule.text}" names a landmark that has no row: ${rule.from} or ${rule.to}. Add it to models/tables/body-landmarks.ts.`);
  const { lateral = 0, up = 0, anterior = 0 } = rule.moveMm ?? {};
  const pressed = rule.pressedFrom ?? lerp(normalize(LANDMARK_DIRECTION[rule.from]), normalize(LANDMARK_DIRECTION[rule.to]), rule.fraction);
  // right side: lateral is toward -x
  return {
    at: add(lerp(from, to, rule.fraction), [-lateral, up, anterior]),
    outward: normalize([-pressed[0], pressed[1], pressed[2]]),
  };
}

/** how far a point lies from the described place, seen from outside */
export function sidewaysMm(point: V3, { at, outward }: DescribedPlace): number {
  return distance(point, addScaled(at, outward, dot(sub(point, at), outward)));
}
