import { describe, expect, it } from 'vitest';
import type { RayNode } from '../../../models/bones/ray-nodes.ts';
import { changeOver, ringSamples, ringShaft } from '../../../models/bones/ring-shaft.ts';
import { ridge, towardAxis } from '../../../models/bones/ridge.ts';

const provenance = { class: 'AUTHORED', source: 'a shape with known answers' } as const;
const RING = ['L', 'LA', 'A', 'MA', 'M', 'MP', 'P', 'LP'];
const ring = (y: number, radius: number): RayNode =>
  ({ name: `ring at ${y}`, at: [0, y, 0], rays: Object.fromEntries(RING.map((ray) => [ray, radius])), provenance });

describe('a shaft of rings', () => {
  it('is a cone through rings that widen, and its samples lean as the cone does', () => {
    const rings = [0, 20, 40, 60].map((y) => ring(y, 10 + y / 4));
    const shaft = ringShaft(rings);
    expect(shaft(17.5, 30, 0)).toBeCloseTo(0, 1);
    expect(shaft(0, 30, 10)).toBeLessThan(0);
    for (const { normal } of ringSamples(rings, shaft)) {
      // slope 1 in 4: the normal points down by 14 degrees
      expect(Math.asin(-(normal?.[1] ?? NaN)) * (180 / Math.PI)).toBeGreaterThan(10);
      expect(Math.asin(-(normal?.[1] ?? NaN)) * (180 / Math.PI)).toBeLessThan(18);
    }
  });
  it('refuses a ring without one of its rays, by name', () => {
    expect(() => ringShaft([ring(0, 10), { name: 'gap', at: [0, 20, 0], rays: { L: 10 }, provenance }])).toThrow(/"gap" lacks the ray LA/);
  });
});

describe('changing over', () => {
  it('is the one below, the other above and halfway in the middle', () => {
    const f = changeOver(() => 1, () => 3, 10, 20);
    expect([f(0, 10, 0), f(0, 15, 0), f(0, 20, 0)]).toEqual([1, 2, 3]);
  });
});

describe('a ridge', () => {
  it('stands out by its height in the middle and runs out below the surface at its ends', () => {
    const line = ridge({ points: [[0, 0, -10], [0, 10, -10], [0, 20, -10]], radiusMm: 3, raiseMm: 1 }, towardAxis([[0, 0, 0], [0, 20, 0]]));
    expect(line(0, 10, -11)).toBeCloseTo(0, 1);
    expect(line(0, 0, -10)).toBeGreaterThan(0);
    expect(line(0, 20, -9.5)).toBeCloseTo(0, 1);
  });
});
