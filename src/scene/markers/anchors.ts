import type { Camera } from 'three';
import { Vector3 } from 'three';
import type { StructureId } from '#domain/ids';
import type { Picker } from '../picking/picker.ts';
import type { PointPlace } from './point-places.ts';

/** Where a marker sits now: on the outermost surface over its point. */
export interface Anchor {
  readonly place: PointPlace;
  readonly at: Vector3;
  /** covered by another structure, or its muscle taken off */
  readonly isDimmed: boolean;
}

/**
 * From outside inward to the point: the first solid surface carries the marker. With the skin on, that is the skin over the muscle;
 * without it, the muscle itself, or what covers it, and then the marker is dimmed.
 */
export function anchorOf(place: PointPlace, picker: Picker, isShown: (id: StructureId) => boolean): Anchor {
  const struck = picker.firstAlong(place.outside, place.position);
  const isCovered = struck !== null && struck.id !== 'skin' && struck.id !== place.muscle;
  return { place, at: struck ? struck.pointModel : place.position, isDimmed: isCovered || !isShown(place.muscle) };
}

/** A surface this near in front of the anchor is the one that carries it. */
const OWN_SURFACE = 0.006;
const _eye = new Vector3();

export function isHiddenFrom(camera: Camera, anchor: Anchor, picker: Picker): boolean {
  camera.getWorldPosition(_eye);
  const hit = picker.firstAlong(_eye, anchor.at);
  return hit !== null && hit.distance < _eye.distanceTo(anchor.at) - OWN_SURFACE;
}
