import { describe, expect, it } from 'vitest';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import { buildSurface } from '#domain/surface/surface';
import { PATTERN_PAGES } from '../../../models/points/pattern-pages.ts';
import { patternViewer } from '../../../models/points/pattern-view.ts';
import { ball } from '../../domain/surface/shapes.ts';

const { positions, indices } = ball(100, 12);
const surface = buildSurface(positions, indices);
const views = patternViewer(surface, 24, 3 / 4);
const heatWhere = (isHot: (x: number, y: number, z: number) => boolean): Float32Array =>
  Float32Array.from({ length: surface.vertexCount }, (_, i) => (isHot(surface.positions[3 * i]!, surface.positions[3 * i + 1]!, surface.positions[3 * i + 2]!) ? 1 : 0));
const behind = { positionMm: [0, 0, -100], outward: [0, 0, -1] } as const;
const inFront = { positionMm: [0, 0, 100], outward: [0, 0, 1] } as const;

describe('the view of a pattern', () => {
  it('is from behind when the heat lies behind, level, with the heat in the middle', () => {
    const [view, ...more] = views(heatWhere((x, y, z) => Math.hypot(x, y - 30) < 40 && z < 0), behind);
    expect(more).toEqual([]);
    expect(view!.positionMm[2]).toBeLessThan(-400);
    expect(Math.abs(view!.positionMm[0])).toBeLessThan(5);
    expect(view!.positionMm[1]).toBe(view!.targetMm[1]);
    expect(Math.abs(view!.targetMm[1] - 15)).toBeLessThan(20);
    expect(view).toMatchObject({ shownShare: 1, showsPoint: true });
  });
  it('is from below when the heat lies there', () => {
    const [view] = views(heatWhere((_, y) => y < -85), { positionMm: [0, -100, 0], outward: [0, -1, 0] });
    expect(view!.positionMm[1]).toBeLessThan(view!.targetMm[1] - 400);
  });
  it('are two when heat lies on both faces', () => {
    const [first, second] = views(heatWhere((x, y, z) => Math.hypot(x, y) < 40 + (z < 0 ? 4 : 0)), behind);
    expect(first!.positionMm[2]).toBeLessThan(0);
    expect(second!.positionMm[2]).toBeGreaterThan(0);
    expect(first!.shownShare + second!.shownShare).toBeCloseTo(1, 5);
  });
  it('are two when the point lies on the other face, the second with the point', () => {
    const [first, second] = views(heatWhere((x, y, z) => Math.hypot(x, y) < 40 && z < 0), inFront);
    expect(first!.showsPoint).toBe(false);
    expect(second).toMatchObject({ showsPoint: true });
    expect(second!.positionMm[2]).toBeGreaterThan(0);
  });
  it('stands no nearer than shows where on the body it is, however small the pattern', () => {
    const [view] = views(heatWhere((x, y, z) => Math.hypot(x, y) < 20 && z < 0), behind);
    expect(view!.targetMm[2] - view!.positionMm[2]).toBeGreaterThan(600);
  });
  it('is none when there is no heat', () => {
    expect(views(heatWhere(() => false), behind)).toEqual([]);
  });
});

describe('the pages', () => {
  it('hold every muscle that has points, once', () => {
    const onPages = PATTERN_PAGES.flatMap(({ muscles }): readonly string[] => muscles);
    expect([...onPages].sort()).toEqual([...new Set(POINT_PATTERNS.map(({ muscle }) => muscle))].sort());
  });
});
