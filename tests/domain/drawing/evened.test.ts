import { beforeAll, describe, expect, it } from 'vitest';
import { evened, raised } from '#domain/drawing/evened';
import type { ZoneOn } from '#domain/drawing/confine';
import { highestIn } from '#domain/drawing/core';
import { prepareBody } from '#domain/heat';
import type { Body } from '#domain/heat';
import { zoneInsideMm } from '#domain/zones';
import { readBuiltManifest, readBuiltPart } from '#models/points/read-built';

const ZONE: ZoneOn = { zone: 'thigh-lat-mid', side: 'right' };
let body: Body;
let inside: Float32Array;
beforeAll(async () => {
  const manifest = readBuiltManifest();
  body = prepareBody({ ...(await readBuiltPart(manifest, 'skin')), landmarksMm: manifest.landmarksMm });
  inside = zoneInsideMm(body, ZONE.zone, ZONE.side);
}, 60_000);

/** heat within the zone, and a checkerboard over it of so much */
const patch = (hot: number, rough: number): Float32Array => Float32Array.from({ length: body.surface.vertexCount }, (_, i) => (inside[i]! > 10 ? hot + (i % 2 === 0 ? rough : -rough) : 0));
const sum = (heat: Float32Array): number => heat.reduce((all, h, i) => all + h * body.surface.areasMm2[i]!, 0);
/** how much neighbours differ, on average */
const roughness = (heat: Float32Array): number => {
  const { neighbourStart: start, neighbours } = body.surface;
  let all = 0, pairs = 0;
  for (let i = 0; i < heat.length; i++) if (inside[i]! > 25) for (let k = start[i]!; k < start[i + 1]!; k++) { all += Math.abs(heat[i]! - heat[neighbours[k]!]!); pairs++; }
  return all / pairs;
};

describe('heat evened out along the skin', () => {
  it('loses what changes from vertex to vertex and keeps its amount', () => {
    const rough = patch(0.6, 0.1), even = evened(body, rough.slice());
    // vertices lie about two breadths apart there, so a single one is softened and not wiped out
    expect(roughness(even)).toBeLessThan(0.8 * roughness(rough));
    expect(sum(even) / sum(rough)).toBeGreaterThan(0.95);
    expect(sum(even) / sum(rough)).toBeLessThan(1.05);
  });

  it('makes no place hotter than the hottest was, and stays cold a hand away', () => {
    const even = evened(body, patch(0.8, 0));
    even.forEach((heat, i) => {
      expect(heat).toBeLessThanOrEqual(0.8 + 1e-6);
      if (inside[i]! < -40) expect(heat).toBe(0);
    });
  });
});

describe('a zone whose peak was evened away', () => {
  it('is raised by a fifth at most, and only where there was heat', () => {
    for (const hot of [0.3, 0.8]) {
      const before = patch(hot, 0), after = raised(body, before.slice(), [ZONE]);
      after.forEach((heat, i) => {
        expect(heat).toBeGreaterThanOrEqual(before[i]!);
        expect(heat).toBeLessThanOrEqual(1.2 * before[i]! + 1e-6);
      });
    }
    expect(highestIn(body, ZONE, raised(body, patch(0.8, 0), [ZONE]))).toBeCloseTo(0.9, 2);
    // what was never hot does not become so
    expect(highestIn(body, ZONE, raised(body, patch(0.3, 0), [ZONE]))).toBeLessThan(0.37);
  });

  it('is left alone when it has its peak', () => {
    expect(raised(body, patch(0.95, 0), [ZONE])).toEqual(patch(0.95, 0));
  });
});
