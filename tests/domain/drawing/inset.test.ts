import { describe, expect, it } from 'vitest';
import { inset } from '#domain/drawing/spine';
import type { SurfaceCurve } from '#domain/surface/curves';

const line = (...xs: number[]): SurfaceCurve => xs.map((x, vertex) => ({ positionMm: [x, 0, 0], vertex }));
const ends = (curve: SurfaceCurve): number[] => [curve[0]!.positionMm[0], curve[curve.length - 1]!.positionMm[0]];

describe('a line without its ends', () => {
  it('is shorter by what was taken off either end', () => {
    expect(ends(inset(line(0, 4, 10), 3, 2))).toEqual([3, 8]);
  });
  it('is its last point when all is taken off its start, also where lengths do not add up exactly', () => {
    const steps = Array.from({ length: 40 }, (_, i) => 0.1 * i + 0.013 * Math.sin(i));
    for (let n = 2; n <= steps.length; n++) expect(ends(inset(line(...steps.slice(0, n)), 9, 0)), `${n} points`).toEqual([steps[n - 1], steps[n - 1]].map((x) => expect.closeTo(x!, 9)));
  });
  it('is its middle when more is taken off than there is', () => {
    expect(ends(inset(line(0, 3, 10), 20, 20))).toEqual([5, 5]);
  });
});
