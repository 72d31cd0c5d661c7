import type { Camera } from 'three';
import { Vector3 } from 'three';
import type { StructureId } from '#domain/ids';
import type { Body, ScenePart } from '../body/body.ts';
import type { Picker } from '../picking/picker.ts';
import { project } from '../stage/projection.ts';

/** Places on a part that may carry its name, by their share along the vertex list: spread, and the same every time. */
const CANDIDATES = [0.5, 0.35, 0.65, 0.2, 0.8, 0.08, 0.92] as const;
const OWN_SURFACE = 0.004;
const LINE_PX = 20;

const _eye = new Vector3();
const _screen = { x: 0, y: 0, isInFront: false };

/** Puts names on what can be seen, where it can be seen, and leaves out a name that would lie over another. */
export class LabelLayout {
  readonly #elements = new Map<StructureId, HTMLElement>();
  readonly #candidates = new Map<StructureId, readonly Vector3[]>();
  readonly #body: Body;
  readonly #picker: Picker;

  constructor(body: Body, picker: Picker) {
    this.#body = body;
    this.#picker = picker;
  }

  attach(id: StructureId, element: HTMLElement | null): void {
    if (element) this.#elements.set(id, element);
    else this.#elements.delete(id);
  }

  move(camera: Camera, size: { width: number; height: number }): void {
    camera.getWorldPosition(_eye);
    const taken: { x: number; y: number; half: number }[] = [];
    for (const [id, element] of this.#elements) {
      const part = this.#body.parts.get(id);
      const at = part && this.#seenPlace(part);
      if (at) project(at, camera, size, _screen);
      const half = element.offsetWidth / 2 || 40;
      const isFree = !taken.some((other) => Math.abs(other.y - _screen.y) < LINE_PX && Math.abs(other.x - _screen.x) < other.half + half + 4);
      const isShown = at !== undefined && at !== null && _screen.isInFront && isFree;
      element.style.visibility = isShown ? 'visible' : 'hidden';
      if (!isShown) continue;
      element.style.transform = `translate3d(${_screen.x.toFixed(1)}px, ${_screen.y.toFixed(1)}px, 0)`;
      taken.push({ x: _screen.x, y: _screen.y, half });
    }
  }

  #seenPlace(part: ScenePart): Vector3 | null {
    for (const place of this.#placesOn(part)) {
      const hit = this.#picker.firstAlong(_eye, place);
      // A ray that ends on the surface may stop just short of it: then nothing else was in the way.
      if (hit ? hit.id === part.id && hit.pointModel.distanceTo(place) < OWN_SURFACE : part.look.isShown && this.#facesEye(part, place)) return place;
    }
    return null;
  }

  #facesEye(part: ScenePart, place: Vector3): boolean {
    const beyond = place.clone().addScaledVector(place.clone().sub(_eye).normalize(), OWN_SURFACE);
    return this.#picker.firstAlong(_eye, beyond)?.id === part.id;
  }

  #placesOn(part: ScenePart): readonly Vector3[] {
    const known = this.#candidates.get(part.id);
    if (known) return known;
    const positions = part.mesh.geometry.getAttribute('position');
    const places = CANDIDATES.map((share) =>
      new Vector3().fromBufferAttribute(positions, Math.floor(positions.count * share)).applyMatrix4(part.mesh.matrixWorld),
    );
    this.#candidates.set(part.id, places);
    return places;
  }
}
