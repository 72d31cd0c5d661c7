import { describe, expect, it } from 'vitest';
import { LANDMARK_IDS } from '#domain/places';
import { BODY_LANDMARKS } from '../../../models/tables/body-landmarks.ts';
import { atlasIsHere } from '../../../models/measure/atlas.ts';
import { measureBodyLandmarks } from '../../../models/measure/body-landmarks.ts';

const at = (id: (typeof LANDMARK_IDS)[number]) => BODY_LANDMARKS[id].positionMm;

describe('the landmarks of the body', () => {
  it('are in whole millimetres, on the right side or in the midline', () => {
    for (const id of LANDMARK_IDS) {
      expect(at(id).every(Number.isInteger), id).toBe(true);
      expect(at(id)[0], id).toBeLessThanOrEqual(0);
    }
  });
  it('stand in the order of a body from above down', () => {
    const down = ['T10-SP', 'L1-SP', 'L3-SP', 'L5-SP', 'S1-SP', 'S2-SP', 'S4-SP', 'coccyx-tip', 'fold-mid', 'thigh-mid-post', 'popliteal-mid', 'calf-mid', 'gastroc-end', 'achilles-mid', 'calcaneus-post'] as const;
    const heights = down.map((id) => at(id)[1]);
    expect(heights).toEqual([...heights].sort((a, b) => b - a));
  });
  it('that a rule puts half way lie half way', () => {
    const half = (a: (typeof LANDMARK_IDS)[number], b: (typeof LANDMARK_IDS)[number]) => at(a).map((x, k) => (x + at(b)[k]!) / 2);
    at('fib-mid').forEach((x, k) => expect(Math.abs(x - half('fib-head', 'lat-mal')[k]!)).toBeLessThanOrEqual(0.5));
    expect(Math.abs(at('thigh-mid-post')[1] - half('fold-mid', 'popliteal-mid')[1]!)).toBeLessThan(8);
  });
  it.skipIf(!atlasIsHere())('on the skin are what their procedures give on the atlas (needs the reference atlas)', async () => {
    const lines: string[] = [];
    await measureBodyLandmarks((line) => lines.push(line));
    expect(lines.length).toBeGreaterThan(15);
    for (const line of lines) {
      const [, id, numbers] = /^(\S+) \[(.*)\]$/.exec(line)!;
      const row = BODY_LANDMARKS[id as (typeof LANDMARK_IDS)[number]];
      const measured = numbers!.split(',').map(Number);
      row.positionMm.forEach((x, k) => expect(Math.abs(x - measured[k]!), line).toBeLessThanOrEqual(1));
    }
  });
});
