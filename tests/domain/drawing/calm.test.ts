import { describe, expect, it } from 'vitest';
import type { Heed } from '#domain/drawing/calm';
import { calm } from '#domain/drawing/calm';
import { heatAt } from '#domain/drawing/form';
import { coveredMm2 } from '#domain/drawing/size';
import { prepareBody } from '#domain/heat';
import { sheet } from '../surface/shapes.ts';

const SIDE_MM = 240;
const { positions, indices } = sheet(48, (u, v) => [SIDE_MM * (u - 0.5), SIDE_MM * (v - 0.5), 0]);
const body = prepareBody({ positionsMm: positions, indices, landmarksMm: { 'GT-top': [0, 0, 0], 'jl-lat': [0, -430, 0] } });
const { surface } = body;
const field = (mm: (x: number, y: number) => number): Float32Array => Float32Array.from({ length: surface.vertexCount }, (_, i) => mm(surface.positions[3 * i]!, surface.positions[3 * i + 1]!));
const box = (x0: number, x1: number, y0: number, y1: number) => (x: number, y: number): number => Math.min(x - x0, x1 - x, y - y0, y1 - y);
const free: Heed = { limitMm: field(() => 50), strictMm: field(() => 50), spared: [], reached: [], heatAt: (mm) => heatAt('essential', mm, 20, 10), before: null };
const calming = { sigmaMm: 18, rounds: 4, anchor: 0.05 };
const at = (of: Float32Array, x: number, y: number): number => {
  let best = Infinity, found = 0;
  for (let i = 0; i < surface.vertexCount; i++) { const d = Math.hypot(surface.positions[3 * i]! - x, surface.positions[3 * i + 1]! - y); if (d < best) { best = d; found = i; } }
  return of[found]!;
};

describe('a shape made calm', () => {
  const square = field(box(-40, 40, -40, 40));
  it('covers as much as before, without its corners', () => {
    const round = calm(body, square, free, calming);
    expect(coveredMm2(body, round) / coveredMm2(body, square)).toBeGreaterThan(0.93);
    expect(coveredMm2(body, round) / coveredMm2(body, square)).toBeLessThan(1.07);
    expect(at(square, 36, 36)).toBeGreaterThan(0);
    expect(at(round, 36, 36)).toBeLessThan(-2);
    expect(at(round, 41, 0)).toBeGreaterThan(0);
  });
  it('fills the hollow of an angle and takes off its ends', () => {
    const angle = field((x, y) => Math.max(box(-60, -15, -60, 60)(x, y), box(-60, 60, -60, -15)(x, y))), round = calm(body, angle, free, calming);
    expect(at(angle, -8, -8)).toBeLessThan(0);
    expect(at(round, -8, -8)).toBeGreaterThan(0);
    expect(at(round, 57, -57)).toBeLessThan(0);
  });
  it('keeps off skin that it must not touch', () => {
    const kept = calm(body, square, { ...free, strictMm: field((x) => 30 - x) }, calming);
    for (const y of [-20, 0, 20]) expect(at(kept, 38, y)).toBeLessThan(0);
  });
  it('laps less far into a zone that nobody names', () => {
    const beyond = field((x) => x - 36), limitMm = field((x) => 36 - x), areaMm2 = 36 * 40;
    const lap = (spared: Heed['spared']): number => at(calm(body, square, { ...free, limitMm, spared }, calming), 42, 0);
    expect(lap([{ inside: beyond, areaMm2 }])).toBeLessThan(lap([]) - 0.5);
  });
  it('keeps a small piece that it must reach, which it would else lose', () => {
    const two = field((x, y) => Math.max(box(-60, 20, -40, 40)(x, y), 14 - Math.hypot(x - 72, y))), there = field((x) => x - 50);
    expect(at(calm(body, two, free, calming), 72, 0)).toBeLessThan(0);
    expect(at(calm(body, two, { ...free, reached: [there] }, calming), 72, 0)).toBeGreaterThan(1);
  });
});
