import { beforeAll, describe, expect, it } from 'vitest';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import { combineHeat, prepareBody } from '#domain/heat';
import { HeatCache } from '#domain/heat-cache';
import { readBuiltManifest, readBuiltPart } from '../../../models/points/read-built.ts';

let cache: HeatCache;
beforeAll(async () => {
  const manifest = readBuiltManifest();
  cache = new HeatCache(prepareBody({ ...(await readBuiltPart(manifest, 'skin')), landmarksMm: manifest.landmarksMm }));
}, 60_000);

const MOST_BYTES = 12 * 2 ** 20;

describe('the patterns that are kept', () => {
  it(`are all made ahead, one at a time, and take at most ${MOST_BYTES} bytes, contested variants too`, () => {
    let made = 0;
    while (cache.warmNext()) made++;
    expect(made).toBe(2 * POINT_PATTERNS.length);
    for (const { id } of POINT_PATTERNS) for (const side of ['right', 'left'] as const) cache.field({ point: id, side, contested: true });
    expect(cache.bytes).toBeLessThanOrEqual(MOST_BYTES);
    expect(cache.bytes).toBeGreaterThan(100_000);
  }, 60_000);

  it('are the same ones when they are asked for again', () => {
    const ref = { point: 'piriformis-tp1', side: 'right', contested: false } as const;
    expect(cache.field(ref)).toBe(cache.field(ref));
    expect(Math.max(...combineHeat([cache.field(ref)!]).values)).toBe(255);
  });

  it('are none for a point that nobody knows', () => {
    expect(cache.field({ point: 'elbow-tp1', side: 'right', contested: false })).toBeNull();
  });
});
