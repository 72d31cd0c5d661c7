import type { PartId } from '#domain/ids';
import type { Mesh } from '../geometry/mesh.ts';
import { vertexCount } from '../geometry/mesh.ts';
import { RayTree } from '../geometry/ray-tree.ts';
import type { BakeChange } from './bake-change.ts';
import { NONE } from './bake-change.ts';
import type { Touch } from './bake-contact.ts';
import { contactOf, touchOf } from './bake-contact.ts';
import type { SkyHits } from './bake-occlusion.ts';
import { bakeOcclusion, castSky, openness, recastSky } from './bake-occlusion.ts';
import type { SeenRays } from './bake-seen.ts';
import { castSeen, recastSeen } from './bake-seen.ts';

export interface BakedPart {
  /** one a vertex, as SURFACE_ATTRIBUTE says */
  readonly open: Float64Array;
  readonly contact: Float64Array;
  /** one a vertex: the number of the first stop at which it can be seen, 1 under the skin; BY_HAND when not even at the part's own */
  readonly seen: Uint8Array;
}

/** What stands about a part, the part itself too. Numbers count what stands there; a name says which part and side it is, at which stop, of which content. */
export interface Surroundings {
  readonly names: readonly string[];
  readonly stops: readonly number[];
  /** the numbers of what can shade or hide the part; a ray meets nothing else */
  readonly inReach: readonly number[];
  /** all that is there at a stop, by number */
  readonly treeAt: (stop: number) => RayTree;
  readonly treeOf: (numbers: readonly number[]) => RayTree;
  /** by content */
  readonly touched: ReadonlyMap<string, Mesh>;
}

/** What the rays of a part met, and in which surroundings: plain data, from which a bake goes on when little has changed. */
export interface BakeRecord {
  readonly names: readonly string[];
  readonly sky: SkyHits;
  readonly seen: SeenRays;
  readonly touches: ReadonlyMap<string, Touch>;
}

type Surface = { readonly mesh: Mesh; readonly normals: Float64Array };

/** Bakes a part of any stop under the skin; with a record of the same part in other surroundings only what may have changed is cast again, to the same values. */
export function bakePart(part: Surface, ownStop: number, surroundings: Surroundings, before?: BakeRecord): BakeRecord {
  const { names, treeAt, touched } = surroundings;
  const touches = new Map([...touched].map(([content, mesh]) => [content, before?.touches.get(content) ?? touchOf(part.mesh, mesh)] as const));
  if (!before) return { names, sky: castSky(part, treeAt(ownStop)), seen: castSeen(part, ownStop, treeAt), touches };
  const change = changeSince(before, surroundings);
  return { names, sky: recastSky(part, before.sky, ownStop, change, treeAt), seen: recastSeen(part, before.seen, ownStop, change, treeAt), touches };
}

export const valuesOf = ({ mesh }: Surface, { sky, seen, touches }: BakeRecord): BakedPart => ({
  open: openness(mesh, sky),
  contact: contactOf(vertexCount(mesh), [...touches.values()]),
  seen: seen.stop,
});

/** Nothing but the skin itself can shade the skin, and nothing covers it. It touches what lies under it everywhere; a contact shade there would only be a smudge. */
export const bakeSkin = (skin: Surface & { readonly id: PartId }): BakedPart => ({
  open: bakeOcclusion(skin, new RayTree([skin.mesh])),
  contact: new Float64Array(vertexCount(skin.mesh)),
  seen: new Uint8Array(vertexCount(skin.mesh)).fill(1),
});

function changeSince(before: BakeRecord, { names, stops, inReach, treeOf }: Surroundings): BakeChange {
  const numberOf = new Map(names.map((name, number) => [name, number] as const)), known = new Set(before.names);
  const added = inReach.filter((number) => !known.has(names[number] ?? ''));
  const at = new Map<number, ReturnType<BakeChange['addedAt']>>();
  return {
    numbers: Uint16Array.from(before.names, (name) => numberOf.get(name) ?? NONE),
    addedAt: (stop) => {
      let there = at.get(stop);
      if (there === undefined) {
        const numbers = added.filter((number) => (stops[number] ?? 0) >= stop);
        at.set(stop, (there = numbers.length > 0 ? { tree: treeOf(numbers), numbers } : null));
      }
      return there;
    },
  };
}
