import type { Vector3 } from 'three';
import { FINGER_PX } from './finger.ts';
import type { GroupButtons } from './group-buttons.ts';
import { groupMarkers } from './group-markers.ts';
import type { ScreenMark } from './part-markers.ts';
import { partMarkers } from './part-markers.ts';
import type { PointPlace } from './point-places.ts';

export interface SeenMark extends ScreenMark {
  readonly place: PointPlace;
  readonly at: Vector3;
  readonly element: HTMLElement;
  readonly isDimmed: boolean;
  readonly isOpen: boolean;
  readonly mmPerPx: number;
}

/** Nearer than this there is nothing to gain by coming closer: what still lies together is moved apart. */
const CLOSE_MM_PER_PX = 0.26;
/** Farther away than this, what is covered is not marked: the body would be full of rings that cannot be read. */
const FAR_MM_PER_PX = 0.7;
/** A number farther from its point than this would stand on another place. */
const ASTRAY_PX = 3;

/**
 * Every mark that has a finger's room shows its number. Those that lie closer together are dots, each on its own place, under one button
 * that brings them closer. Moves marks and shows groups.
 */
export function layForFingers(seen: readonly SeenMark[], groups: GroupButtons): void {
  const clear: SeenMark[] = [];
  for (const mark of seen) {
    const isFaint = mark.isDimmed && !mark.isOpen;
    if (isFaint && mark.mmPerPx > FAR_MM_PER_PX) mark.element.style.visibility = 'hidden';
    if (!isFaint) clear.push(mark);
    else mark.element.toggleAttribute('data-grouped', false);
  }
  const isClose = clear.some(({ mmPerPx }) => mmPerPx < CLOSE_MM_PER_PX);
  const found = groupMarkers(clear, isClose ? 0 : FINGER_PX).map((group) => ({ ...group, roomPx: FINGER_PX, isFixed: group.isOpen, marks: group.members.flatMap((index) => clear[index] ?? []) }));
  partMarkers(found);
  const shown = found.filter(({ marks, x, y, isOpen }) => {
    const [only, second] = marks;
    const isAlone = only !== undefined && second === undefined;
    const isInPlace = isAlone && (isOpen || isClose || Math.hypot(only.x - x, only.y - y) <= ASTRAY_PX);
    for (const { element } of marks) element.toggleAttribute('data-grouped', !isInPlace);
    if (isInPlace && isClose) Object.assign(only, { x, y });
    return !isInPlace;
  });
  groups.show(shown);
}
