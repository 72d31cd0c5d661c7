import { describe, expect, it } from 'vitest';
import { needleGeometry, tickedBoundaries } from '../../../src/scene/pressure/needle-geometry.ts';

const SHAPE = { depth: 0.06, boundaries: [0.012, 0.04] };

/** What a vertex is, from its attributes. */
function vertices(shape = SHAPE) {
  const geometry = needleGeometry(shape);
  const read = (name: string) => Array.from(geometry.getAttribute(name).array);
  const [place, px, xray, dash] = ['position', 'a_px', 'a_xray', 'a_dashMetres'].map(read);
  return (xray ?? []).map((isXray, index) => ({
    metres: place?.[3 * index + 1] ?? Number.NaN,
    alongPx: px?.[3 * index + 1] ?? Number.NaN,
    radiusPx: Math.hypot(px?.[3 * index] ?? Number.NaN, px?.[3 * index + 2] ?? Number.NaN),
    isXray: isXray === 1,
    isDashed: (dash?.[index] ?? -1) >= 0,
  }));
}

describe('the needle over a point', () => {
  it('stays outside of the skin, and leaves the marker its place', () => {
    const needle = vertices().filter(({ isXray }) => !isXray);
    expect(needle.length).toBeGreaterThan(0);
    // The marker of a selected point is 12.4 px from its middle to its rim.
    for (const { metres, alongPx } of needle) expect(metres === 0 && alongPx > 12.4).toBe(true);
    const ring = vertices().filter(({ isXray, metres }) => isXray && metres === 0).filter(({ radiusPx }) => radiusPx > 8);
    expect(Math.min(...ring.map(({ radiusPx }) => radiusPx))).toBeGreaterThan(12.4);
  });

  it('goes on as a dashed line from the skin to the point, and no farther', () => {
    const line = vertices().filter(({ isDashed }) => isDashed);
    expect(Math.max(...line.map(({ metres }) => metres))).toBe(0);
    expect(Math.min(...line.map(({ metres }) => metres))).toBeCloseTo(-0.06);
    expect(line.every(({ isXray }) => isXray)).toBe(true);
    expect(Math.min(...vertices().map(({ metres }) => metres))).toBeCloseTo(-0.06);
  });

  it('has a tick where each layer begins', () => {
    const levels = new Set(vertices().filter(({ isXray, isDashed }) => isXray && !isDashed).map(({ metres }) => metres.toFixed(3)));
    expect([...levels].sort()).toEqual(['-0.012', '-0.040', '-0.060', '0.000']);
  });

  it('makes one tick of two layers that begin at nearly the same place, and none at the ends', () => {
    expect(tickedBoundaries({ depth: 0.05, boundaries: [0.02, 0.0215, 0.001, 0.049, 0.035] })).toEqual([0.02, 0.035]);
  });

  it('is the same for the same point, and all numbers', () => {
    const numbers = (name: string) => Array.from(needleGeometry(SHAPE).getAttribute(name).array);
    for (const name of ['position', 'normal', 'a_px', 'a_alpha', 'a_dashMetres']) {
      expect(numbers(name)).toEqual(numbers(name));
      expect(numbers(name).every(Number.isFinite)).toBe(true);
    }
  });
});
