import { beforeAll, describe, expect, it } from 'vitest';
import { buildHipBone } from '../../../models/bones/hip-bone.ts';
import { buildSacrum } from '../../../models/bones/sacrum.ts';
import { buildSymphysis } from '../../../models/bones/symphysis.ts';
import { bounds, topology, triangleCount, volumeMm3 } from '../../../models/geometry/mesh.ts';
import type { SurfaceQuery } from '../../../models/geometry/surface-query.ts';
import { surfaceQuery } from '../../../models/geometry/surface-query.ts';
import type { BuiltPart } from '../../../models/part.ts';
import { SYMPHYSIS } from '../../../models/tables/symphysis.ts';

let disc: BuiltPart, query: SurfaceQuery, hip: SurfaceQuery;
beforeAll(async () => {
  disc = await buildSymphysis(() => undefined);
  query = surfaceQuery(disc.mesh);
  hip = surfaceQuery((await buildHipBone(() => undefined)).mesh);
}, 240_000);

describe('the pubic symphysis', () => {
  it('is one closed disc, small and within its budget', () => {
    expect(topology(disc.mesh)).toEqual({ closed: true, components: 1, genus: 0 });
    expect(triangleCount(disc.mesh)).toBeLessThanOrEqual(1210);
    expect(volumeMm3(disc.mesh) / 1000).toBeGreaterThan(2);
    expect(volumeMm3(disc.mesh) / 1000).toBeLessThan(6);
  });

  it('is its own mirror image', () => {
    const { min, max } = bounds(disc.mesh);
    expect(Math.abs(min[0] + max[0])).toBeLessThan(0.3);
  });

  it('touches the hip bone all along its axis, without a gap and without entering it', () => {
    const { upperEnd: a, lowerEnd: b } = SYMPHYSIS;
    for (const share of [0.15, 0.35, 0.5, 0.65, 0.8]) {
      const [y, z] = [a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share];
      const out = query.rayFirst([0, y, z], [-1, 0, 0])!.distanceMm, bone = hip.rayFirst([0, y, z], [-1, 0, 0])!.distanceMm;
      expect(Math.abs(out - bone), `${share}`).toBeLessThan(0.6);
    }
    const { positions: p } = disc.mesh;
    let deepest = 0;
    for (let i = 0; i < p.length; i += 3) deepest = Math.max(deepest, -hip.signedDistance([-Math.abs(p[i]!), p[i + 1]!, p[i + 2]!]));
    expect(deepest).toBeLessThan(0.6);
  });
});

describe('the sacroiliac joint', () => {
  it('leaves the hip bone less in the sacrum than the reference has, 0.17 ml, and stands close to it', async () => {
    const { mesh } = await buildSacrum(() => undefined);
    const sacrum = surfaceQuery(mesh), stepMm = 1;
    let cells = 0;
    for (let x = -66; x < -30; x += stepMm) for (let y = 20; y < 112; y += stepMm) for (let z = -80; z < 10; z += stepMm) {
      if (sacrum.inside([x, y, z]) && hip.inside([x, y, z])) cells++;
    }
    expect((cells * stepMm ** 3) / 1000).toBeLessThan(0.17);
    // middle of the auricular surface, as measured
    expect(hip.closest([-50, 72, -31]).distanceMm + sacrum.closest([-50, 72, -31]).distanceMm).toBeLessThan(6.5);
  }, 240_000);
});
