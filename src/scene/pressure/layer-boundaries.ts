import { Raycaster, Vector3 } from 'three';
import type { StructureId } from '#domain/ids';
import type { ScenePart } from '../body/body.ts';
import type { PointPlace } from '../markers/point-places.ts';

const _ray = new Raycaster();
const _inward = new Vector3();

/** How far below the skin the way to a point enters each structure over it, and the point's own muscle; what is not loaded yet is left out. Metres. */
export function layerBoundaries({ skin, outward, position, layersAbove, muscle }: PointPlace, parts: ReadonlyMap<StructureId, ScenePart>): readonly number[] {
  _ray.set(skin, _inward.copy(outward).negate());
  _ray.near = 0;
  _ray.far = skin.distanceTo(position);
  _ray.firstHitOnly = true;
  return [...layersAbove, muscle].flatMap((id) => {
    const part = parts.get(id);
    const hit = part && _ray.intersectObject(part.mesh, false)[0];
    return hit ? [hit.distance] : [];
  });
}
