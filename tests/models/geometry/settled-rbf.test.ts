import { describe, expect, it } from 'vitest';
import type { HermiteSample } from '#models/geometry/hermite-rbf';
import { hermiteRbf } from '#models/geometry/hermite-rbf';
import { gradient } from '#models/geometry/implicit';
import { settledRbf } from '#models/geometry/settled-rbf';
import type { V3 } from '#models/geometry/vec';
import { add, dot, normalize, scale } from '#models/geometry/vec';

const RADIUS_MM = 20;
const directions: V3[] = Array.from({ length: 40 }, (_, i) => {
  const y = 1 - (2 * i + 1) / 40, r = Math.sqrt(1 - y * y), a = i * 2.399963229728653;
  return [r * Math.cos(a), y, r * Math.sin(a)];
});
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b) / values.length;

describe('a surface that settles its own normals', () => {
  // Every guess leans 45° or so toward x, as rays that meet a bone aslant.
  const slanted = directions.map((d): HermiteSample => ({ at: scale(d, RADIUS_MM), normal: normalize(add(d, [0.9, 0, 0])) }));
  const lean = (f: ReturnType<typeof hermiteRbf>): number => mean(directions.map((d) => dot(normalize(gradient(f, scale(d, RADIUS_MM), 0.01)), d)));

  it('straightens slanted guesses', () => {
    const settled = lean(settledRbf(slanted, { passes: 3 }));
    expect(settled).toBeGreaterThan(lean(hermiteRbf(slanted, { smoothing: 0.2 })));
    expect(settled).toBeGreaterThan(0.98);
  });
  it('keeps a normal that brings its own smoothing', () => {
    const fixed: V3 = normalize([0.3, 0.9, 0.3]);
    const f = settledRbf(slanted.map((s, i) => (i === 0 ? { ...s, normal: fixed, smoothing: 0 } : s)));
    expect(dot(gradient(f, scale(directions[0]!, RADIUS_MM), 1e-3), fixed)).toBeGreaterThan(0.99);
  });
  it('lets a point that stands out give way when values are loose, and meets it when they are not', () => {
    const bump = directions.map((d, i): HermiteSample => ({ at: scale(d, i === 20 ? RADIUS_MM + 1 : RADIUS_MM), normal: d, smoothing: 0.3 }));
    const at = scale(directions[20]!, RADIUS_MM + 1);
    expect(Math.abs(settledRbf(bump)(...at))).toBeLessThan(1e-6);
    expect(settledRbf(bump, { looseness: 1 })(...at)).toBeGreaterThan(0.2);
  });
});
