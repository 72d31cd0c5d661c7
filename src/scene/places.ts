import { Box3, Vector3 } from 'three';
import type { Manifest, ManifestPart } from '#contract/manifest';
import type { StructureId } from '#domain/ids';
import { partOf, sideOf } from '#domain/ids';
import type { Selection } from '#store/view-state';
import type { FocusPlace } from './camera/camera-man.ts';
import { boxAround, placesOf } from './markers/point-places.ts';
import type { PointPlace } from './markers/point-places.ts';

export interface Standing {
  readonly groundY: number;
  /** x, z of the right foot, then of the left */
  readonly feetMm: readonly [number, number, number, number];
}

const boxOf = ({ boundsMm: { min, max } }: ManifestPart): Box3 =>
  new Box3(new Vector3(...min).divideScalar(1000), new Vector3(...max).divideScalar(1000));

const mirrored = (box: Box3): Box3 =>
  new Box3(new Vector3(-box.max.x, box.min.y, box.min.z), new Vector3(-box.min.x, box.max.y, box.max.z));

/** Where things are, as the manifest says: known before any mesh has arrived. Can be watched as one snapshot. */
export class Places {
  readonly #listeners = new Set<() => void>();
  #boxes = new Map<StructureId, Box3>();
  #whole = new Box3();
  #points: readonly PointPlace[] = [];
  #standing: Standing | null = null;

  readonly watch = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly points = (): readonly PointPlace[] => this.#points;
  readonly standing = (): Standing | null => this.#standing;
  readonly isKnown = (): boolean => !this.#whole.isEmpty();
  /** the whole body */
  readonly whole = (): Box3 => this.#whole;

  learn(manifest: Manifest): void {
    this.#boxes = new Map(manifest.parts.map((part) => [part.id, boxOf(part)]));
    this.#whole = [...this.#boxes.values()].reduce((all, box) => all.union(box), new Box3());
    this.#points = placesOf(manifest);
    this.#standing = this.#findFeet();
    for (const listener of this.#listeners) listener();
  }

  boxOf(id: StructureId): Box3 | null {
    const own = this.#boxes.get(id);
    if (own) return own;
    // A list may name the right one of a pair only.
    const right = sideOf(id) === 'left' ? this.#boxes.get(partOf(id)) : undefined;
    return right ? mirrored(right) : null;
  }

  /** The room around a selected thing, and for a point the way out of the body. Zones are found elsewhere. */
  placeOf(on: Selection): FocusPlace | null {
    if (on.kind === 'structure') {
      const box = this.boxOf(on.id);
      return box && { box, outward: null, isPast: false, at: null };
    }
    if (on.kind !== 'point') return null;
    const place = this.#points.find(({ id, side }) => id === on.id && side === on.side);
    return place ? { box: boxAround(place), outward: place.outward, isPast: true, at: place.skin } : null;
  }

  #findFeet(): Standing | null {
    const foot = this.boxOf('foot');
    if (!foot) return null;
    const x = (foot.min.x + foot.max.x) * 500;
    const z = (foot.min.z + foot.max.z) * 500;
    return { groundY: this.#whole.min.y - 0.002, feetMm: [x, z, -x, z] };
  }
}
