import { describe, expect, it } from 'vitest';
import { volumeMm3 } from '#models/geometry/mesh';
import { meshImplicit } from '#models/geometry/mesh-implicit';
import { sectionTube } from '#models/geometry/section-tube';
import { naturalSpline, periodicSpline } from '#models/geometry/spline';

const ring = (radius: number, count = 8): number[] => Array<number>(count).fill(radius);
const level = (y: number, radiiMm: number[]) => ({ centre: [0, y, 0], u: [1, 0, 0], v: [0, 0, 1], radiiMm } as const);

describe('a tube through sections', () => {
  it('is a cylinder through equal rings: exact wall, flat ends, distance to the edge', () => {
    const f = sectionTube([level(0, ring(10)), level(30, ring(10)), level(50, ring(10))]);
    expect(f(14, 20, 0)).toBeCloseTo(4, 9);
    expect(f(0, 20, -7)).toBeCloseTo(-3, 9);
    expect(f(0, 54, 0)).toBeCloseTo(4, 9);
    expect(f(2, -3, 1)).toBeCloseTo(3, 9);
    expect(f(0, 48, 0)).toBeCloseTo(-2, 9);
    expect(f(13, 54, 0)).toBeCloseTo(5, 9);
  });
  it('works the same when the chain runs against u × v', () => {
    const f = sectionTube([level(50, ring(10)), level(0, ring(10))]);
    expect(f(14, 20, 0)).toBeCloseTo(4, 9);
    expect(f(0, 54, 0)).toBeCloseTo(4, 9);
  });
  it('meets the stated radii at the stated angles', () => {
    const anglesDeg = [0, 60, 90, 180, 250], radii = [10, 12, 9, 14, 11];
    const f = sectionTube([level(0, radii), level(20, radii.map((r) => r + 2)), level(40, radii)], { anglesDeg });
    anglesDeg.forEach((a, i) => {
      const t = (a * Math.PI) / 180;
      expect(f((radii[i]! + 2) * Math.cos(t), 20, (radii[i]! + 2) * Math.sin(t))).toBeCloseTo(0, 1);
    });
  });
  it('follows a quarter turn with the volume of a quarter torus', async () => {
    const sections = [0, 30, 60, 90].map((deg) => {
      const a = (deg * Math.PI) / 180;
      return { centre: [30 * Math.cos(a), 30 * Math.sin(a), 0], u: [Math.cos(a), Math.sin(a), 0], v: [0, 0, 1], radiiMm: ring(6) } as const;
    });
    const { mesh } = await meshImplicit(sectionTube(sections), { min: [-12, -12, -12], max: [45, 45, 12], edgeMm: 2, triangles: 3000, expectedGenus: 0 });
    expect(volumeMm3(mesh) / ((Math.PI / 2) * 30 * Math.PI * 36)).toBeCloseTo(1, 1);
  });
  it('refuses one section alone and a section with a missing radius', () => {
    expect(() => sectionTube([level(0, ring(5))])).toThrow(/at least 2/);
    expect(() => sectionTube([level(0, ring(5)), level(9, ring(5, 7))])).toThrow(/section 1 has 7 radii for 8 angles/);
  });
});

describe('splines', () => {
  it('reproduce a straight line, also beyond the ends', () => {
    const s = naturalSpline([0, 1, 4], [1, 3, 9]);
    for (const t of [-2, 0, 0.5, 3, 4, 7]) expect(s(t)).toBeCloseTo(1 + 2 * t, 12);
  });
  it('close smoothly: eight values of a cosine give the cosine', () => {
    const knots = Array.from({ length: 8 }, (_, i) => 45 * i);
    const s = periodicSpline(knots, knots.map((d) => Math.cos((d * Math.PI) / 180)), 360);
    for (const d of [-370, 10, 100, 359, 725]) expect(s(d)).toBeCloseTo(Math.cos((d * Math.PI) / 180), 2);
  });
  it('refuse knots that do not rise', () => {
    expect(() => naturalSpline([0, 2, 2], [1, 1, 1])).toThrow(/knot 2/);
  });
});
