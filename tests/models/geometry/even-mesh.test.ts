import { describe, expect, it } from 'vitest';
import { evenHalfMesh, movedHalfMesh } from '#models/geometry/even-mesh';
import { sphere } from '#models/geometry/implicit';
import type { Mesh } from '#models/geometry/mesh';
import { topology } from '#models/geometry/mesh';

/** half of an octahedron's surface, x ≤ 0, open on the plane x = 0 */
const half: Mesh = {
  positions: Float64Array.from([-40, 0, 0, 0, 40, 0, 0, 0, 40, 0, -40, 0, 0, 0, -40]),
  indices: Uint32Array.from([0, 2, 1, 0, 3, 2, 0, 4, 3, 0, 1, 4]),
};
const mesh = evenHalfMesh(half, sphere([0, 0, 0], 40), { edgeMm: () => 8 });

describe('evenHalfMesh', () => {
  it('puts every vertex on the surface and none beyond the plane', () => {
    for (let i = 0; i < mesh.positions.length; i += 3) {
      const [x, y, z] = [mesh.positions[i]!, mesh.positions[i + 1]!, mesh.positions[i + 2]!];
      expect(Math.abs(Math.hypot(x, y, z) - 40)).toBeLessThan(0.01);
      expect(x).toBeLessThanOrEqual(0);
    }
  });

  it('gives edges of about the wanted length', () => {
    const lengths: number[] = [];
    for (let i = 0; i < mesh.indices.length; i++) {
      const a = 3 * mesh.indices[i]!, b = 3 * mesh.indices[i % 3 === 2 ? i - 2 : i + 1]!;
      lengths.push(Math.hypot(mesh.positions[a]! - mesh.positions[b]!, mesh.positions[a + 1]! - mesh.positions[b + 1]!, mesh.positions[a + 2]! - mesh.positions[b + 2]!));
    }
    expect(Math.min(...lengths)).toBeGreaterThan(4);
    expect(Math.max(...lengths)).toBeLessThan(12.5);
  });

  it('has a rim that closes with its mirror image', () => {
    const n = mesh.positions.length / 3, positions = [...mesh.positions], twin: number[] = [];
    for (let v = 0; v < n; v++) {
      if (mesh.positions[3 * v] === 0) { twin[v] = v; continue; }
      twin[v] = positions.length / 3;
      positions.push(-mesh.positions[3 * v]!, mesh.positions[3 * v + 1]!, mesh.positions[3 * v + 2]!);
    }
    const indices = [...mesh.indices];
    for (let t = 0; t < mesh.indices.length; t += 3) indices.push(twin[mesh.indices[t]!]!, twin[mesh.indices[t + 2]!]!, twin[mesh.indices[t + 1]!]!);
    expect(topology({ positions: Float64Array.from(positions), indices: Uint32Array.from(indices) })).toEqual({ closed: true, components: 1, genus: 0 });
  });

  it('gives the same mesh twice', () => {
    expect(evenHalfMesh(half, sphere([0, 0, 0], 40), { edgeMm: () => 8 })).toEqual(mesh);
  });
});

describe('movedHalfMesh', () => {
  const even = () => 8, dent = (atY: number) => (x: number, y: number, z: number): number => sphere([0, 0, 0], 40)(x, y, z) + 2 * Math.max(0, 1 - ((y - atY) ** 2 + z * z + (x + 30) ** 2) / 400) ** 3;
  const before = movedHalfMesh(mesh, dent(24), even), whole = movedHalfMesh(mesh, dent(26), even);
  const apart = (x: number, y: number, z: number): boolean => (y - 25) ** 2 + z * z + (x + 30) ** 2 > 23 ** 2;

  it('comes to the same last bit with the steps of another move, and its steps too', () => {
    const again = movedHalfMesh(mesh, dent(26), even, { steps: before.steps, holdsAt: apart });
    expect(again).toEqual(whole);
    expect(again.mesh).not.toEqual(before.mesh);
  });

  it('asks the surface less often then', () => {
    const asked = (holdsAt: typeof apart): number => {
      let count = 0;
      movedHalfMesh(mesh, (x, y, z) => { count++; return dent(26)(x, y, z); }, even, { steps: before.steps, holdsAt });
      return count;
    };
    expect(asked(apart)).toBeLessThan(0.9 * asked(() => false));
  });

  it('would go wrong where the surface is said to be the same and is not', () => {
    expect(movedHalfMesh(mesh, dent(26), even, { steps: before.steps, holdsAt: () => true }).mesh).not.toEqual(whole.mesh);
  });
});
