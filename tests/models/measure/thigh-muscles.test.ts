import { describe, expect, it } from 'vitest';
import { surfaceQuery } from '../../../models/geometry/surface-query.ts';
import type { V3 } from '../../../models/geometry/vec.ts';
import { atlasIsHere } from '../../../models/measure/atlas.ts';
import { chartOf } from '../../../models/measure/chart.ts';
import { measureMuscle, spreadAcross } from '../../../models/measure/muscles.ts';
import { castShadow } from '../../../models/measure/shadow.ts';
import { MUSCLE_TABLES } from '../../../models/tables/muscles/index.ts';

describe('fascicles of a feathered muscle', () => {
  it('keep the borders, the middle and their order', () => {
    for (const u of [0, 0.3, 0.7, 1]) {
      expect([0, 0.5, 1].map((v) => spreadAcross(v, u, [0.25, 4]))).toEqual([0, 0.5, 1]);
      const places = [0, 0.1, 0.3, 0.5, 0.6, 0.9, 1].map((v) => spreadAcross(v, u, [0.25, 4]));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  it('crowd in the middle at the origin and along the borders at the insertion', () => {
    expect(spreadAcross(0.75, 0, [0.25, 4])).toBeCloseTo(0.5 + 0.125 / 0.625 / 2, 9);
    expect(spreadAcross(0.75, 0.5, [0.25, 4])).toBeCloseTo(0.75, 9);
    expect(spreadAcross(0.75, 1, [0.25, 4])).toBeCloseTo(0.9, 9);
  });

  it('of any other muscle stay where they are', () => {
    expect(spreadAcross(0.2, 0.4, undefined)).toBe(0.2);
  });
});

it('a shadow ends at the lowest height that is asked for', () => {
  const corners: V3[] = [[-60, 0, -10], [-20, 0, -10], [-20, 40, -10], [-60, 40, -10], [-60, 0, 10], [-20, 0, 10], [-20, 40, 10], [-60, 40, 10]];
  const indices = [0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 2, 3, 7, 2, 7, 6, 1, 2, 6, 1, 6, 5, 0, 4, 7, 0, 7, 3];
  const query = surfaceQuery({ positions: Float64Array.from(corners.flat()), indices: Uint32Array.from(indices) });
  const chart = chartOf({ kind: 'constant', direction: [0, 0, 1] }, 80, [-40, 20, 0]);
  const heights = castShadow(query, chart, 1, { lowestMm: 15 }).seen.flatMap((hit) => (hit ? [hit.middle[1]] : []));
  expect(Math.min(...heights)).toBeGreaterThan(15);
  expect(Math.max(...heights)).toBeGreaterThan(37);
});

describe.skipIf(!atlasIsHere())('the thigh tables (the reference atlas is here)', () => {
  for (const id of ['rectus-femoris', 'vastus-medialis', 'adductor-magnus', 'obturator-externus'] as const) {
    it(`${id}: measuring again gives the same stations`, async () => {
      expect(await measureMuscle(id)).toEqual(MUSCLE_TABLES[id].fascicles.map((f) => f.stations));
    });
  }
});
