import { describe, expect, it } from 'vitest';
import { atlasIsHere } from '../../../models/measure/atlas.ts';
import { fractionsAlong, measureMuscle } from '../../../models/measure/muscles.ts';
import { POSTERIOR_LEG_GUIDES } from '../../../models/measure/posterior-leg-guides.ts';
import { MUSCLE_TABLES } from '../../../models/tables/muscles/index.ts';

it('with stations laid on, the fractions are those of the mean length', () => {
  const along = [0, 0.5, 1], after = [{ place: 'end', first: [0, -40, 0], last: [10, -40, 0], thicknessMm: 0 }] as const;
  const rows = [[[0, 0, 0, 0], [0, -10, 0, 0], [0, -40, 0, 0]], [[10, 0, 0, 0], [10, -30, 0, 0], [10, -40, 0, 0]]] as const;
  expect(fractionsAlong({ along, after }, rows)).toEqual([0, 0.5, 1]);
  expect(fractionsAlong({ along: [0, 0.3, 1] }, rows)).toEqual([0, 0.3, 1]);
});

describe.skipIf(!atlasIsHere())('the tables of the back of the leg (the reference atlas is here)', () => {
  for (const id of ['soleus', 'flexor-hallucis-longus', 'popliteus'] as const) {
    it(`${id}: measuring again gives the same stations and fractions`, async () => {
      const rows = await measureMuscle(id);
      expect(rows).toEqual(MUSCLE_TABLES[id].fascicles.map((f) => f.stations));
      expect(fractionsAlong(POSTERIOR_LEG_GUIDES[id], rows)).toEqual(MUSCLE_TABLES[id].along);
    });
  }
});
