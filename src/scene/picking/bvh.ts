import { MeshBVH, acceleratedRaycast } from 'three-mesh-bvh';
import type { ScenePart } from '../body/body.ts';

/**
 * Gives a part a search tree for rays; left and right share one. `indirect`: the tree must not reorder the index, which other parts may share,
 * and which a midline part is drawn with.
 * Without a tree a part is still hit, only slower, so trees can be built when there is time.
 */
export function growTree({ mesh }: ScenePart): void {
  mesh.geometry.boundsTree ??= new MeshBVH(mesh.geometry, { indirect: true });
  mesh.raycast = acceleratedRaycast;
}

const whenIdle: (task: () => void) => void =
  typeof requestIdleCallback === 'function' ? (task) => void requestIdleCallback(() => task(), { timeout: 500 }) : (task) => void setTimeout(task, 1);

/** One tree at a time, each in its own pause, so that no frame waits for all of them. */
export async function growTreesWhenIdle(parts: readonly ScenePart[], isCancelled: () => boolean): Promise<void> {
  for (const part of parts) {
    await new Promise<void>((resolve) => whenIdle(resolve));
    if (isCancelled()) return;
    growTree(part);
  }
}
