import { describe, expect, it } from 'vitest';
import { NERVE_IDS, SCIATIC_VARIANT_IDS } from '#domain/ids';
import type { PartId } from '#domain/ids';
import type { Mesh } from '../../../models/geometry/mesh.ts';
import { bounds, topology, volumeMm3 } from '../../../models/geometry/mesh.ts';
import type { SurfaceQuery } from '../../../models/geometry/surface-query.ts';
import { surfaceQuery } from '../../../models/geometry/surface-query.ts';
import type { V3 } from '../../../models/geometry/vec.ts';
import { buildMuscles } from '../../../models/muscles/build-muscles.ts';
import { buildNerves } from '../../../models/nerves/build-nerves.ts';
import { buildBones } from '../../../models/steps/build-bones.ts';
import { buildSkinPart } from '../../../models/steps/build-skin-part.ts';
import { BODY_LANDMARKS } from '../../../models/tables/body-landmarks.ts';
import { NERVE_TABLES } from '../../../models/tables/nerves/index.ts';

const silent = (): void => undefined;
const bones = await buildBones(silent);
const muscles = await buildMuscles(bones, silent);
const nerves = await buildNerves(muscles, bones, silent);
const skinQuery = surfaceQuery((await buildSkinPart([...muscles, ...bones], silent)).mesh);
const queries = new Map([...bones, ...muscles].map(({ id, mesh }) => [id, surfaceQuery(mesh)] as const));
const meshOf = (id: PartId): Mesh => [...nerves, ...bones, ...muscles].find((part) => part.id === id)!.mesh;

/**
 * What may be shared beyond the usual, ml: a nerve runs against the deep face of the great muscle, out of psoas, under the tight arch of soleus, and through piriformis
 * where its type does. Behind piriformis a variant lies deeper in the great muscle, which is built for the usual type.
 */
const SHARES_ML: Readonly<Partial<Record<PartId, Readonly<Partial<Record<PartId, number>>>>>> = {
  'sciatic-nerve': { 'gluteus-maximus': 1 },
  'sciatic-nerve~b': { 'gluteus-maximus': 1.2, piriformis: 0.8 },
  'sciatic-nerve~c': { 'gluteus-maximus': 1.2, piriformis: 0.5 },
  'sciatic-nerve~d': { 'gluteus-maximus': 1.2, piriformis: 1.5 },
  'sciatic-nerve~e': { 'gluteus-maximus': 1.2, piriformis: 1.2 },
  'sciatic-nerve~f': { 'gluteus-maximus': 1.2, piriformis: 0.6 },
  'tibial-nerve': { soleus: 1 },
  'posterior-femoral-cutaneous-nerve': { 'gluteus-maximus': 0.6 },
  'femoral-nerve': { 'psoas-major': 0.6 },
};
const USUAL_ML = 0.3;

/** Shared volume by a lattice of upright columns over the nerve's box. */
function sharedMl(nerve: SurfaceQuery, other: SurfaceQuery, stepMm = 1): number {
  const p = bounds(nerve.mesh), q = bounds(other.mesh);
  let mm = 0;
  for (let x = Math.max(p.min[0], q.min[0]) + 0.17; x < Math.min(p.max[0], q.max[0]); x += stepMm) {
    for (let y = Math.max(p.min[1], q.min[1]) + 0.21; y < Math.min(p.max[1], q.max[1]); y += stepMm) {
      const mine = stretches(nerve, x, y);
      if (mine.length === 0) continue;
      for (const [a, b] of mine) for (const [c, d] of stretches(other, x, y)) mm += Math.max(0, Math.min(b, d) - Math.max(a, c));
    }
  }
  return (mm * stepMm * stepMm) / 1000;
}

function stretches(query: SurfaceQuery, x: number, y: number): [number, number][] {
  const out: [number, number][] = [];
  let depth = 0, from = 0;
  for (const { normal, point } of query.rayAll([x, y, -500], [0, 0, 1])) {
    if (normal[2] < 0) { if (depth++ === 0) from = point[2]; }
    else if (depth > 0 && --depth === 0) out.push([from, point[2]]);
  }
  return out;
}

