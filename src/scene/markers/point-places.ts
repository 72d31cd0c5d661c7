import { Box3, Vector3 } from 'three';
import type { Manifest, PlacedPoint, Vec3 } from '#contract/manifest';
import type { Side, StructureId } from '#domain/ids';
import { isPointId } from '#domain/names';
import type { PointId } from '#domain/names';

/** A placed point in the scene's metres. */
export interface PointPlace {
  readonly id: PointId;
  readonly side: Side;
  readonly muscle: StructureId;
  readonly position: Vector3;
  readonly outward: Vector3;
  /** a little outside the skin above the point */
  readonly outside: Vector3;
  readonly skin: Vector3;
  /** between the skin and the point, skin side first */
  readonly layersAbove: readonly StructureId[];
}

const metres = ([x, y, z]: Vec3) => new Vector3(x, y, z).divideScalar(1000);
/** Clear of the skin's own unevenness. */
const OUTSIDE = 0.02;

const placeOf = (point: PlacedPoint): PointPlace[] => {
  if (!isPointId(point.id)) return [];
  const position = metres(point.positionMm);
  const outward = new Vector3(...point.outwardModel).normalize();
  const skin = position.clone().addScaledVector(outward, point.depthMm / 1000);
  const outside = skin.clone().addScaledVector(outward, OUTSIDE);
  return [{ id: point.id, side: point.side, muscle: point.muscle, position, outward, skin, outside, layersAbove: point.layersAbove }];
};

/** The points of the manifest that the facts know; one without facts has no name and cannot be shown. */
export const placesOf = (manifest: Manifest): readonly PointPlace[] => manifest.points.flatMap(placeOf);

/** Half of the view around a point that is focused. */
const AROUND = 0.085;
export const boxAround = (place: PointPlace): Box3 =>
  new Box3().setFromCenterAndSize(place.skin, new Vector3(2 * AROUND, 2 * AROUND, 2 * AROUND));
