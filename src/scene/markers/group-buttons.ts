import type { PointId } from '#domain/names';
import { FINGER_PX } from './finger.ts';
import { groupName } from './group-name.ts';
import type { SeenMark } from './lay-for-fingers.ts';

export interface ShownGroup {
  readonly x: number;
  readonly y: number;
  readonly marks: readonly SeenMark[];
}

/** The buttons over markers that lie too close together for a finger: a few elements, lent to whatever groups there are in a frame. */
export class GroupButtons {
  readonly #elements: (HTMLElement | null)[] = [];
  #groups: readonly ShownGroup[] = [];

  attach(index: number, element: HTMLElement | null): void {
    this.#elements[index] = element;
  }

  /** what the button with this number stands for now */
  groupOf(index: number): readonly SeenMark[] {
    return this.#groups[index]?.marks ?? [];
  }

  /** The group of the dot that a finger meant which met no button: a group may be wider than its button. Pixels of the canvas. */
  groupNear(x: number, y: number): readonly SeenMark[] | null {
    let found: readonly SeenMark[] | null = null;
    let least = FINGER_PX / 2;
    for (const { marks } of this.#groups) {
      for (const mark of marks) {
        const away = Math.hypot(mark.x - x, mark.y - y);
        if (away >= least) continue;
        least = away;
        found = marks;
      }
    }
    return found;
  }

  show(groups: readonly ShownGroup[]): void {
    this.#groups = groups;
    this.#elements.forEach((element, index) => {
      const group = groups[index];
      if (!element) return;
      element.style.visibility = group ? 'visible' : 'hidden';
      if (!group) return;
      element.style.transform = `translate3d(${group.x.toFixed(1)}px, ${group.y.toFixed(1)}px, 0)`;
      const name = nameOf(group.marks.map(({ place }) => place.id));
      if (element.getAttribute('aria-label') !== name) element.setAttribute('aria-label', name);
    });
  }
}

const nameOf = (points: readonly PointId[]): string => (points.length > 1 ? `Closer: ${groupName(points)}` : groupName(points));
