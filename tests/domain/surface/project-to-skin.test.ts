import { describe, expect, it } from 'vitest';
import { prepareBody, projectToSkin } from '#domain/heat';
import type { Body, SkinPlaces } from '#domain/heat';
import type { Shape } from './shapes.ts';
import { ball } from './shapes.ts';

type Place = readonly [number, number, number];

/** A skin with these half axes. */
function skinOf(a: number, b: number, c: number): { readonly body: Body; readonly shape: Shape } {
  const shape = ball(1, 16);
  const positions = shape.positions.map((value, index) => value * [a, b, c][index % 3]!);
  return { body: prepareBody({ positionsMm: positions, indices: shape.indices, landmarksMm: { 'GT-top': [0, 0, 0], 'jl-lat': [0, -430, 0] } }), shape: { ...shape, positions } };
}
const sum = (shares: ArrayLike<number>, place = 0): number => shares[3 * place]! + shares[3 * place + 1]! + shares[3 * place + 2]!;
const valueOf = ({ corners, shares }: SkinPlaces, place: number, field: (corner: number) => number): number =>
  [0, 1, 2].reduce((all, k) => all + shares[3 * place + k]! * field(corners[3 * place + k]!), 0);
const placeOn = (shape: Shape, places: SkinPlaces, place: number): Place => {
  const along = (axis: number): number => valueOf(places, place, (corner) => shape.positions[3 * corner + axis]!);
  return [along(0), along(1), along(2)];
};
const one = ({ body, shape }: ReturnType<typeof skinOf>, at: Place, normal: Place): Place => placeOn(shape, projectToSkin(body, at, normal), 0);

describe('the skin over a place below it', () => {
  it('is where the way out of a round body leads, to a fraction of an edge', () => {
    const skin = skinOf(100, 100, 100), inner = ball(70, 9);
    const outward = inner.positions.map((value) => value / 70);
    const places = projectToSkin(skin.body, inner.positions, outward);
    const edgeMm = skin.body.surface.meanEdgeMm;
    for (let i = 0; i < inner.positions.length / 3; i++) {
      const at = placeOn(skin.shape, places, i);
      expect(sum(places.shares, i)).toBeCloseTo(1, 5);
      expect(Math.hypot(...at.map((value, k) => value - outward[3 * i + k]! * 100))).toBeLessThan(0.35 * edgeMm);
    }
  });

  it('gives a field that runs straight, not in steps as wide as the triangles of the skin', () => {
    const { body, shape } = skinOf(100, 100, 100), steps = 200;
    // a dozen steps an edge
    const angles = Array.from({ length: steps }, (_, i) => (i / steps) * (Math.PI / 2) + 0.3);
    const outward = angles.flatMap((a) => [Math.cos(a), 0.2, Math.sin(a)]).map((value) => value / Math.hypot(1, 0.2));
    const places = projectToSkin(body, outward.map((value) => 80 * value), outward);
    const heights = angles.map((_, i) => placeOn(shape, places, i)[0]);
    const falls = heights.slice(1).map((height, i) => heights[i]! - height);
    expect(Math.min(...falls)).toBeGreaterThan(0);
    expect(Math.max(...falls)).toBeLessThan(0.4 * body.surface.meanEdgeMm);
  });

  it('over the inner face of a sheet is none, and over its rim all', () => {
    const { body } = skinOf(100, 100, 100);
    expect([...projectToSkin(body, [0, 0, -80], [0, 0, 1]).shares]).toEqual([0, 0, 0]);
    expect(sum(projectToSkin(body, [0, 0, -80], [1, 0, 0]).shares)).toBeCloseTo(1, 5);
  });

  it('is straight ahead of what faces along a flat limb, not on its nearer side', () => {
    const limb = skinOf(45, 300, 70);
    expect(one(limb, [4, 0, -20], [0, 0, -1])[2]).toBeLessThan(-60);
    expect(one(limb, [4, 0, 20], [0, 0, 1])[2]).toBeGreaterThan(60);
  });

  it('is nearly the same all around a thin strand', () => {
    const skin = skinOf(120, 120, 120);
    const around = [-1, 0, 1].map((turn) => one(skin, [0, 0, -85], [Math.sin(turn), 0, -Math.cos(turn)]));
    for (const at of around) expect(Math.abs(at[0])).toBeLessThan(12);
  });
});
