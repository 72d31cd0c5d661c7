import { describe, expect, it } from 'vitest';
import { atlasIsHere } from '../../../models/measure/atlas.ts';
import { measureMuscle } from '../../../models/measure/muscles.ts';
import { lateralOfEdge } from '../../../models/measure/shadow.ts';
import { MUSCLE_TABLES } from '../../../models/tables/muscles/index.ts';
import { TRUNK_CUT } from '../../../models/tables/muscles/trunk-cut.ts';

it('the edge of the flesh parts lateral from medial, between its points and beyond them', () => {
  const edge = [[-60, 100, 0], [-50, 200, 0], [-20, 300, 0]] as const;
  const sides = [[-56, 150], [-54, 150], [-36, 250], [-34, 250], [-63, 80], [-61, 80], [-6, 350], [-4, 350]].map(([x, y]) => lateralOfEdge(edge, x!, y!));
  expect(sides).toEqual([true, false, true, false, true, false, true, false]);
});

describe.skipIf(!atlasIsHere())('the back tables (the reference atlas is here)', () => {
  for (const id of ['longissimus-thoracis', 'latissimus-dorsi', 'serratus-posterior-inferior'] as const) {
    it(`${id}: measuring again gives the same stations`, async () => {
      expect(await measureMuscle(id)).toEqual(MUSCLE_TABLES[id].fascicles.map((f) => f.stations));
    });
  }

  it('a muscle that goes on is measured up to the cut, where it is still thick', () => {
    for (const id of ['longissimus-thoracis', 'iliocostalis-lumborum', 'latissimus-dorsi', 'rectus-abdominis'] as const) {
      const ends = MUSCLE_TABLES[id].fascicles.slice(2, -2).map((f) => f.stations[f.stations.length - 1]!);
      for (const [, y, , thicknessMm] of ends) {
        expect(y).toBe(TRUNK_CUT.yMm);
        expect(thicknessMm).toBeGreaterThan(1);
      }
    }
  });
});
