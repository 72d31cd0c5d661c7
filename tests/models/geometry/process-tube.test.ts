import { describe, expect, it } from 'vitest';
import type { ProcessAxis } from '../../../models/geometry/process-tube.ts';
import { processFrame, processTube, rayAngleRad } from '../../../models/geometry/process-tube.ts';

const axis: ProcessAxis = { from: [0, 0, 0], to: [0, 20, 0], u: [1, 0, 0], aspect: 1, startTipMm: 2, endTipMm: 4 };
const round = (alongMm: number, r: number) => ({ alongMm, centreMm: [0, 0] as const, radiiMm: Array.from({ length: 8 }, () => r) });

describe('a process as a tube of sections', () => {
  it('of equal round sections is a cylinder, measured in millimetres near its wall', () => {
    const f = processTube(axis, [round(0, 5), round(10, 5), round(20, 5)]);
    expect(f(5, 10, 0)).toBeCloseTo(0, 9);
    expect(f(0, 7, 6)).toBeCloseTo(1, 6);
    expect(f(4, 13, 0)).toBeCloseTo(-1, 6);
  });

  it('ends exactly a tip length beyond its first and last section', () => {
    const f = processTube(axis, [round(0, 5), round(20, 5)]);
    expect(f(0, 24, 0)).toBeCloseTo(0, 6);
    expect(f(0, -2, 0)).toBeCloseTo(0, 6);
    expect(f(0, 23, 0)).toBeLessThan(0);
    expect(f(0, -3, 0)).toBeGreaterThan(0);
  });

  it('passes through every radius of a thin, shifted section', () => {
    const thin: ProcessAxis = { ...axis, aspect: 0.4 };
    const radii = [9, 6, 4, 3, 5, 7, 8, 6, 3, 4];
    const cut = (alongMm: number) => ({ alongMm, centreMm: [2, -1] as const, radiiMm: radii });
    const f = processTube(thin, [cut(0), cut(10), cut(20)]), { u, v, w } = processFrame(thin);
    radii.forEach((r, k) => {
      const a = rayAngleRad(k, radii.length, thin.aspect, false);
      const p = [0, 1, 2].map((c) => 10 * w[c]! + (2 + r * Math.cos(a)) * u[c]! + (-1 + r * Math.sin(a)) * v[c]!) as [number, number, number];
      expect(f(...p)).toBeCloseTo(0, 6);
    });
  });

  it('that is symmetric reads the same on both sides of its plane', () => {
    const f = processTube({ ...axis, aspect: 0.5, symmetric: true }, [{ ...round(0, 6), radiiMm: [8, 6, 4, 3, 5] }, { ...round(20, 4), radiiMm: [5, 4, 3, 3, 4] }]);
    for (const [x, y, z] of [[3, 5, 2], [-4, 12, 3], [6, 18, 1]] as const) expect(f(x, y, z)).toBeCloseTo(f(x, y, -z), 9);
  });

  it('is refused with fewer than two sections, or when their radii do not agree in number', () => {
    expect(() => processTube(axis, [round(0, 5)])).toThrow(/at least 2/);
    expect(() => processTube(axis, [round(0, 5), { ...round(9, 5), radiiMm: [5, 5, 5] }])).toThrow(/3 radii/);
  });
});
