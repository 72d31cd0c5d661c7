/** Farther than this and a press is a drag, not a tap. */
const TAP_PX = 6;
const DOUBLE_MS = 350;
const DOUBLE_PX = 24;

export interface GestureHandlers {
  readonly onTap: (clientX: number, clientY: number) => void;
  readonly onDoubleTap: (clientX: number, clientY: number) => void;
  /** null: the pointer left, or is dragging */
  readonly onHover: (at: { clientX: number; clientY: number } | null) => void;
}

const isOnButton = (event: Event) => event.target instanceof Element && event.target.closest('button') !== null;

/**
 * Tells taps from drags on an element that also turns the model. A second finger makes it a pinch. A press that began on a button
 * and became a drag does not press the button.
 * @returns how to stop listening
 */
export function listenForGestures(element: HTMLElement, handlers: GestureHandlers): () => void {
  const down = new Set<number>();
  let start: { x: number; y: number } | null = null;
  let last: { x: number; y: number; time: number } | null = null;
  let isDrag = false;
  const far = (event: PointerEvent, from: { x: number; y: number }, px: number) => Math.hypot(event.clientX - from.x, event.clientY - from.y) > px;

  const onDown = (event: PointerEvent) => {
    down.add(event.pointerId);
    isDrag = down.size > 1 || event.button !== 0;
    start = { x: event.clientX, y: event.clientY };
  };
  const onMove = (event: PointerEvent) => {
    if (start && down.has(event.pointerId)) {
      if (far(event, start, TAP_PX)) isDrag = true;
      if (isDrag) handlers.onHover(null);
    } else if (event.pointerType === 'mouse' && element.contains(event.target as Node)) {
      handlers.onHover(isOnButton(event) ? null : event);
    }
  };
  const onUp = (event: PointerEvent) => {
    if (!down.delete(event.pointerId) || down.size > 0) return;
    const from = start;
    start = null;
    if (!from || isDrag || isOnButton(event)) return;
    if (last && event.timeStamp - last.time < DOUBLE_MS && !far(event, last, DOUBLE_PX)) {
      last = null;
      handlers.onDoubleTap(event.clientX, event.clientY);
      return;
    }
    last = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    handlers.onTap(event.clientX, event.clientY);
  };
  const onCancel = (event: PointerEvent) => {
    down.delete(event.pointerId);
    start = null;
  };
  const onLeave = () => handlers.onHover(null);
  // A keyboard's click has detail 0 and is never the end of a drag.
  const onClick = (event: MouseEvent) => {
    if (isDrag && event.detail > 0) event.stopPropagation();
  };

  const own = element.ownerDocument;
  element.addEventListener('pointerdown', onDown);
  own.addEventListener('pointermove', onMove);
  own.addEventListener('pointerup', onUp);
  own.addEventListener('pointercancel', onCancel);
  element.addEventListener('pointerleave', onLeave);
  element.addEventListener('click', onClick, true);
  return () => {
    element.removeEventListener('pointerdown', onDown);
    own.removeEventListener('pointermove', onMove);
    own.removeEventListener('pointerup', onUp);
    own.removeEventListener('pointercancel', onCancel);
    element.removeEventListener('pointerleave', onLeave);
    element.removeEventListener('click', onClick, true);
  };
}
