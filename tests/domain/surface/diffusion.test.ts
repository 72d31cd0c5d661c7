import { describe, expect, it } from 'vitest';
import { conductanceOf, spreader } from '#domain/surface/diffusion';
import { buildSurface } from '#domain/surface/surface';
import { sheet } from './shapes.ts';

const SIDE_MM = 200, SIGMA_MM = 14;
const flat = (cells: number) => { const { positions, indices } = sheet(cells, (u, v) => [SIDE_MM * (u - 0.5), SIDE_MM * (v - 0.5), 0]); return buildSurface(positions, indices); };

/** a disc of 20 mm spread over the whole sheet */
function spreadDisc(cells: number, sigmaMm: number) {
  const surface = flat(cells), all = Uint32Array.from({ length: surface.vertexCount }, (_, i) => i);
  const distance = Float64Array.from(all, (i) => Math.hypot(surface.positions[3 * i]!, surface.positions[3 * i + 1]!));
  const before = distance.map((mm) => Math.min(1, Math.max(0, 0.5 + (20 - mm) / 8)));
  const after = spreader(conductanceOf(surface), all, sigmaMm)(before);
  const sum = (of: Float64Array, times: (mm: number) => number = () => 1): number => of.reduce((s, value, i) => s + value * surface.areasMm2[i]! * times(distance[i]!), 0);
  const meanSquareMm2 = (of: Float64Array): number => sum(of, (mm) => mm * mm) / sum(of);
  return { before: sum(before), after: sum(after), widerMm2: meanSquareMm2(after) - meanSquareMm2(before), middle: sum(after, (mm) => Number(mm < 20)) / sum(before, (mm) => Number(mm < 20)) };
}

describe('a field spread along the surface', () => {
  it('keeps its sum and gets broader by the square of the spread in each direction', () => {
    const { before, after, widerMm2 } = spreadDisc(50, SIGMA_MM);
    expect(after / before).toBeCloseTo(1, 2);
    expect(widerMm2 / (2 * SIGMA_MM ** 2)).toBeGreaterThan(0.93);
    expect(widerMm2 / (2 * SIGMA_MM ** 2)).toBeLessThan(1.07);
  });
  it('is the same on coarse and on fine triangles', () => {
    expect(Math.abs(spreadDisc(25, SIGMA_MM).middle - spreadDisc(60, SIGMA_MM).middle)).toBeLessThan(0.03);
  });
  it('leaves alone the skin that takes no part, and loses what runs over to it', () => {
    const surface = flat(30), half = Uint32Array.from({ length: surface.vertexCount }, (_, i) => i).filter((i) => surface.positions[3 * i]! < 0);
    const out = spreader(conductanceOf(surface), half, SIGMA_MM)(new Float64Array(half.length).fill(1));
    expect(out).toHaveLength(half.length);
    const at = (xMm: number): number => out[half.findIndex((i) => Math.abs(surface.positions[3 * i]! - xMm) < 4 && Math.abs(surface.positions[3 * i + 1]!) < 5)]!;
    expect(at(-80)).toBeGreaterThan(0.97);
    expect(at(-7)).toBeLessThan(0.7);
  });
});
