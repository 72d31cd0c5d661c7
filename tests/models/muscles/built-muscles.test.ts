import { describe, expect, it } from 'vitest';
import type { FibreSheetId, PartId } from '#domain/ids';
import { FASCIA_IDS, FIBRE_SHEET_IDS, MUSCLE_IDS, isFasciaId } from '#domain/ids';
import type { Mesh } from '../../../models/geometry/mesh.ts';
import { bounds, topology, volumeMm3 } from '../../../models/geometry/mesh.ts';
import type { SurfaceQuery } from '../../../models/geometry/surface-query.ts';
import { surfaceQuery } from '../../../models/geometry/surface-query.ts';
import type { V3 } from '../../../models/geometry/vec.ts';
import { distance } from '../../../models/geometry/vec.ts';
import { atlasIsHere, atlasPart } from '../../../models/measure/atlas.ts';
import { buildMuscles } from '../../../models/muscles/build-muscles.ts';
import { madeAgain } from '../../../models/part-cache.ts';
import { buildBones } from '../../../models/steps/build-bones.ts';
import { MUSCLE_ANATOMY } from '../../../models/tables/muscles/anatomy.ts';
import { MUSCLE_TABLES } from '../../../models/tables/muscles/index.ts';
import { TRUNK_CUT } from '../../../models/tables/muscles/trunk-cut.ts';
import { surfaceDistance } from '../bones/against-atlas.ts';
import { ANTERIOR_LEG_ACCURACY, comparedPart } from './anterior-leg-bounds.ts';
import { BACK_ACCURACY, asFarAsMeasured } from './back-bounds.ts';
import type { WithoutAtlasId } from './pelvic-bounds.ts';
import { PUBLISHED_VOLUMES, isPublished } from '../../../models/tables/muscles/published-volumes.ts';
import { PELVIC_ACCURACY, isWithoutAtlas } from './pelvic-bounds.ts';
import { POSTERIOR_LEG_ACCURACY } from './posterior-leg-bounds.ts';
import { THIGH_ACCURACY, atlasSharesMl } from './thigh-bounds.ts';

const silent = (): void => undefined;
const bones = await buildBones(silent);
const muscles = await buildMuscles(bones, silent);
const boneQueries = bones.map((b) => [b.id, surfaceQuery(b.mesh)] as const);
const muscleQueries = new Map(muscles.map((m) => [m.id, surfaceQuery(m.mesh)] as const));

/** Heights at which the line (x, y) lies inside, along z. */
function stretches(query: SurfaceQuery, x: number, y: number): [number, number][] {
  const hits = query.rayAll([x, y, -500], [0, 0, 1]), out: [number, number][] = [];
  let depth = 0, from = 0;
  for (const { normal, point } of hits) {
    if (normal[2] < 0) { if (depth++ === 0) from = point[2]; }
    else if (depth > 0 && --depth === 0) out.push([from, point[2]]);
  }
  return out;
}

function sharedMl(a: Mesh, qa: SurfaceQuery, b: Mesh, qb: SurfaceQuery, stepMm = 1.5): number {
  const p = bounds(a), q = bounds(b);
  let mm = 0;
  for (let x = Math.max(p.min[0], q.min[0]) + 0.37; x < Math.min(p.max[0], q.max[0]); x += stepMm) {
    for (let y = Math.max(p.min[1], q.min[1]) + 0.41; y < Math.min(p.max[1], q.max[1]); y += stepMm) {
      for (const [a0, a1] of stretches(qa, x, y)) for (const [b0, b1] of stretches(qb, x, y)) mm += Math.max(0, Math.min(a1, b1) - Math.max(a0, b0));
    }
  }
  return (mm * stepMm * stepMm) / 1000;
}

