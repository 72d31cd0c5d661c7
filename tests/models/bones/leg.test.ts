import { describe, expect, it } from 'vitest';
import { buildFibula } from '../../../models/bones/fibula.ts';
import { buildPatella } from '../../../models/bones/patella.ts';
import { buildTibia } from '../../../models/bones/tibia.ts';
import type { Mesh } from '../../../models/geometry/mesh.ts';
import { topology, volumeMm3 } from '../../../models/geometry/mesh.ts';
import { surfaceQuery } from '../../../models/geometry/surface-query.ts';
import type { V3 } from '../../../models/geometry/vec.ts';
import { distance } from '../../../models/geometry/vec.ts';
import { atlasIsHere, atlasPart } from '../../../models/measure/atlas.ts';
import { farthest, surfaceDistance } from './against-atlas.ts';

const quiet = (): void => undefined;
const [tibia, fibula, patella] = [await buildTibia(quiet), await buildFibula(quiet), await buildPatella(quiet)];
const meshes: Readonly<Record<string, Mesh>> = { tibia: tibia.mesh, fibula: fibula.mesh, patella: patella.mesh };

describe('the bones of the leg', () => {
  for (const [id, mesh] of Object.entries(meshes)) {
    it(`${id}: one closed body without a handle, facing outward`, () => {
      expect(topology(mesh)).toEqual({ closed: true, components: 1, genus: 0 });
      expect(volumeMm3(mesh)).toBeGreaterThan(0);
    });
  }

  const places: readonly [string, Mesh, V3, V3, (v: V3) => boolean, number][] = [
    ['intercondylar eminence', tibia.mesh, [0, 1, 0], [-76, -438, 0], () => true, 6],
    ['medial malleolus', tibia.mesh, [0, -1, 0], [-55, -818, 8], () => true, 3],
    ['most anterior point of the tuberosity', tibia.mesh, [0, 0, 1], [-87, -472, 36], ([, y]) => y > -490, 6],
    ['apex of the fibula', fibula.mesh, [0, 1, 0], [-106, -452, -19], () => true, 3],
    ['lateral malleolus', fibula.mesh, [0, -1, 0], [-97, -837, -25], () => true, 6],
    ['apex of the patella', patella.mesh, [0, -1, 0], [-85, -450, 30], () => true, 3],
    ['medial border of the patella', patella.mesh, [1, 0, 0], [-61, -428, 36], () => true, 3],
  ];
  for (const [name, mesh, along, at, where, withinMm] of places) {
    it(`${name} lies within ${withinMm} mm of the measured place`, () => {
      expect(distance(farthest(mesh, along, where), at)).toBeLessThan(withinMm);
    });
  }

  it('tibia and fibula touch, and are not inside one another by more than 3 mm', () => {
    const inFibula = surfaceQuery(fibula.mesh);
    let deepest = 0;
    for (let i = 0; i < tibia.mesh.positions.length; i += 3) {
      const p: V3 = [tibia.mesh.positions[i]!, tibia.mesh.positions[i + 1]!, tibia.mesh.positions[i + 2]!];
      if (p[0] < -84) deepest = Math.max(deepest, -inFibula.signedDistance(p));
    }
    expect(deepest).toBeGreaterThan(0);
    expect(deepest).toBeLessThan(3);
  });

  it('the plateau wears cartilage, the eminence and the shaft none', () => {
    const at = (x: number, y: number, z: number): number => {
      const hit = surfaceQuery(tibia.mesh).closest([x, y, z]);
      return tibia.tendon?.[tibia.mesh.indices[3 * hit.triangle]!] ?? NaN;
    };
    expect(at(-54, -447, 4)).toBeGreaterThan(0.7);
    expect(at(-98, -445, 3)).toBeGreaterThan(0.9);
    expect(at(-76, -438, 0)).toBe(0);
    expect(at(-80, -628, 30)).toBe(0);
  });

  describe.skipIf(!atlasIsHere())('beside the reference atlas', () => {
    for (const [id, mesh] of Object.entries(meshes)) {
      it(`${id}: mean within 1.8 mm, volume within 7 %`, async () => {
        const atlas = await atlasPart(id);
        expect(surfaceDistance(mesh, atlas).meanMm).toBeLessThan(1.8);
        expect(Math.abs(volumeMm3(mesh) / volumeMm3(atlas) - 1)).toBeLessThan(0.07);
      });
    }
  });
});
