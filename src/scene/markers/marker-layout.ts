import type { Camera } from 'three';
import { PerspectiveCamera, Vector3 } from 'three';
import type { Side, StructureId } from '#domain/ids';
import type { PointId } from '#domain/names';
import type { Picker } from '../picking/picker.ts';
import { project } from '../stage/projection.ts';
import type { Anchor } from './anchors.ts';
import { anchorOf, isHiddenFrom } from './anchors.ts';
import { isForFingers } from './finger.ts';
import type { GroupButtons } from './group-buttons.ts';
import type { SeenMark } from './lay-for-fingers.ts';
import { layForFingers } from './lay-for-fingers.ts';
import { POINTER_ROOM_PX, partMarkers } from './part-markers.ts';
import type { PointPlace } from './point-places.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

const keyOf = (id: PointId, side: Side) => `${id}:${side}`;
/** A marker that is selected or shown is drawn larger. */
const OPEN_ROOM_PX = 27;
const _screen = { x: 0, y: 0, isInFront: false };
const _eye = new Vector3();

/** Moves the marker buttons: by transform and attributes only, never through React. */
export class MarkerLayout {
  readonly #elements = new Map<string, HTMLElement>();
  readonly #picker: Picker;
  readonly #groups: GroupButtons;
  #places: readonly PointPlace[] = [];
  #anchors: Anchor[] = [];

  constructor(picker: Picker, groups: GroupButtons) {
    this.#picker = picker;
    this.#groups = groups;
  }

  setPlaces(places: readonly PointPlace[]): void {
    this.#places = places;
  }

  /** React hands over a button when it is there, and null when it goes. */
  attach(id: PointId, side: Side, element: HTMLElement | null): void {
    if (element) this.#elements.set(keyOf(id, side), element);
    else this.#elements.delete(keyOf(id, side));
  }

  placeOf(id: string, side: Side): PointPlace | undefined {
    return this.#places.find((place) => place.id === id && place.side === side);
  }

  /** After the view or the body has changed: what the markers sit on. */
  settle(isShown: (id: StructureId) => boolean): void {
    this.#anchors = this.#places
      .filter(({ id, side }) => this.#elements.has(keyOf(id, side)))
      .map((place) => anchorOf(place, this.#picker, isShown));
  }

  /** With every frame: where they are on the screen. */
  move(camera: Camera, size: Size): void {
    const seen = this.#anchors.flatMap((anchor) => this.#look(anchor, camera, size));
    // What is covered makes no room for itself among what is not.
    const clear = seen.filter(({ isDimmed }) => !isDimmed);
    const isFingers = isForFingers(size);
    for (const { element } of seen) element.toggleAttribute('data-finger', isFingers);
    if (isFingers) layForFingers(seen, this.#groups);
    else {
      for (const { element } of seen) element.toggleAttribute('data-grouped', false);
      this.#groups.show([]);
      partMarkers(clear);
    }
    for (const { element, x, y } of seen) element.style.transform = `translate3d(${x.toFixed(1)}px, ${y.toFixed(1)}px, 0)`;
  }

  #look(anchor: Anchor, camera: Camera, size: Size): readonly SeenMark[] {
    const { place, isDimmed } = anchor;
    const element = this.#elements.get(keyOf(place.id, place.side));
    if (!element) return [];
    project(anchor.at, camera, size, _screen);
    const isSeen = _screen.isInFront && !isHiddenFrom(camera, anchor, this.#picker);
    element.style.visibility = isSeen ? 'visible' : 'hidden';
    element.toggleAttribute('data-dimmed', isDimmed);
    if (!isSeen) return [];
    const isOpen = element.hasAttribute('data-selected') || element.getAttribute('aria-pressed') === 'true';
    const mmPerPx = millimetresPerPx(anchor.at, camera, size);
    return [{ place, at: anchor.at, element, isDimmed, isOpen, mmPerPx, x: _screen.x, y: _screen.y, roomPx: isOpen ? OPEN_ROOM_PX : POINTER_ROOM_PX, isFixed: isOpen }];
  }
}

function millimetresPerPx(at: Vector3, camera: Camera, { height }: Size): number {
  if (!(camera instanceof PerspectiveCamera)) return 1;
  return (2000 * camera.getWorldPosition(_eye).distanceTo(at) * Math.tan((camera.fov * Math.PI) / 360)) / Math.max(1, height);
}