/** Mean and 95th percentile of the distance to the atlas that each muscle may have; the last four are thickened or thinned on purpose. */
const ACCURACY: Readonly<Record<Exclude<FibreSheetId, WithoutAtlasId>, readonly [meanMm: number, p95Mm: number]>> = {
  'gluteus-minimus': [2.5, 6],
  piriformis: [2, 5],
  'gemellus-superior': [1.5, 4],
  'gemellus-inferior': [1.5, 5],
  'quadratus-femoris': [1.5, 4],
  semitendinosus: [2, 5],
  'gluteus-medius': [3.5, 9],
  'obturator-internus': [3, 8],
  'biceps-femoris-long-head': [8, 16],
  'gluteus-maximus': [8, 17],
  ...ANTERIOR_LEG_ACCURACY,
  ...BACK_ACCURACY,
  ...PELVIC_ACCURACY,
  ...THIGH_ACCURACY,
  ...POSTERIOR_LEG_ACCURACY,
};

describe('the muscles as built', () => {
  it('are all there, in the order of their ids', () => {
    expect(muscles.map((m) => m.id)).toEqual(FIBRE_SHEET_IDS);
  });

  it('are the same when built again', async () => {
    const again = await buildMuscles(bones, silent, madeAgain);
    for (const [k, m] of muscles.entries()) expect(again[k]?.mesh.positions).toEqual(m.mesh.positions);
  });

  for (const muscle of muscles) {
    const { id, mesh, uv, at } = muscle;
    describe(id, () => {
      it('is one closed body without a handle, faces outward and keeps to its triangle budget', () => {
        expect(topology(mesh)).toEqual({ closed: true, components: 1, genus: 0 });
        expect(volumeMm3(mesh)).toBeGreaterThan(0);
        const budget = MUSCLE_ANATOMY[id as (typeof FIBRE_SHEET_IDS)[number]].sheet?.triangles ?? 4400;
        expect(mesh.indices.length / 3).toBeGreaterThan(0.75 * budget);
        expect(mesh.indices.length / 3).toBeLessThan(Math.min(10_000, (id === 'gluteus-maximus' ? 1.7 : 1.5) * budget));
      });

      it('has a plausible volume', () => {
        const { minMl, maxMl } = MUSCLE_ANATOMY[id as (typeof FIBRE_SHEET_IDS)[number]].volume;
        expect(volumeMm3(mesh) / 1000).toBeGreaterThan(minMl);
        expect(volumeMm3(mesh) / 1000).toBeLessThan(maxMl);
      });

      it('carries u and v, tendon and face at every vertex, each 0..1', () => {
        const vertices = mesh.positions.length / 3;
        expect([uv.length, muscle.tendon?.length, muscle.superficial?.length]).toEqual([2 * vertices, vertices, vertices]);
        for (const values of [uv, muscle.tendon ?? [], muscle.superficial ?? []]) for (const x of values) if (!(x >= 0 && x <= 1)) expect.fail(`${x} is not in 0..1`);
        expect(new Set(muscle.superficial)).toEqual(new Set([0, 0.5, 1]));
      });

      it('has fibres that run from origin to insertion without turning back', () => {
        for (const v of [0.1, 0.3, 0.5, 0.7, 0.9]) {
          let walked = 0;
          for (let k = 0; k < 20; k++) {
            const a = at(k / 20, v, 0.5), b = at((k + 1) / 20, v, 0.5);
            walked += distance(a, b);
            expect(distance(a, b)).toBeGreaterThan(0.2);
          }
          // a round-about way of a tenth would be a fold; obturator internus turns by more than a right angle
          expect(walked / distance(at(0, v, 0.5), at(1, v, 0.5))).toBeLessThan(id === 'obturator-internus' ? 2 : 1.4);
        }
        expect(muscle.lengthMm).toBeGreaterThan(isFasciaId(id) ? 25 : 40);
        expect(muscle.widthMm).toBeGreaterThan(5);
      });

      it('finds its addresses inside itself, the superficial face outside the deep one', () => {
        const query = muscleQueries.get(id);
        let inside = 0, all = 0;
        for (let u = 0.1; u < 0.95; u += 0.1) for (let v = 0.15; v < 0.9; v += 0.1) {
          all++;
          if (query?.inside(at(u, v, 0.5))) inside++;
        }
        expect(inside / all).toBeGreaterThan(0.97);
        expect(query?.closest(at(0.5, 0.5, 0)).distanceMm).toBeLessThan(1);
        expect(query?.closest(at(0.5, 0.5, 1)).distanceMm).toBeLessThan(1);
        expect(() => at(0.5, 1.2, 0)).toThrow(/v is 1.2/);
        expect(() => at(NaN, 0.5, 0)).toThrow(/between 0 and 1/);
      });

      it('has no vertex more than 1.5 mm inside a bone', () => {
        const deepest: [PartId, number] = ['skin', 0];
        for (const [bone, query] of boneQueries) {
          const box = bounds(query.mesh), p = mesh.positions;
          for (let i = 0; i < p.length; i += 3) {
            const v: V3 = [p[i]!, p[i + 1]!, p[i + 2]!];
            if (v.some((x, k) => x < box.min[k]! || x > box.max[k]!) || !query.inside(v)) continue;
            const mm = query.closest(v).distanceMm;
            if (mm > deepest[1]) { deepest[0] = bone; deepest[1] = mm; }
          }
        }
        expect(deepest[1], `in ${deepest[0]}`).toBeLessThanOrEqual(1.5);
      });

      it('keeps to the right side of the midline', () => {
        expect(bounds(mesh).max[0]).toBeLessThan(0.2);
      });

      describe.skipIf(!atlasIsHere() || isWithoutAtlas(id))('(the reference atlas is here)', () => {
        it('follows the atlas as closely as promised', async () => {
          const { meanMm, p95Mm } = surfaceDistance(asFarAsMeasured(id, mesh), asFarAsMeasured(id, comparedPart(id as FibreSheetId, await atlasPart(id))));
          const [mean, p95] = ACCURACY[id as keyof typeof ACCURACY];
          expect(meanMm).toBeLessThan(mean);
          expect(p95Mm).toBeLessThan(p95);
        });
      });
    });
  }

  it('add up to the muscle of such a leg, within a tenth', () => {
    let builtMl = 0, publishedMl = 0;
    for (const { id, mesh } of muscles) if (isPublished(id)) { builtMl += volumeMm3(mesh) / 1000; publishedMl += PUBLISHED_VOLUMES.ml[id] * PUBLISHED_VOLUMES.thisBody; }
    expect(publishedMl).toBeGreaterThan(6000);
    expect(builtMl / publishedMl).toBeGreaterThan(0.9);
    expect(builtMl / publishedMl).toBeLessThan(1.1);
  });

  it('share no more than one millilitre, any two of them, or what the atlas shares', () => {
    const overlaps: string[] = [];
    for (const [k, a] of muscles.entries()) for (const b of muscles.slice(k + 1)) {
      const qa = muscleQueries.get(a.id), qb = muscleQueries.get(b.id);
      const ml = qa && qb ? sharedMl(a.mesh, qa, b.mesh, qb) : NaN;
      if (!(ml <= Math.max(1, atlasSharesMl(a.id, b.id)))) overlaps.push(`${a.id} and ${b.id}: ${ml.toFixed(2)} ml`);
    }
    expect(overlaps).toEqual([]);
  });

  it('are white where tendons are and red at fleshy origins', () => {
    const tendonAt = (id: string, u: number, v: number): number => {
      const m = muscles.find((one) => one.id === id)!;
      let best = 0, near = Infinity;
      for (let k = 0; k < m.uv.length / 2; k++) {
        const d = (m.uv[2 * k]! - u) ** 2 + (m.uv[2 * k + 1]! - v) ** 2;
        if (d < near) { near = d; best = k; }
      }
      return m.tendon?.[best] ?? NaN;
    };
    for (const id of ['gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'piriformis', 'obturator-internus', 'quadratus-femoris']) expect(tendonAt(id, 0.02, 0.5), id).toBe(0);
    for (const id of ['gluteus-medius', 'gluteus-minimus', 'piriformis', 'obturator-internus', 'semitendinosus', 'biceps-femoris-long-head']) expect(tendonAt(id, 0.99, 0.5), id).toBeGreaterThan(0.9);
    for (const id of ['semitendinosus', 'biceps-femoris-long-head']) expect(tendonAt(id, 0.02, 0.3), id).toBeGreaterThan(0.9);
    expect(tendonAt('semitendinosus', 0.8, 0.5)).toBeGreaterThan(0.9);
    // the belly of plantaris is a fifth of its length
    for (const id of MUSCLE_IDS) if (id !== 'serratus-posterior-inferior') expect(tendonAt(id, id === 'plantaris' ? 0.12 : 0.35, 0.5), id).toBeLessThan(0.1);
    expect(tendonAt('serratus-posterior-inferior', 0.2, 0.5)).toBeGreaterThan(0.9);
    expect(tendonAt('serratus-posterior-inferior', 0.7, 0.5)).toBe(0);
    for (const id of FASCIA_IDS) expect(tendonAt(id, 0.35, 0.5), id).toBe(1);
  });
  /** Angle of the fibre to the vertical at its middle, degrees. */
  const slantDeg = (id: string, u: number, v: number): number => {
    const { at } = muscles.find((m) => m.id === id)!, a = at(u - 0.05, v, 0.5), b = at(u + 0.05, v, 0.5);
    return (Math.acos(Math.abs(b[1] - a[1]) / distance(a, b)) * 180) / Math.PI;
  };

  it('adductor magnus has three directions: across to the femur, slantwise, and straight down to the tubercle', () => {
    expect(slantDeg('adductor-magnus', 0.5, 0.02)).toBeGreaterThan(50);
    expect(slantDeg('adductor-magnus', 0.5, 0.4)).toBeGreaterThan(12);
    expect(slantDeg('adductor-magnus', 0.5, 0.4)).toBeLessThan(45);
    expect(slantDeg('adductor-magnus', 0.5, 0.95)).toBeLessThan(10);
  });

  it('the lowest fibres of vastus medialis slant more than the highest', () => {
    expect(slantDeg('vastus-medialis', 0.5, 0.85)).toBeGreaterThan(slantDeg('vastus-medialis', 0.5, 0.05) + 15);
  });

  it('external oblique is flesh at the side and on the crest, an aponeurosis in front of rectus abdominis', () => {
    const { mesh, tendon, superficial } = muscles.find((m) => m.id === 'external-oblique')!, p = mesh.positions;
    const white: number[] = [], red: number[] = [];
    for (let k = 0; k < p.length / 3; k++) {
      if (superficial?.[k] !== 1 || p[3 * k + 1]! < 100) continue;
      if (p[3 * k]! > -65) white.push(tendon?.[k] ?? NaN);
      if (p[3 * k]! < -115) red.push(tendon?.[k] ?? NaN);
    }
    expect(Math.min(...white)).toBeGreaterThan(0.95);
    expect(red.filter((t) => t < 0.1).length / red.length).toBeGreaterThan(0.95);
  });

  it('the aponeurosis of external oblique reaches the midline from the navel up, and covers rectus abdominis', () => {
    const { mesh } = muscles.find((m) => m.id === 'external-oblique')!, { mesh: rectus } = muscles.find((m) => m.id === 'rectus-abdominis')!;
    for (let y = 120; y < 300; y += 20) {
      let edge = -Infinity;
      for (let k = 0; k < mesh.positions.length; k += 3) if (Math.abs(mesh.positions[k + 1]! - y) < 12) edge = Math.max(edge, mesh.positions[k]!);
      expect(edge, `y = ${y}`).toBeGreaterThan(-2);
    }
    const query = muscleQueries.get('external-oblique')!;
    let bare = 0;
    for (let k = 0; k < rectus.positions.length; k += 3) {
      const [x, y, z] = [rectus.positions[k]!, rectus.positions[k + 1]!, rectus.positions[k + 2]!];
      if (y > 20 && y < 305 && !query.rayFirst([x, y, z], [0, 0, 1])) bare++;
    }
    expect(bare / (rectus.positions.length / 3)).toBeLessThan(0.02);
  });

  it('rectus abdominis has three tendinous lines across it', () => {
    const { uv, tendon } = muscles.find((m) => m.id === 'rectus-abdominis')!;
    const whitest = (from: number, to: number): number => {
      let most = 0;
      for (let k = 0; k < uv.length / 2; k++) if (uv[2 * k]! > from && uv[2 * k]! < to && Math.abs(uv[2 * k + 1]! - 0.5) < 0.1) most = Math.max(most, tendon?.[k] ?? NaN);
      return most;
    };
    for (const at of [0.52, 0.695, 0.885]) expect(whitest(at - 0.03, at + 0.03), `${at}`).toBeGreaterThan(0.8);
    for (const between of [0.3, 0.61, 0.79]) expect(whitest(between - 0.03, between + 0.03), `${between}`).toBeLessThan(0.1);
  });

  it('what goes on above the cut of the trunk ends level with it, at full thickness', () => {
    for (const { id, cutMm } of Object.values(MUSCLE_TABLES)) {
      if (cutMm === undefined) continue;
      const { mesh, superficial } = muscles.find((m) => m.id === id)!, p = mesh.positions;
      expect(bounds(mesh).max[1], id).toBeCloseTo(TRUNK_CUT.yMm, 6);
      let edge = 0;
      for (let k = 0; k < p.length / 3; k++) if (superficial?.[k] === 1 && Math.abs(p[3 * k + 1]! - TRUNK_CUT.yMm) < 1e-6) edge++;
      expect(edge, id).toBeGreaterThan(8);
    }
  });

  it('the fibres of multifidus rise inward, those of longissimus, iliocostalis and latissimus outward', () => {
    const rise = (id: string, v: number): number => {
      const { at } = muscles.find((m) => m.id === id)!, a = at(0.15, v, 0.5), b = at(0.85, v, 0.5);
      return (b[0] - a[0]) / (b[1] - a[1]);
    };
    for (const v of [0.3, 0.5, 0.7]) {
      expect(rise('multifidus', v), `multifidus ${v}`).toBeGreaterThan(0.1);
      for (const id of ['longissimus-thoracis', 'iliocostalis-lumborum', 'latissimus-dorsi']) expect(rise(id, v), `${id} ${v}`).toBeLessThan(-0.1);
    }
  });

  it('multifidus fills the groove beside the spines from the first sacral vertebra to the third lumbar, up to longissimus', () => {
    const lineAt = (id: FibreSheetId, y: number): [number, number][] => stretches(muscleQueries.get(id)!, -15, y);
    for (let y = 75; y <= 165; y += 15) {
      const [[back, front] = [NaN, NaN]] = lineAt('multifidus', y), [[, behind] = [NaN, NaN]] = lineAt('longissimus-thoracis', y);
      expect(front - back, `thickness at y = ${y}`).toBeGreaterThan(20);
      expect(Math.abs(behind - back), `gap at y = ${y}`).toBeLessThan(3);
    }
  });

  it('the fibres of rectus femoris run away from its middle on both sides', () => {
    const { at } = muscles.find((m) => m.id === 'rectus-femoris')!;
    const apart = (u: number): number => distance(at(u, 0.35, 0.5), at(u, 0.65, 0.5)) / distance(at(u, 0.02, 0.5), at(u, 0.98, 0.5));
    expect(apart(0.6)).toBeGreaterThan(1.5 * apart(0.15));
  });
});
