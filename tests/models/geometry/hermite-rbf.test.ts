import { describe, expect, it } from 'vitest';
import type { HermiteSample } from '#models/geometry/hermite-rbf';
import { hermiteRbf } from '#models/geometry/hermite-rbf';
import { gradient } from '#models/geometry/implicit';
import { solveDense } from '#models/geometry/solve-dense';
import type { V3 } from '#models/geometry/vec';

/** evenly spread directions by the golden angle */
const directions = (n: number): V3[] => Array.from({ length: n }, (_, i) => {
  const y = 1 - (2 * i + 1) / n, r = Math.sqrt(1 - y * y), a = i * 2.399963229728653;
  return [r * Math.cos(a), y, r * Math.sin(a)];
});
const centre: V3 = [40, -10, 5];
const onSphere = (n: number, radius: number): HermiteSample[] =>
  directions(n).map((d) => ({ at: [centre[0] + radius * d[0], centre[1] + radius * d[1], centre[2] + radius * d[2]], normal: d }));

describe('a Hermite RBF', () => {
  it('meets its samples and their normals when it is not smoothed', () => {
    const samples = onSphere(30, 25), f = hermiteRbf(samples);
    for (const { at, normal } of samples) {
      expect(Math.abs(f(...at))).toBeLessThan(1e-8);
      gradient(f, at, 1e-3).forEach((g, k) => expect(g).toBeCloseTo(normal![k]!, 4));
    }
  });
  it('finds the sphere between the samples and tells inside from outside', () => {
    const f = hermiteRbf(onSphere(40, 25));
    for (const d of directions(57)) {
      const at = (r: number): number => f(centre[0] + r * d[0], centre[1] + r * d[1], centre[2] + r * d[2]);
      expect(Math.abs(at(25))).toBeLessThan(0.15);
      expect(at(15)).toBeLessThan(-5);
      expect(at(40)).toBeGreaterThan(5);
    }
  });
  it('does not depend on where the origin lies or on the unit', () => {
    const samples = onSphere(20, 25), f = hermiteRbf(samples, { smoothing: 0.2 });
    const far = hermiteRbf(samples.map((s) => ({ ...s, at: [s.at[0] * 10 + 5000, s.at[1] * 10, s.at[2] * 10] })), { smoothing: 0.2 });
    expect(far(50 * 10 + 5000, 0, 0)).toBeCloseTo(10 * f(50, 0, 0), 5);
  });
  it('lets a wrong normal give way when it is smoothed, and still meets the points', () => {
    const samples = onSphere(30, 25).map((s, i) => (i === 7 ? { ...s, normal: [0, 0, 1] as V3, smoothing: 50 } : s));
    const f = hermiteRbf(samples), true7 = directions(30)[7]!;
    expect(true7[2]).toBeLessThan(0.5);
    const g = gradient(f, samples[7]!.at, 1e-3);
    expect(Math.abs(f(...samples[7]!.at))).toBeLessThan(1e-8);
    expect(g[0] * true7[0] + g[1] * true7[1] + g[2] * true7[2]).toBeGreaterThan(0.85);
  });
  it('takes points without normals and inner points with a value', () => {
    const samples: HermiteSample[] = [...onSphere(40, 25).map(({ at }) => ({ at })), { at: centre, value: -25 }];
    const f = hermiteRbf(samples);
    expect(f(...centre)).toBeCloseTo(-25, 6);
    expect(f(centre[0] + 30, centre[1], centre[2])).toBeGreaterThan(0);
  });
  it('refuses two samples at one place', () => {
    const s = onSphere(10, 5);
    expect(() => hermiteRbf([...s, s[3]!])).toThrow(/same place/);
  });
});

describe('the dense solver', () => {
  it('solves a small system that needs a row swap', () => {
    expect([...solveDense(Float64Array.from([0, 2, 1, 1]), Float64Array.from([4, 5]))]).toEqual([3, 2]);
  });
});
