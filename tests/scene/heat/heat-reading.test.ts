import { describe, expect, it } from 'vitest';
import { SPILLOVER_HEAT, prepareBody } from '#domain/heat';
import type { Body } from '#domain/heat';
import { skinPlace } from '#domain/surface/body';
import { readHeat } from '../../../src/scene/heat/heat-reading.ts';
import { ball } from '../../domain/surface/shapes.ts';

function skin(cells: number, gtLat: readonly [number, number, number] = [-100, 7, 11]): { readonly body: Body; readonly positions: Float64Array } {
  const { positions, indices } = ball(100, cells);
  return { body: prepareBody({ positionsMm: positions, indices, landmarksMm: { 'GT-top': [0, 0, 0], 'jl-lat': [0, -430, 0], 'GT-lat': gtLat } }), positions };
}
/** Essential heat, and coverage of spill-over, by place. */
const values = (positions: Float64Array, heat: (x: number, y: number, z: number) => readonly [number, number]): Uint8Array =>
  Uint8Array.from({ length: (4 * positions.length) / 3 }, (_, index) => {
    const v = 3 * Math.floor(index / 4);
    return index % 4 > 1 ? 0 : Math.round(255 * heat(positions[v]!, positions[v + 1]!, positions[v + 2]!)[index % 4]!);
  });

describe('reading the heat at a landmark', () => {
  it('reads where it lies in its triangle, not at a corner', () => {
    // edges of some 40 mm: no corner within a centimetre
    const { body, positions } = skin(4), [, , z] = skinPlace(body, 'GT-lat', 'right').positionMm;
    const slope = values(positions, (_x, _y, at) => [Math.min(1, Math.max(0, 0.5 + at / 200)), 0]);
    const { mean, max } = readHeat(body, slope, 'GT-lat-R');
    expect(max).toBeCloseTo(0.5 + z / 200, 2);
    expect(mean).toBeCloseTo(max, 5);
  });

  it('reads the whole of the centimetre around it, and nothing beyond', () => {
    const { body, positions } = skin(40), [, , z] = skinPlace(body, 'GT-lat', 'right').positionMm;
    const slope = values(positions, (_x, _y, at) => [Math.min(1, Math.max(0, 0.5 + (at - z) / 100)), 0]);
    const { mean, max } = readHeat(body, slope, 'GT-lat-R');
    expect(mean).toBeCloseTo(0.5, 1);
    expect(max).toBeGreaterThan(0.58);
    expect(max).toBeLessThan(0.61);
    const beyond = values(positions, (_x, y, at) => [Math.hypot(y - 7, at - z) > 18 ? 1 : 0, 0]);
    expect(readHeat(body, beyond, 'GT-lat-R')).toEqual({ mean: 0, max: 0 });
  });

  it('counts spill-over at its own level, and the other side apart', () => {
    const { body, positions } = skin(20);
    const right = values(positions, (x) => [0, x < 0 ? 1 : 0]);
    const { mean, max } = readHeat(body, right, 'GT-lat');
    expect([mean, max]).toEqual([expect.closeTo(SPILLOVER_HEAT, 5), expect.closeTo(SPILLOVER_HEAT, 5)]);
    expect(readHeat(body, right, 'GT-lat-L')).toEqual({ mean: 0, max: 0 });
  });

  it('is nothing for an unknown name, and while nothing is drawn', () => {
    const { body, positions } = skin(8);
    expect(readHeat(body, values(positions, () => [1, 1]), 'elbow-R')).toEqual({ mean: 0, max: 0 });
    expect(readHeat(body, null, 'GT-lat-R')).toEqual({ mean: 0, max: 0 });
  });
});
