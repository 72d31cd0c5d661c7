import { describe, expect, it } from 'vitest';
import { buildFoot } from '../../../models/bones/foot.ts';
import { buildTibia } from '../../../models/bones/tibia.ts';
import { topology, triangleCount, volumeMm3 } from '../../../models/geometry/mesh.ts';
import { surfaceQuery } from '../../../models/geometry/surface-query.ts';
import type { V3 } from '../../../models/geometry/vec.ts';
import { distance } from '../../../models/geometry/vec.ts';
import { atlasIsHere, atlasPart } from '../../../models/measure/atlas.ts';
import { piecesOf } from '../../../models/measure/foot.ts';
import { FOOT_BONES } from '../../../models/tables/foot.ts';
import { farthest, surfaceDistance } from './against-atlas.ts';

const quiet = (): void => undefined;
const foot = await buildFoot(quiet);

describe('the foot', () => {
  it('is 28 closed bones side by side, each without a handle: 7 of the tarsus, 5 metatarsals, 14 of the toes, 2 sesamoids', () => {
    expect(topology(foot.mesh)).toEqual({ closed: true, components: 28, genus: 0 });
    expect(foot.expectedGenus).toBe(0);
    expect(foot.detail).toBeUndefined();
    expect(volumeMm3(foot.mesh)).toBeGreaterThan(0);
    expect(triangleCount(foot.mesh)).toBeLessThanOrEqual(14_000);
  });

  it('has its bones in order, and none in another', () => {
    expect(new Set(FOOT_BONES.map(({ name }) => name)).size).toBe(28);
    const bones = piecesOf(foot.mesh).map((mesh) => ({ mesh, query: surfaceQuery(mesh) }));
    let deepest = 0;
    for (const a of bones) for (const b of bones) {
      if (a === b) continue;
      for (let i = 0; i < b.mesh.positions.length; i += 15) {
        const p: V3 = [b.mesh.positions[i]!, b.mesh.positions[i + 1]!, b.mesh.positions[i + 2]!];
        if (a.query.inside(p)) deepest = Math.max(deepest, -a.query.signedDistance(p));
      }
    }
    expect(deepest).toBeLessThan(0.3);
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

  it.skipIf(!atlasIsHere())('lies within a mean of 0.7 mm and a 95th percentile of 2 mm of the reference atlas, with 0.93 to 1.07 of its volume', async () => {
    const atlas = await atlasPart('foot-right'), { meanMm, p95Mm } = surfaceDistance(foot.mesh, atlas);
    expect(meanMm).toBeLessThan(0.7);
    expect(p95Mm).toBeLessThan(2);
    expect(volumeMm3(foot.mesh) / volumeMm3(atlas)).toBeGreaterThan(0.93);
    expect(volumeMm3(foot.mesh) / volumeMm3(atlas)).toBeLessThan(1.07);
  });
});
