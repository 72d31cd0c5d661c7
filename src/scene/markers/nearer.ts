import type { Vector3 } from 'three';
import { Box3 } from 'three';
import type { ViewStore } from '#store/create-store';
import type { GroupButtons } from './group-buttons.ts';
import type { SeenMark } from './lay-for-fingers.ts';

/** What the camera does for the scene's own buttons and taps. */
export interface Approaches {
  readonly approach: (place: Vector3) => void;
  readonly frame: (box: Box3) => void;
}

/** Taps that bring something nearer: a place on the skin, or markers that lie too close together for a finger. The camera comes and goes with the canvas. */
export class Nearer {
  readonly #store: ViewStore;
  readonly #groups: GroupButtons;
  readonly #surface: HTMLElement;
  #camera: Approaches | null = null;

  constructor(store: ViewStore, groups: GroupButtons, surface: HTMLElement) {
    this.#store = store;
    this.#groups = groups;
    this.#surface = surface;
  }

  connectCamera(camera: Approaches): () => void {
    this.#camera = camera;
    return () => (this.#camera = null);
  }

  approach(place: Vector3): void {
    this.#camera?.approach(place);
  }

  /** Several markers come closer; a single one is pressed. */
  openGroup(marks: readonly SeenMark[]): void {
    const [only, second] = marks;
    if (only && !second) this.#store.verbs.togglePoint({ point: only.place.id, side: only.place.side });
    else this.#camera?.frame(new Box3().setFromPoints(marks.map(({ at }) => at)));
  }

  /** @returns whether there were any within a finger's reach */
  openGroupNear(clientX: number, clientY: number): boolean {
    const { left, top } = this.#surface.getBoundingClientRect();
    const marks = this.#groups.groupNear(clientX - left, clientY - top);
    if (marks) this.openGroup(marks);
    return marks !== null;
  }
}
