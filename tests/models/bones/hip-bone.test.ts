import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildHipBone } from '#models/bones/hip-bone';
import { SOCKET } from '#models/bones/hip-bone-frames';
import { topology, triangleCount, volumeMm3 } from '#models/geometry/mesh';
import type { SurfaceQuery } from '#models/geometry/surface-query';
import { surfaceQuery } from '#models/geometry/surface-query';
import type { V3 } from '#models/geometry/vec';
import { distance, dot, sub } from '#models/geometry/vec';
import { atlasIsHere, atlasPart } from '#models/measure/atlas';
import { measureHipBone } from '#models/measure/hip-bone';
import type { BuiltPart } from '#models/part';
import * as table from '#models/tables/hip-bone';
import { farthest, surfaceDistance } from './against-atlas.ts';

let bone: BuiltPart, surface: SurfaceQuery, points: V3[];
const pointsOf = (p: Float64Array): V3[] => Array.from({ length: p.length / 3 }, (_, i) => [p[3 * i]!, p[3 * i + 1]!, p[3 * i + 2]!]);

beforeAll(async () => {
  bone = await buildHipBone(() => undefined);
  surface = surfaceQuery(bone.mesh);
  points = pointsOf(bone.mesh.positions);
}, 120_000);

describe('the built hip bone', () => {
  it('is closed and outward with one hole, the obturator foramen', () => {
    expect(topology(bone.mesh)).toEqual({ closed: true, components: 1, genus: 1 });
    expect(volumeMm3(bone.mesh) / 1000).toBeGreaterThan(290);
    expect(volumeMm3(bone.mesh) / 1000).toBeLessThan(345);
    expect(triangleCount(bone.mesh)).toBeGreaterThan(9000);
    expect(triangleCount(bone.mesh)).toBeLessThanOrEqual(12000);
    const centre: V3 = [-42, -21.5, 7];
    expect(surface.inside(centre)).toBe(false);
    expect(surface.rayAll([centre[0] - 30 * -0.652, centre[1] - 30 * -0.605, centre[2] - 30 * 0.456], [-0.652, -0.605, 0.456])).toEqual([]);
  });
  it('has no hole and no thin spot through the wing of the ilium', () => {
    for (const [y, z] of [[70, 20], [90, 10], [90, -10], [110, -5], [110, -25], [125, -10], [75, -5], [60, 10]] as const) {
      const hits = surface.rayAll([-300, y, z], [1, 0, 0]);
      expect(hits, `${y}, ${z}`).toHaveLength(2);
      expect(hits[1]!.distanceMm - hits[0]!.distanceMm).toBeGreaterThan(4);
    }
  });
  // Rules and places as in the landmark list of the measuring kit.
  const landmarks: readonly [string, V3, V3, (p: V3) => boolean, number][] = [
    ['anterior superior spine', [-129.8, 84.4, 60.2], [0, 0, 1], (p) => p[1] > 40 && p[0] < -80, 5],
    ['posterior superior spine', [-44.6, 96.9, -77.7], [0, 0, -1], (p) => p[1] > 30, 5],
    ['summit of the crest', [-101.3, 146.4, -20.1], [0, 1, 0], () => true, 6],
    ['iliac tubercle', [-144.9, 108.7, 24.1], [-1, 0, 0], (p) => p[1] > 90, 5],
    ['posterior inferior spine', [-47.5, 53.5, -49], [0, -0.89, -0.45], (p) => p[1] > 30 && p[2] < -35, 5],
    ['ischial spine', [-45.5, 6.2, -44.1], [0.71, 0, -0.71], (p) => p[1] > -15 && p[1] < 30 && p[2] < -20, 5],
    ['ischial tuberosity, lowest', [-41.3, -59.3, -25.6], [0, -1, 0], () => true, 6],
    ['pubic tubercle', [-18.4, -8.8, 58.8], [-0.35, 0.5, 0.8], (p) => p[0] > -45 && p[2] > 20, 5],
  ];
  it.each(landmarks)('has its %s where it was measured', (_name, place, towards, among, withinMm) => {
    expect(distance(farthest(bone.mesh, towards, among), place)).toBeLessThan(withinMm);
  });
  it.each([
    [3, 'anterior inferior spine', [-102.1, 34, 32.9]], [4, 'greater sciatic notch', [-70.1, 49, -26.3]], [3, 'lesser sciatic notch', [-55.2, -5, -39.8]],
    [3, 'iliopubic eminence', [-69.5, 18.7, 29.6]], [3, 'symphysis, upper end', [-4.8, -6.6, 48.5]], [3, 'symphysis, lower end', [-4.8, -29.4, 29.7]],
    [3, 'rim of the socket, above', [-108.1, 27.2, 6.7]], [3, 'rim of the socket, behind', [-93.1, 4, -25.7]],
  ] as const)('passes within %s mm of the %s', (withinMm, _name, place) => {
    expect(surface.closest(place).distanceMm).toBeLessThan(withinMm);
  });
  it('has a round socket that opens outward and holds the head', () => {
    for (const deg of [0, 60, 120, 180, 240, 300]) {
      const a = (deg * Math.PI) / 180, side: V3 = [Math.cos(a) * 0.68, Math.sin(a) * 0.34, Math.sin(a) * 0.94];
      const d: V3 = [-SOCKET.axis[0] * 1.6 + side[0], -SOCKET.axis[1] * 1.6 + side[1], -SOCKET.axis[2] * 1.6 + side[2]];
      const l = Math.hypot(...d);
      const hit = surface.rayFirst(SOCKET.centre, [d[0] / l, d[1] / l, d[2] / l]);
      expect(hit!.distanceMm).toBeGreaterThan(25.5);
      expect(hit!.distanceMm).toBeLessThan(35);
    }
    expect(surface.rayFirst(SOCKET.centre, SOCKET.axis)).toBeNull();
  });
  it('bears cartilage on the crescent alone', () => {
    const tendon = bone.tendon!;
    points.forEach((p, i) => {
      if (tendon[i]! < 0.5) return;
      expect(Math.abs(distance(p, SOCKET.centre) - SOCKET.radiusMm)).toBeLessThan(6);
      expect(dot(sub(p, SOCKET.centre), SOCKET.axis)).toBeLessThan(2);
    });
    const share = tendon.filter((t) => t > 0.5).length / tendon.length;
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.12);
  });
  it('has unit normals that point out', () => {
    points.forEach((p, i) => {
      const n = bone.normals!.subarray(3 * i, 3 * i + 3);
      expect(Math.hypot(n[0]!, n[1]!, n[2]!)).toBeCloseTo(1, 6);
      if (i % 97 === 0) expect(surface.inside([p[0] + n[0]!, p[1] + n[1]!, p[2] + n[2]!])).toBe(false);
    });
  });
});

