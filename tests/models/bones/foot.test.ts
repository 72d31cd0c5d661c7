import { describe, expect, it } from 'vitest';
import { buildFoot } from '../../../models/bones/foot.ts';
import { buildTibia } from '../../../models/bones/tibia.ts';
import { topology, volumeMm3 } from '../../../models/geometry/mesh.ts';
import { surfaceQuery } from '../../../models/geometry/surface-query.ts';
import type { V3 } from '../../../models/geometry/vec.ts';
import { distance } from '../../../models/geometry/vec.ts';
import { atlasIsHere, atlasPart } from '../../../models/measure/atlas.ts';
import { farthest, surfaceDistance } from './against-atlas.ts';

const quiet = (): void => undefined;
const foot = await buildFoot(quiet);

describe('the foot', () => {
  it('is one closed body of the genus that it states, and says that it is simple', () => {
    expect(topology(foot.mesh)).toEqual({ closed: true, components: 1, genus: foot.expectedGenus });
    expect(foot.detail).toBe('simple');
    expect(volumeMm3(foot.mesh)).toBeGreaterThan(0);
  });

  const places: readonly [string, V3, V3, (v: V3) => boolean, number][] = [
    ['back of the heel', [0, 0, -1], [-65, -858, -55], () => true, 6],
    ['tip of the great toe', [0, 0, 1], [-119, -877, 157], () => true, 6],
    ['tip of the little toe', [-0.96, 0, 0.29], [-164, -880, 126], () => true, 8],
    ['base of the fifth metatarsal', [-0.86, 0, -0.51], [-120, -866, 15], ([, , z]) => z < 60, 6],
    ['tuberosity of the navicular', [1, 0, 0], [-58, -836, 29], ([, y, z]) => z > 15 && z < 45 && y > -850, 6],
  ];
  for (const [name, along, at, where, withinMm] of places) {
    it(`has its ${name} within ${withinMm} mm of the measured place`, () => {
      expect(distance(farthest(foot.mesh, along, where), at)).toBeLessThan(withinMm);
    });
  }

  it('carries the tibia without being inside it by more than 2 mm', async () => {
    const tibia = surfaceQuery((await buildTibia(quiet)).mesh);
    let deepest = 0;
    for (let i = 0; i < foot.mesh.positions.length; i += 3) {
      const p: V3 = [foot.mesh.positions[i]!, foot.mesh.positions[i + 1]!, foot.mesh.positions[i + 2]!];
      if (p[1] > -819 && tibia.inside(p)) deepest = Math.max(deepest, -tibia.signedDistance(p));
    }
    expect(deepest).toBeLessThan(2);
  });

  it.skipIf(!atlasIsHere())('lies within a mean of 1.8 mm of the reference atlas', async () => {
    expect(surfaceDistance(foot.mesh, await atlasPart('foot-right')).meanMm).toBeLessThan(1.8);
  });
});
