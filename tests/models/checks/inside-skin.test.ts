import { expect, it } from 'vitest';
import { clearanceReport } from '#models/checks/inside-skin';
import type { Mesh } from '#models/geometry/mesh';

/** an axis-aligned box around the origin */
function box(half: number): Mesh {
  const corners = [-1, 1].flatMap((x) => [-1, 1].flatMap((y) => [-1, 1].map((z) => [x * half, y * half, z * half])));
  return {
    positions: Float64Array.from(corners.flat()),
    indices: Uint32Array.from([0, 1, 3, 0, 3, 2, 4, 6, 7, 4, 7, 5, 0, 4, 5, 0, 5, 1, 2, 3, 7, 2, 7, 6, 0, 2, 6, 0, 6, 4, 1, 5, 7, 1, 7, 3]),
  };
}

it('names the shallowest part first, with how deep it lies and how much of it is too shallow', () => {
  const report = clearanceReport(box(10), [
    { id: 'femur', mesh: box(5), expectedGenus: 0 },
    { id: 'tibia', mesh: box(12), expectedGenus: 0 },
    { id: 'patella', mesh: box(9), expectedGenus: 0 },
  ]);
  expect(report.map((row) => row.id)).toEqual(['tibia', 'patella', 'femur']);
  expect(report[0]!.leastDepthMm).toBeLessThan(0);
  expect(report[1]!).toMatchObject({ shallowShare: 1 });
  expect(report[1]!.leastDepthMm).toBeCloseTo(1, 4);
  expect(report[2]!.leastDepthMm).toBeCloseTo(5, 4);
});