describe('the table of the hip bone', () => {
  it('names every row once and stays within its budget of numbers', () => {
    const names = [...table.HIP_EDGES, ...table.HIP_SHEETS, ...table.HIP_NODES].map((r) => r.name);
    expect(new Set(names).size).toBe(names.length);
    const numbers = 2 * table.HIP_EDGES.length + 2 * table.HIP_SHEETS.length + 2 * table.HIP_RIM.length
      + table.HIP_RIM.filter((r) => r.wallMm !== undefined).length + 8 * table.HIP_RING.length + table.HIP_INNER_FACE.length
      + table.HIP_NODES.reduce((n, r) => n + Object.keys(r.rays).length, 0);
    expect(numbers).toBeLessThanOrEqual(450);
  });
});

describe.skipIf(!atlasIsHere())('against the reference atlas (skipped where it is absent)', () => {
  it('lies within 0.8 mm on average and 2.5 mm at the 95th percentile, with its volume', async () => {
    const atlas = await atlasPart('hip-bone');
    const { meanMm, p95Mm } = surfaceDistance(bone.mesh, atlas);
    expect(meanMm).toBeLessThan(0.8);
    expect(p95Mm).toBeLessThan(2.5);
    expect(volumeMm3(bone.mesh) / volumeMm3(atlas)).toBeGreaterThan(0.95);
    expect(volumeMm3(bone.mesh) / volumeMm3(atlas)).toBeLessThan(1.05);
  });
  it('gives the same table, row by row, when it is measured again', async () => {
    const text = readFileSync(new URL('../../../models/tables/hip-bone.ts', import.meta.url), 'utf8');
    expect(text.endsWith(await measureHipBone(() => undefined))).toBe(true);
  });
});
