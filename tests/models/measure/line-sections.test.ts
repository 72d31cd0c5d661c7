import { describe, expect, it } from 'vitest';
import type { Mesh } from '../../../models/geometry/mesh.ts';
import { atlasIsHere } from '../../../models/measure/atlas.ts';
import { measureMuscle } from '../../../models/measure/muscles.ts';
import { sectionAcross } from '../../../models/measure/plane-section.ts';
import { MUSCLE_TABLES } from '../../../models/tables/muscles/index.ts';

/** Upright boxes 4 mm deep (z) and 10 mm wide (x), 40 mm high, at the given left edges. */
function boxes(...lefts: readonly number[]): Mesh {
  const positions: number[] = [], indices: number[] = [];
  for (const left of lefts) {
    const first = positions.length / 3;
    for (const y of [0, 40]) for (const [x, z] of [[0, 0], [10, 0], [10, 4], [0, 4]] as const) positions.push(left + x, y, z);
    for (let k = 0; k < 4; k++) { const n = (k + 1) % 4; indices.push(first + k, first + n, first + 4 + n, first + k, first + 4 + n, first + 4 + k); }
    indices.push(first, first + 2, first + 1, first, first + 3, first + 2, first + 4, first + 5, first + 6, first + 4, first + 6, first + 7);
  }
  return { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) };
}

describe('a section across a muscle', () => {
  const across = sectionAcross(boxes(0, 30), [33, 20, 2], [0, -1, 0], [0, 0, 1]);
  it('takes the piece nearest to its place, from border to border, and measures along the superficial direction', () => {
    const { middle, thicknessMm } = across(0.25);
    expect(middle.map((c) => Math.round(10 * c) / 10)).toEqual([37.5, 20, 2]);
    expect(thicknessMm).toBeCloseTo(4, 9);
    expect(across(0).middle[0]).toBeCloseTo(40, 9);
    expect(across(1)).toMatchObject({ thicknessMm: 0 });
  });
  it('says where a plane misses the muscle', () => {
    expect(() => sectionAcross(boxes(0), [5, 60, 2], [0, -1, 0], [0, 0, 1])).toThrow(/plane through 5, 60, 2 misses/);
  });
});

describe.skipIf(!atlasIsHere())('the tables of the front of the leg (the reference atlas is here)', () => {
  for (const id of ['tibialis-anterior', 'extensor-digitorum-longus', 'fibularis-longus'] as const) {
    it(`${id}: measuring again gives the same stations`, async () => {
      expect(await measureMuscle(id)).toEqual(MUSCLE_TABLES[id].fascicles.map((f) => f.stations));
    });
  }
});
