import { describe, expect, it } from 'vitest';
import type { RayNode } from '../../../models/bones/ray-nodes.ts';
import { compassDirection, raySamples, raySolid } from '../../../models/bones/ray-nodes.ts';
import { dot } from '../../../models/geometry/vec.ts';

const provenance = { class: 'AUTHORED', source: 'a shape with known answers' } as const;
const ALL = ['L', 'M', 'U', 'D', 'A', 'P', 'LUA', 'LUP', 'LDA', 'LDP', 'MUA', 'MUP', 'MDA', 'MDP'];

describe('compass directions', () => {
  it('spell the right side: lateral is -x, up +y, anterior +z', () => {
    expect(compassDirection('L')).toEqual([-1, 0, 0]);
    expect(compassDirection('P')).toEqual([0, 0, -1]);
    expect(dot(compassDirection('LLA'), compassDirection('L'))).toBeCloseTo(2 / Math.sqrt(5));
  });
  it('refuse an unknown letter and letters that cancel, by name', () => {
    expect(() => compassDirection('LX')).toThrow(/"LX" has the letter "X"/);
    expect(() => compassDirection('LM')).toThrow(/"LM" cancel/);
  });
});

describe('ray nodes', () => {
  it('turn the normals of a hollow toward its node', () => {
    const [sample] = raySamples([{ name: 'notch', at: [0, 0, 0], hollow: true, rays: { U: 5 }, provenance }]);
    expect(sample?.at).toEqual([0, 5, 0]);
    expect(sample?.normal.map((v) => v + 0)).toEqual([0, -1, 0]);
  });
  it('refuse a ray without length, with node and ray', () => {
    expect(() => raySamples([{ name: 'tip', at: [0, 0, 0], rays: { U: 0 }, provenance }])).toThrow(/"tip".*U/);
  });
  it('make a ball from equal rays of an off-centre node only when the surface, not the ray, gives the normals', () => {
    // Rays of a node 6 mm off the centre of a ball of 20 mm: all but two meet it aslant.
    const at = [6, 0, 0] as const;
    const rays = Object.fromEntries(ALL.map((ray) => {
      const d = compassDirection(ray), b = dot(at, d);
      return [ray, -b + Math.sqrt(b * b + 400 - 36)];
    }));
    const nodes: RayNode[] = [{ name: 'ball', at, rays, provenance }];
    const worst = (passes: number): number => {
      const f = raySolid(nodes, { passes, guess: passes === 0 ? 0.02 : 0.6 });
      return Math.max(...['LU', 'MA', 'UA', 'DP', 'LP', 'MD'].map((d) => {
        const u = compassDirection(d);
        return Math.abs(f(20 * u[0], 20 * u[1], 20 * u[2]));
      }));
    };
    expect(worst(6)).toBeLessThan(1);
    expect(worst(6)).toBeLessThan(worst(0));
  });
});
