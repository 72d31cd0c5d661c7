import { describe, expect, it } from 'vitest';
import type { Implicit } from '#models/geometry/implicit';
import { capsule, ellipsoid, gradient, halfSpace, smoothSubtract, smoothUnion, sphere, subtract, union } from '#models/geometry/implicit';
import { topology, triangleCount, volumeMm3 } from '#models/geometry/mesh';
import { meshImplicit } from '#models/geometry/mesh-implicit';

const torus: Implicit = (x, y, z) => Math.hypot(Math.hypot(x, z) - 20, y) - 6;
const box = { min: [-30, -30, -30], max: [30, 30, 30] } as const;

describe('implicit solids', () => {
  it('give exact distances for a sphere and a round cone', () => {
    expect(sphere([1, 2, 3], 4)(1, 2, 13)).toBeCloseTo(6, 12);
    const cone = capsule([0, 0, 0], [10, 0, 0], 3, 3);
    expect(cone(5, 7, 0)).toBeCloseTo(4, 12);
    expect(cone(-5, 0, 0)).toBeCloseTo(2, 12);
    const tapered = capsule([0, 0, 0], [10, 0, 0], 4, 2);
    expect(tapered(14, 0, 0)).toBeCloseTo(2, 12);
    expect(tapered(-6, 0, 0)).toBeCloseTo(2, 12);
    expect(tapered(0.2 * 4 + 3 * 0.2, Math.sqrt(0.96) * 7, 0)).toBeCloseTo(3, 12);
  });
  it('are negative inside and zero on an ellipsoid', () => {
    const f = ellipsoid([0, 0, 0], [3, 5, 8]);
    expect(f(3, 0, 0)).toBeCloseTo(0, 12);
    expect(f(0, 0, -8)).toBeCloseTo(0, 12);
    expect(f(0, 0, 0)).toBeLessThan(0);
  });
  it('combine as sets, and fillets stay within a quarter of k', () => {
    const a = sphere([0, 0, 0], 5), b = sphere([6, 0, 0], 5);
    expect(union(a, b)(6, 0, 0)).toBe(-5);
    expect(subtract(a, halfSpace([0, 0, 0], [1, 0, 0]))(-4, 0, 0)).toBeGreaterThan(0);
    const p = [3, 4, 0] as const;
    expect(smoothUnion(2, a, b)(...p)).toBeCloseTo(union(a, b)(...p) - 0.5, 12);
    expect(smoothSubtract(2, a, halfSpace([0, 0, 0], [1, 0, 0]))(4, 0, 0)).toBeCloseTo(-1, 12);
  });
  it('have a gradient of unit length where they are distances', () => {
    const g = gradient(capsule([0, 0, 0], [10, 0, 0], 4, 2), [5, 6, 1], 1e-3);
    expect(Math.hypot(...g)).toBeCloseTo(1, 6);
  });
});

describe('meshing an implicit solid', () => {
  it('gives a sphere its volume, closed, outward, on the surface, with radial normals', async () => {
    const { mesh, normals } = await meshImplicit(sphere([1, -2, 3], 20), { ...box, edgeMm: 2.5, triangles: 3000, expectedGenus: 0 });
    expect(topology(mesh)).toEqual({ closed: true, components: 1, genus: 0 });
    expect(triangleCount(mesh)).toBeLessThanOrEqual(3000);
    const exact = (4 / 3) * Math.PI * 20 ** 3;
    expect(volumeMm3(mesh) / exact).toBeGreaterThan(0.99);
    expect(volumeMm3(mesh) / exact).toBeLessThan(1);
    for (let i = 0; i < mesh.positions.length; i += 3) {
      const d = [mesh.positions[i]! - 1, mesh.positions[i + 1]! + 2, mesh.positions[i + 2]! - 3] as const;
      expect(Math.abs(Math.hypot(...d) - 20)).toBeLessThan(1e-6);
      expect((d[0] * normals[i]! + d[1] * normals[i + 1]! + d[2] * normals[i + 2]!) / 20).toBeGreaterThan(1 - 1e-7);
    }
  });
  it('keeps the hole of a torus through simplifying', async () => {
    const { mesh } = await meshImplicit(torus, { ...box, edgeMm: 2, triangles: 900, expectedGenus: 1 });
    expect(topology(mesh).genus).toBe(1);
    expect(triangleCount(mesh)).toBeLessThanOrEqual(900);
    expect(volumeMm3(mesh) / (2 * Math.PI ** 2 * 20 * 36)).toBeCloseTo(1, 1);
  });
  it('keeps the largest piece and fills an inner cavity', async () => {
    const solid = union(subtract(sphere([-8, 0, 0], 15), sphere([-8, 0, 0], 5)), sphere([20, 0, 0], 4));
    const { mesh } = await meshImplicit(solid, { ...box, edgeMm: 2, triangles: 2000, expectedGenus: 0 });
    expect(volumeMm3(mesh) / ((4 / 3) * Math.PI * 15 ** 3)).toBeCloseTo(1, 1);
  });
  it('refuses another genus than expected, by the name of the part', async () => {
    await expect(meshImplicit(torus, { ...box, edgeMm: 2, triangles: 900, expectedGenus: 0, name: 'ring' })).rejects.toThrow(/^ring: genus 1 .* expected 0/);
  });
  it('refuses a box that cuts the solid, by axis', async () => {
    await expect(meshImplicit(sphere([0, 20, 0], 15), { ...box, edgeMm: 3, triangles: 900, name: 'ball' })).rejects.toThrow(/^ball: .*axis y/);
  });
  it('refuses an empty solid', async () => {
    await expect(meshImplicit(() => 1, { ...box, edgeMm: 5, triangles: 900 })).rejects.toThrow(/empty/);
  });
  it('gives the same numbers twice', async () => {
    const run = async (): Promise<number[]> => [...(await meshImplicit(torus, { ...box, edgeMm: 3, triangles: 400 })).mesh.positions];
    expect(await run()).toEqual(await run());
  });
});
