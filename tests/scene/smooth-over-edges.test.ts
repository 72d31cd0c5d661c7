import { describe, expect, it } from 'vitest';
import { smoothOverEdges } from '../../src/scene/heat/smooth-over-edges.ts';

/** A strip of squares: vertex 2i below, 2i + 1 above. */
const strip = (squares: number) => Array.from({ length: squares }, (_, i) => [2 * i, 2 * i + 2, 2 * i + 1, 2 * i + 1, 2 * i + 2, 2 * i + 3]).flat();
const field = (squares: number, heat: (column: number) => number) =>
  Uint8Array.from({ length: (squares + 1) * 2 * 4 }, (_, index) => (index % 4 === 0 ? heat(Math.floor(index / 8)) : 0));
const row = (values: Uint8Array) => Array.from(values).filter((_, index) => index % 8 === 0);

describe('smoothing heat over a mesh', () => {
  it('leaves a level field as it is', () => {
    const values = field(10, () => 200);
    expect(smoothOverEdges(values, strip(10))).toEqual(values);
  });

  it('turns a step into a slope and keeps the far ends', () => {
    const heat = row(smoothOverEdges(field(20, (column) => (column < 10 ? 0 : 240)), strip(20)));
    expect(heat[0]).toBe(0);
    expect(heat.at(-1)).toBe(240);
    heat.slice(1).forEach((value, index) => expect(value).toBeGreaterThanOrEqual(heat[index] ?? 0));
    expect(heat.filter((value) => value > 20 && value < 220).length).toBeGreaterThanOrEqual(3);
  });

  it('leaves a vertex without triangles alone', () => {
    expect(smoothOverEdges(Uint8Array.from([9, 8, 7, 6]), [])).toEqual(Uint8Array.from([9, 8, 7, 6]));
  });
});
