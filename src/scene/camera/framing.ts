import type { Box3 } from 'three';
import { Vector3 } from 'three';
import type { CameraPose, CameraView } from '#store/view-state';

/** A long lens: an atlas plate has hardly any perspective. */
export const FIELD_OF_VIEW_DEG = 24;

/** From the target to the eye, in the model frame: x is the subject's left, z is in front. */
const DIRECTIONS: Readonly<Record<CameraView, readonly [number, number, number]>> = {
  posterior: [0, 0, -1],
  anterior: [0, 0, 1],
  right: [-1, 0, 0],
  left: [1, 0, 0],
  // Straight up or down leaves the turn undefined; a breath of "from behind" settles it.
  superior: [0, 1, -0.02],
  inferior: [0, -1, -0.02],
};

export const viewDirection = (view: CameraView, target = new Vector3()): Vector3 => target.set(...DIRECTIONS[view]).normalize();

const _size = new Vector3();
const _forward = new Vector3();
const _right = new Vector3();
const _up = new Vector3();
const UP = new Vector3(0, 1, 0);

/** Extent of a box along a unit direction. */
const extent = (size: Vector3, along: Vector3) => Math.abs(size.x * along.x) + Math.abs(size.y * along.y) + Math.abs(size.z * along.z);

/** How far from the middle of a box an eye in this direction must be to see all of it, with a margin. */
export function distanceToFit(box: Box3, direction: Vector3, aspect: number, margin = 1.08): number {
  box.getSize(_size);
  _forward.copy(direction).normalize();
  _right.crossVectors(UP, _forward).normalize();
  _up.crossVectors(_forward, _right);
  const half = Math.tan(((FIELD_OF_VIEW_DEG / 2) * Math.PI) / 180);
  const high = extent(_size, _up) / 2 / half;
  const wide = extent(_size, _right) / 2 / (half * Math.max(aspect, 0.1));
  return margin * Math.max(high, wide) + extent(_size, _forward) / 2;
}

/** On a canvas wider than this, panels may lie over both sides; what is framed keeps to the middle between them. */
const WIDE_PX = 900;
const SIDES_PX = 600;

/** Width over height of the part of the canvas that is sure to be free. */
export const freeAspect = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  (width > WIDE_PX ? width - SIDES_PX : width) / Math.max(1, height);

/** Straight along the needle one would not see that there is one. The other leg may stand in the way of the usual turn: then the other way round, or farther. */
const TURNS_DEG = [40, -40, 62, -62, 80, -80] as const;
const LEVELLED = 0.4;
const FROM_ABOVE = 0.14;

/** Ways to look at a place on the skin, the best first: past the direction out of the body, turned away from the midline, a little from above. */
export function obliqueDirections(outward: Vector3, x: number): readonly Vector3[] {
  const level = outward.clone().setY(0);
  // Out of the body downward only: then what is below is looked at from behind.
  if (level.lengthSq() < 0.01) level.set(0, 0, -0.3);
  // Turned by this sign about the upright axis, one comes from behind or from in front to the place's own side.
  const sign = (level.z <= 0 ? 1 : -1) * (x < 0 ? 1 : -1);
  return TURNS_DEG.map((turn) => {
    const way = level.clone().applyAxisAngle(UP, (sign * turn * Math.PI) / 180);
    return way.setY(outward.y * LEVELLED + FROM_ABOVE * level.length()).normalize();
  });
}

/** Ways to look straight at a place on the skin, the best first; from the inner side of a limb the other one may stand in the way. */
export function levelDirections(outward: Vector3): readonly Vector3[] {
  const straight = outward.clone().setY(outward.y * LEVELLED).normalize();
  return [0, 35, -35, 60, -60, 80, -80].map((turn) => straight.clone().applyAxisAngle(UP, (turn * Math.PI) / 180));
}

/** How far a point within a box is from leaving it along a unit direction; 0 when it lies outside. */
export function distanceOutOf(box: Box3, from: Vector3, direction: Vector3): number {
  if (!box.containsPoint(from)) return 0;
  const wayOut = (at: number, low: number, high: number, along: number): number =>
    along > 0 ? (high - at) / along : along < 0 ? (low - at) / along : Infinity;
  return Math.min(
    wayOut(from.x, box.min.x, box.max.x, direction.x),
    wayOut(from.y, box.min.y, box.max.y, direction.y),
    wayOut(from.z, box.min.z, box.max.z, direction.z),
  );
}

const rounded = (value: number) => Math.round(value * 10) / 10;
/** Metres in the scene, millimetres in the store; a tenth is far below what an eye can tell. */
export const poseOf = (position: Vector3, target: Vector3): CameraPose => ({
  positionMm: [rounded(position.x * 1000), rounded(position.y * 1000), rounded(position.z * 1000)],
  targetMm: [rounded(target.x * 1000), rounded(target.y * 1000), rounded(target.z * 1000)],
});
