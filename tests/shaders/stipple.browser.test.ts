import { describe, expect, it } from 'vitest';
import hash3 from '../../src/shaders/hash3.glsl?raw';
import stipple from '../../src/shaders/stipple.glsl?raw';
import { runGlsl } from './shader-bench.ts';

const CASES = 4096, STEP_MM = 0.06, SPACING_MM = 4.4, RADIUS = 0.3;
/** a straight way over a surface that faces one way: ink, step by step */
const along = (normal: readonly [number, number, number], way: readonly [number, number, number], offMm: number): number[] => {
  const vec = (v: readonly number[]) => `normalize(vec3(${v.map((n) => n.toFixed(4)).join(', ')}))`;
  const body = `result.x = stipple(vec3(13.0, 7.0, 5.0) * ${offMm.toFixed(1)} + ${vec(way)} * float(at) * ${STEP_MM}, ${vec(normal)}, ${SPACING_MM}, ${RADIUS});`;
  return Array.from(runGlsl(hash3 + stipple, body, CASES)).filter((_, index) => index % 4 === 0);
};
const share = (ink: readonly number[]): number => ink.reduce((a, b) => a + b, 0) / ink.length;
const longestMm = (ink: readonly number[]): number => {
  let most = 0, now = 0;
  for (const value of ink) { now = value > 0.5 ? now + STEP_MM : 0; most = Math.max(most, now); }
  return most;
};

describe('the dots of spill-over', () => {
  const faces = [
    { name: 'behind', normal: [0, 0, -1], way: [1, 0.31, 0] },
    { name: 'to the side', normal: [1, 0, 0], way: [0, 1, 0.43] },
    { name: 'aslant', normal: [0.35, 0.2, 0.91], way: [0.91, 0, -0.35] },
  ] as const;
  it.each(faces)('are no broader than they should be on a surface that faces $name, and cover a like share of it', ({ normal, way }) => {
    const ways = [1, 2, 3, 4, 5].map((off) => along(normal, way, off));
    for (const ink of ways) expect(longestMm(ink)).toBeLessThan(2 * RADIUS * SPACING_MM * 1.1);
    const mean = ways.reduce((sum, ink) => sum + share(ink), 0) / ways.length;
    expect(mean).toBeGreaterThan(0.2);
    expect(mean).toBeLessThan(0.42);
  });
  it('neither crowd nor fail where one plane passes into the next', () => {
    const ways = [1, 2, 3, 4, 5].map((off) => share(along([1, 0, 1], [1, 0.8, -1], off)));
    const mean = ways.reduce((a, b) => a + b, 0) / ways.length;
    expect(mean).toBeGreaterThan(0.14);
    expect(mean).toBeLessThan(0.42);
  });
});
