/** What a finger can hit without hitting its neighbour. */
export const FINGER_PX = 44;

const NARROW_PX = 720;
const LOW_PX = 420;

let coarse: MediaQueryList | null = null;

/** Fingers rather than a pointer, or so little canvas that the numbers would cover the body. */
export function isForFingers({ width, height }: { readonly width: number; readonly height: number }): boolean {
  coarse ??= window.matchMedia('(pointer: coarse)');
  return coarse.matches || width <= NARROW_PX || height <= LOW_PX;
}
