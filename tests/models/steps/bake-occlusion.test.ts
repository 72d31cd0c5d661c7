import { describe, expect, it } from 'vitest';
import type { Mesh } from '../../../models/geometry/mesh.ts';
import { RayTree } from '../../../models/geometry/ray-tree.ts';
import { contactOf, touchOf } from '../../../models/steps/bake-contact.ts';
import { bakeOcclusion } from '../../../models/steps/bake-occlusion.ts';
import { ball as roundBall } from '../../fixtures/ball.ts';

/** A height field over a square of `size` mm, seen from above (+y). */
function sheet(size: number, cells: number, heightAt: (x: number, z: number) => number = () => 0): Mesh {
  const positions: number[] = [], indices: number[] = [];
  for (let j = 0; j <= cells; j++) {
    for (let i = 0; i <= cells; i++) {
      const x = (i / cells - 0.5) * size, z = (j / cells - 0.5) * size;
      positions.push(x, heightAt(x, z), z);
    }
  }
  for (let j = 0; j < cells; j++) {
    for (let i = 0; i < cells; i++) {
      const a = j * (cells + 1) + i, b = a + 1, c = a + cells + 1, d = c + 1;
      indices.push(a, c, b, b, c, d);
    }
  }
  return { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) };
}

const ball = (at: readonly [number, number, number], r: number, inward = false): Mesh => roundBall(at, r, { rows: 24, columns: 48 }, inward);

const nearestVertex = ({ positions: p }: Mesh, [x, y, z]: readonly [number, number, number]): number => {
  let best = 0, far = Infinity;
  for (let i = 0; i < p.length; i += 3) {
    const d = Math.hypot(p[i]! - x, p[i + 1]! - y, p[i + 2]! - z);
    if (d < far) { far = d; best = i / 3; }
  }
  return best;
};

describe('baked occlusion', () => {
  it('is 1 everywhere on a plane and on a ball', () => {
    for (const mesh of [sheet(40, 8), ball([0, 0, 0], 20)]) {
      const open = bakeOcclusion({ mesh }, new RayTree([mesh]));
      expect(Math.min(...open)).toBeGreaterThan(0.97);
      expect(Math.max(...open)).toBeLessThanOrEqual(1);
    }
  });

  it('is low at the bottom of a deep pit and high at its rim', () => {
    const mesh = sheet(60, 60, (x, z) => (Math.hypot(x, z) < 6 ? -40 : 0));
    const open = bakeOcclusion({ mesh }, new RayTree([mesh]));
    expect(open[nearestVertex(mesh, [0, -40, 0])]).toBeLessThan(0.25);
    expect(open[nearestVertex(mesh, [25, 0, 25])]).toBeGreaterThan(0.97);
  });

  it('falls off with distance: a small closed room is darker than a large one, and one beyond the reach is open', () => {
    const [small, large, beyond] = [15, 45, 100].map((r) => {
      const mesh = ball([0, 0, 0], r, true);
      return bakeOcclusion({ mesh }, new RayTree([mesh]))[600] ?? NaN;
    });
    // Seen from its wall, a room of radius r is 4r/3 away on a cosine-weighted average.
    expect(small).toBeCloseTo((4 * 15) / 3 / 120, 1);
    expect(large).toBeCloseTo((4 * 45) / 3 / 120, 1);
    expect(beyond).toBeGreaterThan(0.8);
  });

  it('halves where a wall takes half of the sky', () => {
    const floor = sheet(20, 4), wall = sheet(4000, 4);
    const upright: Mesh = { positions: wall.positions.map((_, i, p) => (i % 3 === 0 ? 0.001 : i % 3 === 1 ? p[i - 1]! : p[i]!)), indices: wall.indices };
    const open = bakeOcclusion({ mesh: floor }, new RayTree([floor, upright]), { maxDistanceMm: 1e9, smoothing: 0 });
    expect(open[nearestVertex(floor, [-5, 0, 0])]).toBeCloseTo(0.5, 1);
  });

  it('gives the same numbers each time', () => {
    const mesh = ball([0, 0, 0], 15, true), shade = new RayTree([mesh]);
    expect(bakeOcclusion({ mesh }, shade)).toEqual(bakeOcclusion({ mesh }, shade));
  });
});

describe('baked contact', () => {
  const bakeContact = ({ mesh }: { mesh: Mesh }, neighbours: readonly Mesh[]): Float64Array => contactOf(mesh.positions.length / 3, neighbours.map((neighbour) => touchOf(mesh, neighbour)));

  it('is 1 where two balls touch, falls to 0 within the reach and stays 0 beyond', () => {
    const a = ball([0, 0, 0], 20), b = ball([0, 40, 0], 20);
    const contact = bakeContact({ mesh: a }, [b]);
    expect(contact[nearestVertex(a, [0, 20, 0])]).toBeGreaterThan(0.99);
    const edge = contact[nearestVertex(a, [20 * Math.sin(0.26), 20 * Math.cos(0.26), 0])] ?? NaN;
    expect(edge).toBeGreaterThan(0.3);
    expect(edge).toBeLessThan(0.95);
    expect(contact[nearestVertex(a, [0, -20, 0])]).toBe(0);
    expect(contact[nearestVertex(a, [20, 0, 0])]).toBe(0);
  });
  it('takes the nearest of several neighbours and is 0 without any', () => {
    const a = ball([0, 0, 0], 20);
    const both = bakeContact({ mesh: a }, [ball([0, 43, 0], 20), ball([0, 40.5, 0], 20)]);
    expect(both[nearestVertex(a, [0, 20, 0])]).toBeGreaterThan(0.9);
    expect(Math.max(...bakeContact({ mesh: a }, []))).toBe(0);
  });
});
