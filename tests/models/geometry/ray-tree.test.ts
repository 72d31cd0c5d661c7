import { describe, expect, it } from 'vitest';
import { RayTree } from '../../../models/geometry/ray-tree.ts';
import type { Mesh } from '../../../models/geometry/mesh.ts';
import { surfaceQuery } from '../../../models/geometry/surface-query.ts';

const SEED = 7;
const random = ((state: number) => () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 2 ** 32;
})(SEED);

/** Loose triangles in a cube: a search tree has nothing to lean on. */
function crumbs(count: number, offset: number): Mesh {
  const positions = Float64Array.from({ length: count * 9 }, (_, i) => offset + 80 * random() * (i % 9 < 3 ? 1 : 0) + 10 * random());
  for (let t = 0; t < count; t++) for (let k = 3; k < 9; k++) positions[9 * t + k]! += positions[9 * t + (k % 3)]!;
  return { positions, indices: Uint32Array.from({ length: count * 3 }, (_, i) => i) };
}

describe('the tree for many rays', () => {
  const meshes = [crumbs(600, 0), crumbs(300, 40)], tree = new RayTree(meshes), queries = meshes.map(surfaceQuery);

  it(`meets what the other tree meets, at the same distance and of the same mesh, for 2000 rays (seed ${SEED})`, () => {
    let met = 0;
    for (let n = 0; n < 2000; n++) {
      const o = [0, 1, 2].map(() => 200 * random() - 40) as [number, number, number], d = [0, 1, 2].map(() => random() - 0.5), l = Math.hypot(...d);
      const unit = d.map((x) => x / l) as [number, number, number];
      const distances = queries.map((q) => q.rayFirst(o, unit)?.distanceMm ?? Infinity), nearest = Math.min(...distances);
      const distance = tree.firstHit(...o, ...unit, 1000);
      if (nearest === Infinity) expect(distance).toBe(Infinity);
      else {
        met++;
        expect(distance).toBeCloseTo(nearest, 2);
        expect(tree.hitMesh).toBe(distances.indexOf(nearest));
      }
    }
    expect(met).toBeGreaterThan(300);
  });

  it('meets nothing beyond the reach, and says so', () => {
    const plate: Mesh = { positions: Float64Array.from([-9, 5, -9, 9, 5, -9, 0, 5, 9]), indices: Uint32Array.from([0, 1, 2]) }, one = new RayTree([plate]);
    expect(one.firstHit(0, 0, 0, 0, 1, 0, 6)).toBeCloseTo(5, 9);
    expect(one.hitMesh).toBe(0);
    expect(one.firstHit(0, 0, 0, 0, 1, 0, 4)).toBe(Infinity);
    expect(one.hitMesh).toBe(-1);
    expect(new RayTree([]).firstHit(0, 0, 0, 0, 1, 0, 6)).toBe(Infinity);
  });
});
