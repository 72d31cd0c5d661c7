import { POINT_PATTERNS } from './facts/patterns/index.ts';
import type { PointPattern } from './facts/types.ts';
import type { Body, PackedHeat } from './heat.ts';
import { packHeat, packedBytes, patternHeat } from './heat.ts';
import type { Side } from './ids.ts';
import { SIDES } from './ids.ts';

/** One point's pattern on one side. */
export interface PatternRef { readonly point: string; readonly side: Side; readonly contested: boolean }

/** Patterns on one skin, each computed once and kept packed: all of them together take a few megabytes. */
export class HeatCache {
  readonly #body: Body;
  readonly #known = new Map<string, PackedHeat>();

  constructor(body: Body) {
    this.#body = body;
  }

  /** null when there is no such pattern */
  field(ref: PatternRef): PackedHeat | null {
    const pattern: PointPattern | undefined = POINT_PATTERNS.find(({ id }) => id === ref.point);
    if (!pattern) return null;
    // most patterns have no contested variant: with or without, they are one
    const contested = ref.contested && pattern.areas.some(({ defaultVisible }) => !defaultVisible);
    const key = `${ref.point} ${ref.side} ${contested}`, known = this.#known.get(key);
    if (known) return known;
    const field = packHeat(patternHeat(this.#body, pattern, ref.side, { contested }));
    this.#known.set(key, field);
    return field;
  }

  /** The next pattern that nobody has asked for yet is computed. @returns false when all are there */
  warmNext(): boolean {
    for (const { id } of POINT_PATTERNS) {
      for (const side of SIDES) {
        if (this.#known.has(`${id} ${side} false`)) continue;
        this.field({ point: id, side, contested: false });
        return true;
      }
    }
    return false;
  }

  get bytes(): number {
    let sum = 0;
    for (const field of this.#known.values()) sum += packedBytes(field);
    return sum;
  }
}
