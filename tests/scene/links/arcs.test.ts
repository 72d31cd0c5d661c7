import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { drawnLinksOf, linksFrom, linksTo } from '#domain/facts/muscle-links';
import { SATELLITE_LINKS } from '#domain/facts/satellites';
import { MUSCLE_IDS } from '#domain/ids';
import { arcBeads } from '../../../src/scene/links/arc-beads.ts';

const FROM = new Vector3(-0.08, 0.1, -0.06);
const TO = new Vector3(-0.1, -0.1, -0.05);

describe('an arc between two muscles', () => {
  it('begins and ends in them, grows on the way, and rises out of the body between', () => {
    const beads = arcBeads(FROM, TO, true);
    expect(beads[0]?.at.distanceTo(FROM)).toBeLessThan(1e-6);
    expect(beads.at(-1)?.at.distanceTo(TO)).toBeLessThan(1e-6);
    const radii = beads.map(({ radius }) => radius);
    expect(radii).toEqual([...radii].sort((a, b) => a - b));
    const middle = beads[Math.floor(beads.length / 2)]?.at ?? new Vector3();
    expect(Math.hypot(middle.x, middle.z)).toBeGreaterThan(Math.hypot(FROM.x, FROM.z) + 0.05);
  });

  it('is a line for a satellite and a row of dots for any other link', () => {
    const gap = (isSatellite: boolean) => {
      const [a, b] = arcBeads(FROM, TO, isSatellite);
      return a && b ? a.at.distanceTo(b.at) - a.radius - b.radius : Number.NaN;
    };
    expect(gap(true)).toBeLessThan(0);
    expect(gap(false)).toBeGreaterThan(0);
  });

  it('has a way out even between two muscles on the axis', () => {
    for (const { at } of arcBeads(new Vector3(0, 0.1, 0), new Vector3(0, -0.1, 0), false)) expect(Number.isFinite(at.x + at.y + at.z)).toBe(true);
  });
});

describe('the links of a muscle', () => {
  it('are all those of the tables, seen from both ends', () => {
    const seen = new Set(MUSCLE_IDS.flatMap((muscle) => [...linksFrom(muscle), ...linksTo(muscle)]).map(({ id }) => id));
    expect(seen.size).toBe(SATELLITE_LINKS.length);
  });

  it('are drawn where both ends are in the model', () => {
    const drawn = drawnLinksOf('quadratus-lumborum');
    expect(drawn).toContainEqual({ from: 'quadratus-lumborum', to: 'gluteus-minimus', isSatellite: true });
    for (const { from, to } of drawn) expect([from, to]).toContain('quadratus-lumborum');
  });
});
