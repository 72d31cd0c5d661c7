import type { Camera, Object3D } from 'three';
import { Raycaster, Vector2, Vector3 } from 'three';
import type { StructureId } from '#domain/ids';
import { isStructureId } from '#domain/ids';
import type { Body, ScenePart } from '../body/body.ts';

export interface Hit {
  readonly id: StructureId;
  readonly pointModel: Vector3;
  readonly distance: number;
}

const _pointer = new Vector2();
const _direction = new Vector3();

/** Asks what a ray meets. Only solid parts answer: what is hidden or glass is passed through. */
export class Picker {
  readonly #ray = new Raycaster();
  readonly #body: Body;
  readonly #isSolid: (part: ScenePart) => boolean;
  #solid: Object3D[] | null = null;

  constructor(body: Body, isSolid: (part: ScenePart) => boolean) {
    this.#body = body;
    this.#isSolid = isSolid;
  }

  /** The view or the body has changed. */
  refresh(): void {
    this.#solid = null;
  }

  #targets(): Object3D[] {
    this.#solid ??= [...this.#body.parts.values()].filter(this.#isSolid).map((part) => part.mesh);
    return this.#solid;
  }

  /** x and y from -1 to 1 over the canvas. */
  pick(x: number, y: number, camera: Camera): Hit | null {
    this.#ray.setFromCamera(_pointer.set(x, y), camera);
    this.#ray.near = 0;
    this.#ray.far = Infinity;
    return this.#first();
  }

  firstAlong(from: Vector3, to: Vector3): Hit | null {
    this.#aim(from, to);
    return this.#first();
  }

  /** All solid parts between two places. */
  allAlong(from: Vector3, to: Vector3): Set<StructureId> {
    this.#aim(from, to);
    this.#ray.firstHitOnly = false;
    const names = this.#ray.intersectObjects(this.#targets(), false).map((hit) => hit.object.name);
    return new Set(names.filter(isStructureId));
  }

  #aim(from: Vector3, to: Vector3): void {
    _direction.subVectors(to, from);
    const length = _direction.length();
    this.#ray.set(from, _direction.divideScalar(length || 1));
    this.#ray.near = 0;
    this.#ray.far = length;
  }

  #first(): Hit | null {
    this.#ray.firstHitOnly = true;
    const hit = this.#ray.intersectObjects(this.#targets(), false)[0];
    return hit && isStructureId(hit.object.name) ? { id: hit.object.name, pointModel: hit.point, distance: hit.distance } : null;
  }
}
