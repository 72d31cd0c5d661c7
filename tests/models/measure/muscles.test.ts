import { describe, expect, it } from 'vitest';
import type { Mesh } from '../../../models/geometry/mesh.ts';
import { surfaceQuery } from '../../../models/geometry/surface-query.ts';
import { atlasIsHere } from '../../../models/measure/atlas.ts';
import { chartOf } from '../../../models/measure/chart.ts';
import { measureMuscle } from '../../../models/measure/muscles.ts';
import { along, between, fourSides, outlineOf } from '../../../models/measure/outline.ts';
import { castShadow, crossingAt } from '../../../models/measure/shadow.ts';
import { MUSCLE_TABLES } from '../../../models/tables/muscles/index.ts';

/** An ellipsoid about (−60, 20, −30) with the half axes 30, 40, 8. */
function ellipsoid(): Mesh {
  const positions: number[] = [], indices: number[] = [], rings = 24, turns = 48;
  for (let r = 0; r <= rings; r++) for (let t = 0; t < turns; t++) {
    const a = (Math.PI * r) / rings, b = (2 * Math.PI * t) / turns;
    positions.push(-60 + 30 * Math.sin(a) * Math.cos(b), 20 + 40 * Math.cos(a), -30 + 8 * Math.sin(a) * Math.sin(b));
  }
  for (let r = 0; r < rings; r++) for (let t = 0; t < turns; t++) {
    const p = r * turns + t, q = r * turns + ((t + 1) % turns), s = p + turns, u = q + turns;
    indices.push(p, q, s, q, u, s);
  }
  return { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) };
}

describe('measuring a body of known shape against its superficial direction', () => {
  const query = surfaceQuery(ellipsoid()), chart = chartOf({ kind: 'constant', direction: [0, 0, -1] }, 80, [-60, 20, -30]);

  it('midpoint and thickness come out where they are', () => {
    const [a, b] = chart.flatten([-60, 20, 0]), middle = crossingAt(query, chart, a, b);
    expect(middle?.thicknessMm).toBeCloseTo(16, 0);
    for (const [k, mm] of [-60, 20, -30].entries()) expect(middle?.middle[k]).toBeCloseTo(mm, 1);
    const [c, d] = chart.flatten([-100, 20, 0]);
    expect(crossingAt(query, chart, c, d)).toBeNull();
  });

  it('the outline is the ellipse, and the Coons place of (½, ½) its middle', () => {
    const outline = outlineOf(castShadow(query, chart, 1), 2);
    const flat = (x: number, y: number): readonly [number, number] => chart.flatten([x, y, -30]);
    const [ca, cb] = flat(-60, 20);
    for (const [a, b] of outline) expect(((a - ca) / 30) ** 2 + ((b - cb) / 40) ** 2).toBeCloseTo(1, 0);
    const sides = fourSides(outline, [flat(-81, 48), flat(-39, 48), flat(-39, -8), flat(-81, -8)], 'ellipse');
    const [a, b] = between(sides, 0.5, 0.5);
    expect(Math.hypot(a - ca, b - cb)).toBeLessThan(1.5);
    for (const [u, side] of [[0, sides.origin], [1, sides.insertion]] as const) {
      const [ea, eb] = between(sides, u, 0.7), [fa, fb] = along(side, 0.7);
      expect(Math.hypot(ea - fa, eb - fb)).toBeLessThan(1e-9);
    }
  });

  it('corners in the wrong order are refused by name', () => {
    const outline = outlineOf(castShadow(query, chart, 1), 2);
    const flat = (x: number, y: number): readonly [number, number] => chart.flatten([x, y, -30]);
    expect(() => fourSides(outline, [flat(-81, 48), flat(-39, -8), flat(-39, 48), flat(-81, -8)], 'ellipse')).toThrow(/ellipse: the four corners do not follow/);
  });

  it('the unrolled cylinder gives back the place it was given', () => {
    const round = chartOf({ kind: 'away-from-axis', through: [-75, 0, 20], along: [0, 1, 0] }, 80, [-70, 0, -60]);
    const [a, b] = round.flatten([-120, 33, -10]), { origin, direction } = round.sightLine(a, b);
    const t = (-120 - origin[0]) / direction[0];
    expect(origin[1]).toBeCloseTo(33, 9);
    expect(origin[2] + t * direction[2]).toBeCloseTo(-10, 9);
  });
});

describe.skipIf(!atlasIsHere())('the muscle tables (the reference atlas is here)', () => {
  for (const id of ['gluteus-medius', 'piriformis', 'semitendinosus'] as const) {
    it(`${id}: measuring again gives the same stations`, async () => {
      expect(await measureMuscle(id)).toEqual(MUSCLE_TABLES[id].fascicles.map((f) => f.stations));
    });
  }
});
