import { beforeAll, describe, expect, it } from 'vitest';
import { buildRib } from '../../../models/bones/ribs.ts';
import { topology, triangleCount, volumeMm3 } from '../../../models/geometry/mesh.ts';
import { surfaceQuery } from '../../../models/geometry/surface-query.ts';
import type { V3 } from '../../../models/geometry/vec.ts';
import { distance, normalize, sub } from '../../../models/geometry/vec.ts';
import { atlasIsHere, atlasPart } from '../../../models/measure/atlas.ts';
import type { BuiltPart } from '../../../models/part.ts';
import { RIB_11_SECTIONS } from '../../../models/tables/rib-11.ts';
import { RIB_12_SECTIONS } from '../../../models/tables/rib-12.ts';
import { farthest, surfaceDistance } from './against-atlas.ts';

/** Volume, head (most medial place) and tip (farthest from it) as the reference has them, and a place on the shaft. */
const RIBS = [
  { id: 'rib-11', ordinal: 'eleventh', ml: 11.35, head: [-17.6, 302.7, -24.9], tip: [-107.4, 197.7, 14.5], facet: [-18, 303, -25], shaft: [-79, 250, -49], sections: RIB_11_SECTIONS },
  { id: 'rib-12', ordinal: 'twelfth', ml: 6.45, head: [-18.2, 275.5, -16], tip: [-85.3, 200.4, -19.5], facet: [-18.5, 271, -18], shaft: [-60, 238, -52], sections: RIB_12_SECTIONS },
] as const;

for (const { id, ordinal, ml, head, tip, facet, shaft, sections } of RIBS) {
  describe(`the ${ordinal} rib`, () => {
    let rib: BuiltPart;
    beforeAll(async () => { rib = await buildRib(id, () => undefined); }, 120_000);

    it('is one closed piece that faces outward, within its budget', () => {
      expect(topology(rib.mesh)).toEqual({ closed: true, components: 1, genus: 0 });
      expect(volumeMm3(rib.mesh) / 1000 / ml).toBeGreaterThan(0.9);
      expect(volumeMm3(rib.mesh) / 1000 / ml).toBeLessThan(1.1);
      expect(triangleCount(rib.mesh)).toBeLessThanOrEqual(2510);
    });

    it('runs from its head beside the spine to its tip in the flank', () => {
      const medial = farthest(rib.mesh, [1, 0, 0]);
      // the facet is flat: which place of it is the most medial is a matter of tenths
      expect(Math.abs(medial[0] - head[0])).toBeLessThan(1);
      expect(distance(medial, head)).toBeLessThan(9);
      expect(distance(farthest(rib.mesh, normalize(sub(tip, head))), tip)).toBeLessThan(3);
    });

    it('holds the centre of every section, no deeper than a flat bone allows', () => {
      const query = surfaceQuery(rib.mesh);
      for (const { centre } of sections) {
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
      expect(at([...facet])).toBeGreaterThan(0.9);
      expect(at([...tip])).toBeGreaterThan(0.9);
      expect(at([...shaft])).toBe(0);
    });

    it.skipIf(!atlasIsHere())('lies within 0.8 mm of the reference atlas on average', async () => {
      const { meanMm, p95Mm } = surfaceDistance(rib.mesh, await atlasPart(id));
      expect(meanMm).toBeLessThan(0.8);
      expect(p95Mm).toBeLessThan(2);
    });
  });
}
