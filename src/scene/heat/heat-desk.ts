import { comparisonCover } from '#domain/comparison-cover';
import { COMPARISONS } from '#domain/facts/comparisons';
import type { Body, SkinPlaces } from '#domain/heat';
import { combineHeat, prepareBody, projectToSkin } from '#domain/heat';
import { HeatCache } from '#domain/heat-cache';
import type { StructureId } from '#domain/ids';
import type { ComparisonRef } from '#store/view-state';
import type { Bytes, HeatAnswer, HeatRequest, Ink, Worn } from './protocol.ts';
import { wornHeat } from './worn-heat.ts';

interface Skin {
  readonly body: Body;
  readonly cache: HeatCache;
  readonly covers: Map<string, Uint8Array>;
}
interface Under {
  readonly places: SkinPlaces;
  /** wears heat as far as the page knows */
  isWarm: boolean;
}

/** What the worker knows of one body, and its answers. Holds what was drawn last, so that a part that comes later wears it too. */
export class HeatDesk {
  readonly #under = new Map<StructureId, Under>();
  #skin: Skin | null = null;
  #drawn: Bytes | null = null;

  /** In order: the first can be sent while the next is still being made. */
  *answers(request: HeatRequest): Generator<HeatAnswer> {
    if (request.kind === 'body') this.#learn(request);
    else if (this.#skin && request.kind === 'project') yield { kind: 'projected', ...this.#wear(request.id, projectToSkin(this.#skin.body, request.surface.positionsMm, request.surface.normals)) };
    else if (this.#skin && request.kind === 'draw') {
      const values = draw(this.#skin, request);
      // a copy stays: what is sent is handed over
      this.#drawn = values.slice();
      yield { kind: 'drawn', n: request.n, values };
      const parts = this.#changed(this.#drawn);
      if (parts.length > 0) yield { kind: 'under', parts };
    }
  }

  /** Makes one pattern ahead. @returns false when there is none left */
  warmNext(): boolean {
    return this.#skin?.cache.warmNext() ?? false;
  }

  #learn(request: Extract<HeatRequest, { kind: 'body' }>): void {
    const body = prepareBody(request);
    this.#skin = { body, cache: new HeatCache(body), covers: new Map() };
    this.#under.clear();
    this.#drawn = null;
  }

  #wear(id: StructureId, places: SkinPlaces): Worn {
    const values = this.#drawn && wornHeat(places, this.#drawn);
    this.#under.set(id, { places, isWarm: values !== null });
    return { id, values };
  }

  /** Nothing for parts that stay blank. */
  #changed(skin: Bytes): readonly Worn[] {
    const out: Worn[] = [];
    for (const [id, part] of this.#under) {
      const values = wornHeat(part.places, skin);
      if (values || part.isWarm) out.push({ id, values });
      part.isWarm = values !== null;
    }
    return out;
  }
}

function draw({ body, cache, covers }: Skin, { referrals, contested, comparison }: Ink): Bytes {
  const fields = referrals.flatMap(({ point, side }) => cache.field({ point, side, contested }) ?? []);
  const values: Bytes = fields.length > 0 ? combineHeat(fields).values : new Uint8Array(body.surface.weldedOf.length * 4);
  if (comparison) {
    coverOf(body, covers, comparison)?.forEach((cover, vertex) => {
      values[4 * vertex + 3] = cover;
    });
  }
  return values;
}

function coverOf(body: Body, known: Map<string, Uint8Array>, { id, side }: ComparisonRef): Uint8Array | undefined {
  const pattern = COMPARISONS.find((one) => one.id === id);
  if (!pattern) return undefined;
  const key = `${id}:${side}`;
  const cover = known.get(key) ?? Uint8Array.from(comparisonCover(body, pattern, side), (share) => Math.round(255 * share));
  known.set(key, cover);
  return cover;
}
