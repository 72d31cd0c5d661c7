import { describe, expect, it } from 'vitest';
import { buildFemur } from '../../../models/bones/femur.ts';
import { topology, volumeMm3 } from '../../../models/geometry/mesh.ts';
import type { V3 } from '../../../models/geometry/vec.ts';
import { distance, dot } from '../../../models/geometry/vec.ts';
import { atlasIsHere, atlasPart } from '../../../models/measure/atlas.ts';
import { farthest, surfaceDistance } from './against-atlas.ts';

const femur = await buildFemur(() => undefined);
const cartilageNear = (at: V3): number => {
  const p = femur.mesh.positions;
  let best = 0, near = Infinity;
  for (let i = 0; i < p.length; i += 3) {
    const d = Math.hypot(p[i]! - at[0], p[i + 1]! - at[1], p[i + 2]! - at[2]);
    if (d < near) { near = d; best = i / 3; }
  }
  return femur.tendon?.[best] ?? NaN;
};

describe('the femur', () => {
  it('is one closed body without a handle, within its triangle budget', () => {
    expect(topology(femur.mesh)).toEqual({ closed: true, components: 1, genus: 0 });
    expect(femur.mesh.indices.length / 3).toBeLessThanOrEqual(10_000);
    expect(volumeMm3(femur.mesh)).toBeGreaterThan(0);
  });

  // Landmark rules and places as measured on the atlas; 3 mm, on broad curves, where the farthest point slides sideways, 6.
  const places: readonly [string, V3, V3, (v: V3) => boolean, number][] = [
    ['lowest point of the medial condyle', [0, -1, 0], [-50, -443, -5], ([x]) => x > -72, 3],
    ['lowest point of the lateral condyle', [0, -1, 0], [-100, -438, -4], ([x]) => x < -78, 6],
    ['back of the medial condyle', [0, 0, -1], [-49, -419, -29], ([x, y]) => x > -72 && y < -385, 6],
    ['back of the lateral condyle', [0, 0, -1], [-98, -419, -25], ([x, y]) => x < -78 && y < -385, 6],
    ['medial epicondyle', [1, 0, 0], [-32, -409, -9], ([, y]) => y < -385, 6],
    ['lateral epicondyle', [-1, 0, 0], [-113, -416, -2], ([, y]) => y < -385, 6],
    ['tip of the greater trochanter', [0, 1, 0], [-137, -2, -8], ([x]) => x < -117, 6],
    ['side of the greater trochanter', [-1, 0, 0], [-150, -28, -4], ([, y]) => y > -77, 6],
    ['tip of the lesser trochanter', [0.75, 0, -0.66], [-93, -65, -18], ([, y]) => y > -105 && y < -35, 6],
    ['top of the head', [0, 1, 0], [-87, 23, 0], ([x]) => x > -117, 3],
  ];
  for (const [name, along, at, where, withinMm] of places) {
    it(`has its ${name} within ${withinMm} mm of the measured place`, () => {
      const found = farthest(femur.mesh, along, where);
      expect(distance(found, at)).toBeLessThan(withinMm);
      expect(Math.abs(dot(found, along) - dot(at, along))).toBeLessThan(2);
    });
  }

  it('wears cartilage on the head and the condyles and none on neck, shaft and notch', () => {
    expect(cartilageNear([-70, 15, 0])).toBe(1);
    expect(cartilageNear([-50, -443, -4])).toBe(1);
    expect(cartilageNear([-98, -420, -25])).toBeGreaterThan(0.9);
    expect(cartilageNear([-108, -20, 14])).toBe(0);
    expect(cartilageNear([-99, -213, 30])).toBe(0);
    expect(cartilageNear([-75, -410, -8])).toBeLessThan(0.1);
  });

  describe.skipIf(!atlasIsHere())('beside the reference atlas', () => {
    it('lies within a mean of 1.3 mm and a 95th percentile of 4 mm, with 0.93 to 1.07 of its volume', async () => {
      const atlas = await atlasPart('femur');
      const { meanMm, p95Mm } = surfaceDistance(femur.mesh, atlas);
      expect(meanMm).toBeLessThan(1.3);
      expect(p95Mm).toBeLessThan(4);
      const ratio = volumeMm3(femur.mesh) / volumeMm3(atlas);
      expect(ratio).toBeGreaterThan(0.93);
      expect(ratio).toBeLessThan(1.07);
    });
  });
});
