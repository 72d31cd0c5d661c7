import type { RayTree } from '../geometry/ray-tree.ts';

/** in place of the number of what a ray met: nothing, or nothing that is still there */
export const NONE = 0xffff;

/** What differs from the surroundings in which rays were cast before. */
export interface BakeChange {
  /** the number that what stood there then has now; NONE when it is gone */
  readonly numbers: Uint16Array;
  /** what is there at a stop and was not before, with its numbers; null when that is nothing */
  readonly addedAt: (stop: number) => { readonly tree: RayTree; readonly numbers: readonly number[] } | null;
}