describe('the nerves as built', () => {
  it('are all there, each once', () => {
    expect(nerves.map(({ id }) => id).sort()).toEqual([...NERVE_IDS, ...SCIATIC_VARIANT_IDS].sort());
  });

  it('every station says where it is, and every table where it comes from', () => {
    for (const { id, strands, provenance } of NERVE_TABLES) {
      expect(provenance.source.length, id).toBeGreaterThan(20);
      for (const { stations } of strands) for (const { place, widthMm, thicknessMm } of stations) {
        expect(place.length, id).toBeGreaterThan(5);
        expect(thicknessMm, `${id}, ${place}`).toBeGreaterThan(1);
        expect(widthMm, `${id}, ${place}`).toBeGreaterThanOrEqual(thicknessMm);
      }
    }
  });

  for (const { id, mesh } of nerves) {
    describe(id, () => {
      const query = surfaceQuery(mesh);

      it('is one closed cord without a handle, or as many as its table says, on the right, of few triangles', () => {
        expect(topology(mesh)).toEqual({ closed: true, components: NERVE_TABLES.find((table) => table.id === id)?.pieces ?? 1, genus: 0 });
        expect(volumeMm3(mesh)).toBeGreaterThan(200);
        expect(bounds(mesh).max[0]).toBeLessThan(-1);
        expect(mesh.indices.length / 3).toBeLessThan(3200);
      });

      it('runs between the muscles, not through them', () => {
        const over: string[] = [];
        for (const muscle of muscles) {
          const ml = sharedMl(query, queries.get(muscle.id)!), most = SHARES_ML[id]?.[muscle.id] ?? USUAL_ML;
          if (!(ml <= most)) over.push(`${muscle.id}: ${ml.toFixed(2)} ml`);
        }
        expect(over).toEqual([]);
      });

      it('lies under the skin', () => {
        const p = mesh.positions, out: string[] = [];
        for (let i = 0; i < p.length; i += 3) {
          const v: V3 = [p[i]!, p[i + 1]!, p[i + 2]!];
          if (skinQuery.signedDistance(v) > -0.2) out.push(v.map(Math.round).join());
        }
        expect(out).toEqual([]);
      });

      it('is nowhere in a bone', () => {
        const p = mesh.positions, deep: string[] = [];
        for (const bone of bones) {
          const bone3 = queries.get(bone.id)!, box = bounds(bone.mesh);
          for (let i = 0; i < p.length; i += 3) {
            const v: V3 = [p[i]!, p[i + 1]!, p[i + 2]!];
            if (v.every((x, k) => x > box.min[k]! && x < box.max[k]!) && bone3.inside(v) && bone3.closest(v).distanceMm > 1.5) deep.push(`${bone.id} at ${v.map(Math.round).join()}`);
          }
        }
        expect(deep).toEqual([]);
      });
    });
  }

  /** Where the nerve lies against piriformis, above the muscle's lower border: at least a tenth of its surface there before it, within it or behind it. */
  const passes = (id: PartId): string[] => {
    const p = meshOf(id).positions, muscle = queries.get('piriformis')!, met: string[] = [];
    for (let i = 0; i < p.length; i += 3) {
      const v: V3 = [p[i]!, p[i + 1]!, p[i + 2]!];
      if (v[0] < -80 || v[1] < 24 || v[1] > 44) continue;
      if (muscle.inside(v)) met.push('within');
      else if (muscle.rayFirst(v, [0, 0, 1])) met.push('behind');
      else if (muscle.rayFirst(v, [0, 0, -1])) met.push('before');
    }
    return ['before', 'behind', 'within'].filter((where) => met.filter((one) => one === where).length > met.length / 10);
  };

  it('the types pass piriformis as their list says', () => {
    expect(passes('sciatic-nerve')).toEqual(['before']);
    for (const id of ['sciatic-nerve~b', 'sciatic-nerve~d', 'sciatic-nerve~e'] as const) expect(passes(id), id).toContain('within');
    for (const id of ['sciatic-nerve~c', 'sciatic-nerve~e', 'sciatic-nerve~f'] as const) expect(passes(id), id).toContain('behind');
    for (const id of ['sciatic-nerve~c', 'sciatic-nerve~f'] as const) expect(passes(id), id).not.toContain('within');
  });

  it('a branch begins within the nerve that it leaves', () => {
    for (const [branch, trunk] of [
      ['saphenous-nerve', 'femoral-nerve'], ['sural-nerve', 'tibial-nerve'], ['deep-fibular-nerve', 'common-fibular-nerve'], ['superficial-fibular-nerve', 'common-fibular-nerve'],
      ['tibial-nerve', 'sciatic-nerve'], ['common-fibular-nerve', 'sciatic-nerve'],
    ] as const) {
      const p = meshOf(branch).positions, within = surfaceQuery(meshOf(trunk));
      let share = 0;
      for (let i = 0; i < p.length; i += 3) if (within.inside([p[i]!, p[i + 1]!, p[i + 2]!])) share++;
      expect(share, `${branch} in ${trunk}`).toBeGreaterThan(0);
    }
  });

  /** Mean x of the cuts of a nerve's cord at a height, of the part that lies behind. */
  const acrossCrest = (): number[] => {
    const p = meshOf('superior-cluneal-nerves').positions, xs: number[] = [], crest = meshOf('hip-bone'), bone = surfaceQuery(crest);
    for (let i = 0; i < p.length; i += 3) {
      const v: V3 = [p[i]!, p[i + 1]!, p[i + 2]!];
      if (bone.closest(v).distanceMm < 12 && v[1] > 128) xs.push(-v[0]);
    }
    return xs;
  };

  it('the superior cluneal nerves cross the crest between 6.5 and 10 cm from the midline', () => {
    const xs = acrossCrest();
    expect(xs.length).toBeGreaterThan(20);
    expect(Math.min(...xs)).toBeGreaterThan(65);
    expect(Math.max(...xs)).toBeLessThan(105);
  });

  it('the lateral femoral cutaneous nerve passes the inguinal ligament 3 to 46 mm inside the front spine', () => {
    const p = meshOf('lateral-femoral-cutaneous-nerve').positions, [asisX, asisY] = BODY_LANDMARKS.ASIS.positionMm;
    const inside: number[] = [];
    for (let i = 0; i < p.length; i += 3) if (Math.abs(p[i + 1]! - (asisY - 12)) < 4) inside.push(p[i]! - asisX);
    expect(Math.min(...inside)).toBeGreaterThan(3);
    expect(Math.max(...inside)).toBeLessThan(46);
  });

  it('the sciatic nerve lies half-way between the tuberosity and the trochanter, give or take a fifth', () => {
    const p = meshOf('sciatic-nerve').positions, xs: number[] = [];
    for (let i = 0; i < p.length; i += 3) if (Math.abs(p[i + 1]! + 30) < 4) xs.push(p[i]!);
    const x = xs.reduce((sum, value) => sum + value, 0) / xs.length, tuberosity = -65, trochanter = -140;
    expect((x - tuberosity) / (trochanter - tuberosity)).toBeGreaterThan(0.3);
    expect((x - tuberosity) / (trochanter - tuberosity)).toBeLessThan(0.7);
  });
});
