import { beforeAll, describe, expect, it } from 'vitest';
import { buildRib12 } from '../../../models/bones/rib-12.ts';
import { topology, triangleCount, volumeMm3 } from '../../../models/geometry/mesh.ts';
import { surfaceQuery } from '../../../models/geometry/surface-query.ts';
import type { V3 } from '../../../models/geometry/vec.ts';
import { distance } from '../../../models/geometry/vec.ts';
import { atlasIsHere, atlasPart } from '../../../models/measure/atlas.ts';
import type { BuiltPart } from '../../../models/part.ts';
import { RIB_12_SECTIONS } from '../../../models/tables/rib-12.ts';
import { farthest, surfaceDistance } from './against-atlas.ts';

let rib: BuiltPart;
beforeAll(async () => { rib = await buildRib12(() => undefined); }, 120_000);

/** Landmarks of the reference: the most medial place of the head, and the place farthest from it. */
const HEAD: V3 = [-18.2, 275.5, -16], TIP: V3 = [-85.3, 200.4, -19.5];

describe('the twelfth rib', () => {
  it('is one closed piece that faces outward, within its budget', () => {
    expect(topology(rib.mesh)).toEqual({ closed: true, components: 1, genus: 0 });
    expect(volumeMm3(rib.mesh) / 1000 / 6.45).toBeGreaterThan(0.9);
    expect(volumeMm3(rib.mesh) / 1000 / 6.45).toBeLessThan(1.1);
    expect(triangleCount(rib.mesh)).toBeLessThanOrEqual(2510);
  });

  it('runs from its head beside the spine to its tip in the flank, wholly below the top of the skin', () => {
    const medial = farthest(rib.mesh, [1, 0, 0]);
    // the facet is flat: which place of it is the most medial is a matter of tenths
    expect(Math.abs(medial[0] - HEAD[0])).toBeLessThan(1);
    expect(distance(medial, HEAD)).toBeLessThan(9);
    expect(distance(farthest(rib.mesh, [-0.67, -0.75, 0]), TIP)).toBeLessThan(3);
    expect(farthest(rib.mesh, [0, 1, 0])[1]).toBeLessThan(283);
  });

  it('holds the centre of every section, no deeper than a flat bone allows', () => {
    const query = surfaceQuery(rib.mesh);
    for (const { centre } of RIB_12_SECTIONS) {
      const depth = -query.signedDistance(centre);
      expect(depth).toBeGreaterThan(1.2);
      expect(depth).toBeLessThan(6.5);
    }
  });

  it('is cartilage on its facet and its tip, bone between', () => {
    const at = (place: V3): number => {
      let best = Infinity, value = NaN;
      const { positions: p } = rib.mesh;
      for (let i = 0; i < p.length; i += 3) {
        const mm = distance(place, [p[i]!, p[i + 1]!, p[i + 2]!]);
        if (mm < best) { best = mm; value = rib.tendon?.[i / 3] ?? NaN; }
      }
      return value;
    };
    expect(at([-18.5, 271, -18])).toBeGreaterThan(0.9);
    expect(at(TIP)).toBeGreaterThan(0.9);
    expect(at([-60, 238, -52])).toBe(0);
  });
});

describe.skipIf(!atlasIsHere())('the twelfth rib against the reference atlas (skipped where the atlas is absent)', () => {
  it('lies within 0.8 mm of the atlas on average', async () => {
    const { meanMm, p95Mm } = surfaceDistance(rib.mesh, await atlasPart('rib-12'));
    expect(meanMm).toBeLessThan(0.8);
    expect(p95Mm).toBeLessThan(2);
  });
});
