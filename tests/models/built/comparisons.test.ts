import { beforeAll, describe, expect, it } from 'vitest';
import { comparisonCover } from '#domain/comparison-cover';
import { COMPARISONS } from '#domain/facts/comparisons';
import type { Body } from '#domain/heat';
import { prepareBody } from '#domain/heat';
import { FAINTEST_COVER } from '#domain/heat-scalar';
import { readBuiltManifest, readBuiltPart } from '../../../models/points/read-built.ts';

let body: Body;
beforeAll(async () => {
  const manifest = readBuiltManifest();
  body = prepareBody({ ...(await readBuiltPart(manifest, 'skin')), landmarksMm: manifest.landmarksMm });
}, 60_000);

describe('what is not from a muscle, drawn on the built body', () => {
  it.each(COMPARISONS.map((pattern) => [pattern.name, pattern] as const))('%s shows on its own side alone, and no stronger than published', (_, pattern) => {
    const strongest = Math.max(...pattern.areas.map(({ share, level }) => share ?? (level === 'essential' ? 1 : 0.4)));
    const cover = comparisonCover(body, pattern, 'right');
    const { positions, weldedOf } = body.surface;
    expect(Math.max(...cover)).toBeGreaterThan(0.95 * (FAINTEST_COVER + (1 - FAINTEST_COVER) * strongest));
    expect(Math.max(...cover)).toBeLessThanOrEqual(FAINTEST_COVER + (1 - FAINTEST_COVER) * strongest + 1e-6);
    const otherLeg = weldedOf.reduce((most, w, vertex) => (positions[3 * w]! > 0 && positions[3 * w + 1]! < -110 ? Math.max(most, cover[vertex]!) : most), 0);
    expect(otherLeg).toBe(0);
  });
});
