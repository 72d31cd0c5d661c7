import { describe, expect, it } from 'vitest';
import { bentPlate } from '../../../models/geometry/bent-plate.ts';

/** A right-angled hook, 2 mm to either side of its middle. */
const cut = (heightMm: number) => ({ heightMm, points: [[0, 0, 2], [10, 0, 2], [10, -10, 2]] as const });

describe('a bent plate', () => {
  const f = bentPlate([cut(0), cut(8)]);

  it('is as thick as its table says on both limbs, and hollow inside the bend', () => {
    expect(f(5, 4, 2)).toBeCloseTo(0, 9);
    expect(f(5, 4, -2)).toBeCloseTo(0, 9);
    expect(f(12, 4, -6)).toBeCloseTo(0, 9);
    expect(f(4, 4, -6)).toBeCloseTo(4, 9);
  });

  it('is rounded past its last cut by its half thickness', () => {
    expect(f(5, 10, 0)).toBeCloseTo(0, 9);
    expect(f(5, 11, 0)).toBeCloseTo(1, 9);
  });

  it('is refused when its cuts do not match or do not rise', () => {
    expect(() => bentPlate([cut(0)])).toThrow(/at least two/);
    expect(() => bentPlate([cut(3), cut(3)])).toThrow(/above/);
    expect(() => bentPlate([cut(0), { heightMm: 5, points: [[0, 0, 1], [4, 0, 1]] }])).toThrow(/2 points/);
  });
});
