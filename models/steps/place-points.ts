import type { PlacedPoint } from '#contract/manifest';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import { isNerveId } from '#domain/ids';
import type { LandmarkId } from '#domain/places';
import { surfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import type { BuiltMuscle, BuiltPart } from '../part.ts';
import { nearestNerve } from '../points/nearest-nerve.ts';
import { mirroredPoint, placePoint } from '../points/place-point.ts';

/** Every trigger point of the facts on the built muscles: right ones first, then their mirror images. */
export function placePoints(
  muscles: readonly BuiltMuscle[],
  skin: BuiltPart,
  bones: readonly BuiltPart[],
  soft: readonly BuiltPart[],
  landmarksMm: Readonly<Record<LandmarkId, V3>>,
): PlacedPoint[] {
  const others = [...muscles, ...bones].map((part) => ({ id: part.id, query: surfaceQuery(part.mesh) }));
  // the usual nerves alone: a variant of the sciatic nerve stands in the model only when it is asked for
  const nerves = soft.filter(({ id }) => isNerveId(id)).map((part) => ({ id: part.id, query: surfaceQuery(part.mesh) }));
  const skinQuery = surfaceQuery(skin.mesh);
  const right = POINT_PATTERNS.map((pattern) => {
    const muscle = muscles.find((m) => m.id === pattern.muscle);
    if (!muscle) throw new Error(`Point ${pattern.id}: its muscle ${pattern.muscle} is not built. Build the muscle, or correct the point in src/domain/facts/patterns.`);
    const placed = placePoint(muscle, skinQuery, others, landmarksMm, pattern);
    return { ...placed, nearestNerve: nearestNerve(placed.positionMm, nerves) };
  });
  return [...right, ...right.map(mirroredPoint)];
}
