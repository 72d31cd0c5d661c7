import type { Camera } from 'three';
import type { Side, StructureId } from '#domain/ids';
import type { PointId } from '#domain/names';
import type { Picker } from '../picking/picker.ts';
import { project } from '../stage/projection.ts';
import type { Anchor } from './anchors.ts';
import { anchorOf, isHiddenFrom } from './anchors.ts';
import { partMarkers } from './part-markers.ts';
import type { ScreenMark } from './part-markers.ts';
import type { PointPlace } from './point-places.ts';

interface Seen extends ScreenMark {
  readonly element: HTMLElement;
  readonly isDimmed: boolean;
}

const keyOf = (id: PointId, side: Side) => `${id}:${side}`;
const _screen = { x: 0, y: 0, isInFront: false };

/** Moves the marker buttons: by transform and two attributes only, never through React. */
export class MarkerLayout {
  readonly #elements = new Map<string, HTMLElement>();
  readonly #picker: Picker;
  #places: readonly PointPlace[] = [];
  #anchors: Anchor[] = [];

  constructor(picker: Picker) {
    this.#picker = picker;
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
  move(camera: Camera, size: { width: number; height: number }): void {
    const seen: Seen[] = [];
    for (const anchor of this.#anchors) {
      const element = this.#elements.get(keyOf(anchor.place.id, anchor.place.side));
      if (!element) continue;
      project(anchor.at, camera, size, _screen);
      const isSeen = _screen.isInFront && !isHiddenFrom(camera, anchor, this.#picker);
      element.style.visibility = isSeen ? 'visible' : 'hidden';
      element.toggleAttribute('data-dimmed', anchor.isDimmed);
      if (isSeen) seen.push({ element, isDimmed: anchor.isDimmed, x: _screen.x, y: _screen.y });
    }
    // What is covered makes no room for itself among what is not.
    partMarkers(seen.filter(({ isDimmed }) => !isDimmed));
    for (const { element, x, y } of seen) element.style.transform = `translate3d(${x.toFixed(1)}px, ${y.toFixed(1)}px, 0)`;
  }
}
