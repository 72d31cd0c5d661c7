import { describe, expect, it } from 'vitest';
import type { Mesh } from '../../../models/geometry/mesh.ts';
import { topology, triangleCount, volumeMm3 } from '../../../models/geometry/mesh.ts';
import { surfaceQuery } from '../../../models/geometry/surface-query.ts';
import { clearObstacles } from '../../../models/muscles/clear-obstacles.ts';
import { closeMesh } from '../../../models/muscles/close-mesh.ts';
import { drawBackBorder } from '../../../models/muscles/draw-back-border.ts';
import { frayEnds } from '../../../models/muscles/fray-ends.ts';
import { keepToSide } from '../../../models/muscles/keep-to-side.ts';
import { layOnBones } from '../../../models/muscles/lay-on-bones.ts';
import { monotoneSpline } from '../../../models/muscles/monotone-spline.ts';
import type { MuscleSheet } from '../../../models/muscles/muscle-sheet.ts';
import { pointAt } from '../../../models/muscles/muscle-sheet.ts';
import { acrossValue } from '../../../models/muscles/profiles.ts';
import { setBulk } from '../../../models/muscles/set-bulk.ts';
import { interpolateSheet } from '../../../models/muscles/interpolate-sheet.ts';
import { superficialAt } from '../../../models/muscles/superficial-direction.ts';
import { distance } from '../../../models/geometry/vec.ts';
import type { V3 } from '../../../models/geometry/vec.ts';
import { MUSCLE_TABLES } from '../../../models/tables/muscles/index.ts';
import { MUSCLE_ANATOMY } from '../../../models/tables/muscles/anatomy.ts';

/** A flat slab: u along −y from y = 0 to −60, v along x from −50 to −10, superficial is −z, `thick` mm inside its border. */
function slab(thick: number, nu = 25, nv = 17): MuscleSheet {
  const count = nu * nv;
  const sheet: MuscleSheet = {
    nu, nv,
    u: Float64Array.from({ length: nu }, (_, i) => i / (nu - 1)), v: Float64Array.from({ length: nv }, (_, j) => j / (nv - 1)),
    base: new Float64Array(3 * count), out: new Float64Array(3 * count), deep: new Float64Array(count), top: new Float64Array(count),
  };
  for (let n = 0; n < count; n++) {
    const i = n % nu, j = Math.floor(n / nu), rim = i === 0 || j === 0 || i === nu - 1 || j === nv - 1;
    sheet.base.set([-50 + (40 * j) / (nv - 1), 0 - (60 * i) / (nu - 1), 0], 3 * n);
    sheet.out.set([0, 0, -1], 3 * n);
    sheet.deep[n] = rim ? 0 : -thick / 2;
    sheet.top[n] = rim ? 0 : thick / 2;
  }
  return sheet;
}

function box(min: readonly number[], max: readonly number[]): Mesh {
  const positions = Float64Array.from({ length: 24 }, (_, k) => ((k / 3) >> (k % 3)) & 1 ? max[k % 3]! : min[k % 3]!);
  return { positions, indices: Uint32Array.from([0, 2, 1, 1, 2, 3, 4, 5, 6, 5, 7, 6, 0, 1, 4, 1, 5, 4, 2, 6, 3, 3, 6, 7, 0, 4, 2, 2, 4, 6, 1, 3, 5, 3, 7, 5]) };
}

describe('the smallest sheet becomes a closed body', () => {
  it('nine nodes: two faces of eight triangles that share one rim', () => {
    const { mesh, uv, superficial } = closeMesh(slab(4, 3, 3));
    expect(triangleCount(mesh)).toBe(16);
    expect(topology(mesh)).toEqual({ closed: true, components: 1, genus: 0 });
    // a pyramid on either side: area 40 × 60, height 2, twice a third
    expect(volumeMm3(mesh)).toBeCloseTo((2 * 40 * 60 * 2) / 3, 6);
    expect([...superficial]).toEqual([0.5, 0.5, 0.5, 0.5, 1, 0.5, 0.5, 0.5, 0.5, 0]);
    expect([...uv.slice(0, 6)]).toEqual([0, 0, 0.5, 0, 1, 0]);
  });

  it('a slit from the insertion up leaves one closed body, and nothing between its two lips', () => {
    const whole = slab(4), split: MuscleSheet = { ...slab(4), slits: [{ row: 8, column: 12 }] };
    for (let i = 12; i < split.nu; i++) for (const j of [8, 9]) split.deep[j * split.nu + i] = split.top[j * split.nu + i] = 0;
    const { mesh } = closeMesh(split), query = surfaceQuery(mesh);
    expect(topology(mesh)).toEqual({ closed: true, components: 1, genus: 0 });
    expect(volumeMm3(mesh)).toBeLessThan(volumeMm3(closeMesh(whole).mesh));
    expect([-10, -40].map((y) => query.inside([-50 + (40 * 8.5) / 16, y, 0.1]))).toEqual([true, false]);
  });

  it('faces outward whichever way the rows run', () => {
    const turned = slab(4);
    for (let n = 0; n < turned.deep.length; n++) turned.base[3 * n] = -60 - turned.base[3 * n]!;
    expect(volumeMm3(closeMesh(slab(4)).mesh)).toBeGreaterThan(0);
    expect(volumeMm3(closeMesh(turned).mesh)).toBeGreaterThan(0);
  });
});

describe('the one-sided push', () => {
  const bump = box([-36, -40, -3], [-24, -20, 20]);

  it('lifts the deep face over a bump and leaves what is far away', () => {
    const sheet = slab(8);
    clearObstacles(sheet, [{ query: surfaceQuery(bump), side: 'below', clearanceMm: 0.5 }]);
    const over = 8 * 25 + 12, far = 2 * 25 + 2;
    expect(sheet.deep[over]).toBeGreaterThanOrEqual(3.49);
    expect(sheet.deep[far]).toBeCloseTo(-4, 1);
    expect(sheet.top[far]).toBeCloseTo(4, 1);
  });

  it('keeps the stated share of the thickness where it lifts', () => {
    const sheet = slab(8), over = 8 * 25 + 12;
    clearObstacles(sheet, [{ query: surfaceQuery(bump), side: 'below', clearanceMm: 0.5 }], { keepShare: 0.6 });
    expect(sheet.top[over]! - sheet.deep[over]!).toBeGreaterThan(0.6 * 0.7 * 8 - 1e-9);
    expect(sheet.top[over]).toBeGreaterThan(4.5);
  });

  it('sinks below a bone that covers it when bones may lie on either side', () => {
    const cover = box([-36, -40, -20], [-24, -20, -1]);
    const either = slab(8), over = 8 * 25 + 12;
    clearObstacles(either, [{ query: surfaceQuery(cover), side: 'either', clearanceMm: 0.5 }]);
    expect(either.top[over]).toBeLessThanOrEqual(0.51);
    expect(either.deep[over]).toBeLessThan(-4);
  });

  it('sinks under a sheath even where the way up is shorter', () => {
    const sheath = box([-36, -40, -3], [-24, -20, 3.5]), sheet = slab(8), over = 8 * 25 + 12;
    clearObstacles(sheet, [{ query: surfaceQuery(sheath), side: 'above', clearanceMm: 0.5 }]);
    expect(sheet.top[over]).toBeLessThanOrEqual(-3.99);
  });

  it('never turns a face inside out', () => {
    for (const side of ['below', 'either', 'above'] as const) {
      const sheet = slab(8);
      clearObstacles(sheet, [{ query: surfaceQuery(bump), side, clearanceMm: 0.5 }]);
      for (let n = 0; n < sheet.deep.length; n++) expect(sheet.top[n]! - sheet.deep[n]!).toBeGreaterThanOrEqual(-1e-9);
    }
  });
});

describe('ends and borders', () => {
  it('the origin is laid on a bone within reach, and the far end stays', () => {
    const sheet = slab(6), bone = surfaceQuery(box([-60, 3, -10], [0, 30, 10]));
    layOnBones(sheet, 'origin', [bone]);
    for (let j = 0; j < sheet.nv; j++) {
      expect(pointAt(sheet, j * 25, 0)[1]).toBeCloseTo(2.8, 5);
      expect(pointAt(sheet, j * 25 + 24, 0)[1]).toBe(-60);
    }
  });

  it('a bone out of reach pulls nothing', () => {
    const sheet = slab(6), before = sheet.base.slice();
    layOnBones(sheet, 'origin', [surfaceQuery(box([-60, 20, -10], [0, 30, 10]))]);
    expect(sheet.base).toEqual(before);
  });

  it('a border inside a bone draws back towards its fibres', () => {
    const sheet = slab(6), bone = surfaceQuery(box([-60, -1.4, -10], [0, 30, 10]));
    expect(bone.inside(pointAt(sheet, 8 * 25, 0))).toBe(true);
    drawBackBorder(sheet, [bone], { letBeMm: 0.2 });
    expect(bone.signedDistance(pointAt(sheet, 8 * 25, 0))).toBeGreaterThanOrEqual(-0.2001);
  });

  it('nothing passes the midline, and what is far from it stays', () => {
    const sheet = slab(6);
    for (let n = 0; n < sheet.deep.length; n++) sheet.base[3 * n]! += 15;
    keepToSide(sheet);
    const x = (n: number): number => sheet.base[3 * n]!;
    for (let n = 0; n < sheet.deep.length; n++) expect(x(n)).toBeLessThan(-0.59);
    for (let j = 1; j < sheet.nv; j++) expect(x(j * 25)).toBeGreaterThan(x((j - 1) * 25));
    expect(x(0)).toBe(-35);
  });
});

describe('bulk', () => {
  const anatomy = MUSCLE_ANATOMY['gluteus-maximus'];

  it('a factor of two outward moves only the superficial face', () => {
    const sheet = slab(6);
    setBulk(sheet, { ...anatomy, tendons: { ...anatomy.tendons, originMm: [0, 0, 0], insertionMm: [0, 0, 0] }, bulk: { ...anatomy.bulk, thickness: [2, 2, 2], mostGainMm: undefined, riseMm: undefined, outwardShare: 1, width: undefined } });
    expect(sheet.deep[8 * 25 + 12]).toBe(-3);
    expect(sheet.top[8 * 25 + 12]).toBeCloseTo(9, 9);
  });

  it('a gain levels off towards its limit, and a tendon gains nothing', () => {
    const sheet = slab(30);
    setBulk(sheet, { ...anatomy, tendons: { ...anatomy.tendons, originMm: [0, 0, 0], insertionMm: [20, 20, 20] }, bulk: { ...anatomy.bulk, thickness: [3, 3, 3], riseMm: undefined, mostGainMm: 10, outwardShare: 1 } });
    expect(sheet.top[8 * 25 + 2]! - 15).toBeGreaterThan(9);
    expect(sheet.top[8 * 25 + 2]! - 15).toBeLessThan(10);
    expect(sheet.top[8 * 25 + 23]! - 15).toBeLessThan(0.5);
  });

  it('a gain rises from nothing at the ends', () => {
    const sheet = slab(6);
    setBulk(sheet, { ...anatomy, tendons: { ...anatomy.tendons, originMm: [0, 0, 0], insertionMm: [0, 0, 0] }, bulk: { ...anatomy.bulk, thickness: [2, 2, 2], mostGainMm: undefined, riseMm: 20, outwardShare: 1 } });
    const gain = (i: number): number => sheet.top[8 * 25 + i]! - 3;
    expect(gain(1)).toBeLessThan(0.5);
    expect(gain(4)).toBeGreaterThan(gain(2));
    expect(gain(12)).toBeCloseTo(6, 9);
  });

  it('a gain may fade along the fibres', () => {
    const sheet = slab(6);
    setBulk(sheet, { ...anatomy, tendons: { ...anatomy.tendons, originMm: [0, 0, 0], insertionMm: [0, 0, 0] }, bulk: { ...anatomy.bulk, thickness: [2, 2, 2], mostGainMm: undefined, riseMm: undefined, along: [1, 0.5, 0], outwardShare: 1 } });
    const gain = (i: number): number => sheet.top[8 * 25 + i]! - 3;
    expect(gain(12)).toBeCloseTo(3, 9);
    expect(gain(6)).toBeCloseTo(4.5, 9);
    expect(gain(23)).toBeLessThan(0.3);
  });

  it('a loss may fade along the fibres, and takes from the ends what it is told to', () => {
    const sheet = slab(6);
    setBulk(sheet, { ...anatomy, tendons: { ...anatomy.tendons, originMm: [0, 0, 0], insertionMm: [0, 0, 0] }, bulk: { ...anatomy.bulk, thickness: [0.5, 0.5, 0.5], mostGainMm: undefined, riseMm: undefined, along: [0, 0.5, 1], outwardShare: 1 } });
    const loss = (i: number): number => 3 - sheet.top[8 * 25 + i]!;
    expect(loss(12)).toBeCloseTo(1.5, 9);
    expect(loss(1)).toBeLessThan(0.2);
    expect(loss(18)).toBeCloseTo(2.25, 9);
  });

  it('a narrower middle keeps the ends and the fibre about which it is drawn in', () => {
    const sheet = slab(6);
    setBulk(sheet, { ...anatomy, bulk: { ...anatomy.bulk, thickness: [1, 1, 1], width: { factor: 0.5, about: 0.5 } } });
    expect(sheet.base[3 * 12]).toBeCloseTo(-40, 6);
    expect(sheet.base[3 * 0]).toBe(-50);
    expect(sheet.base[3 * (8 * 25 + 12)]).toBeCloseTo(-30, 6);
  });
});

describe('curves', () => {
  it('the monotone spline goes through its values and never beyond them', () => {
    const knots = [0, 0.08, 0.25, 0.5, 1], values = [0, 196, 400, 9, 0], curve = monotoneSpline(knots, values);
    knots.forEach((t, k) => expect(curve(t)).toBeCloseTo(values[k]!, 9));
    for (let t = 0; t <= 1; t += 0.005) { expect(curve(t)).toBeGreaterThanOrEqual(-1e-9); expect(curve(t)).toBeLessThanOrEqual(400 + 1e-9); }
  });

  it('the profile across goes through border, middle, border', () => {
    expect([0, 0.5, 1].map((v) => acrossValue([1, 5, 2], v))).toEqual([1, 5, 2]);
  });

  it('superficial is square to the axis, and the axis itself has none', () => {
    const field = { kind: 'away-from-axis', through: [-75, 0, 20], along: [0, 1, 0] } as const;
    expect(superficialAt(field, [-75, 44, -30])).toEqual([0, 0, -1]);
    expect(() => superficialAt(field, [-75, 44, 20])).toThrow();
  });

  it('superficial turns from place to place, and stays before the first and after the last', () => {
    const field = { kind: 'turning', places: [{ at: [0, 0, 0], direction: [0, 0, -1] }, { at: [0, -20, 0], direction: [0, -1, 0] }, { at: [0, -20, 40], direction: [0, -3, 0] }] } as const;
    expect(superficialAt(field, [5, 90, 3])).toEqual([0, 0, -1]);
    expect(superficialAt(field, [2, -10, 0])[1]).toBeCloseTo(-Math.SQRT1_2, 9);
    expect(superficialAt(field, [2, -10, 0])[2]).toBeCloseTo(-Math.SQRT1_2, 9);
    expect(superficialAt(field, [0, -25, 200])).toEqual([0, -1, 0]);
  });
});

describe('frayed ends', () => {
  it('bundles end up to the stated amplitude before or behind one another, borders and the middle stay', () => {
    const sheet = slab(6, 25, 33), before = sheet.base.slice();
    frayEnds(sheet, { amplitudeMm: 1.3 });
    const moved = Array.from({ length: 33 }, (_, j) => sheet.base[3 * j * 25 + 1]! - before[3 * j * 25 + 1]!);
    expect(Math.max(...moved.map(Math.abs))).toBeGreaterThan(0.4);
    expect(Math.max(...moved.map(Math.abs))).toBeLessThanOrEqual(1.3);
    expect([moved[0], moved[32]]).toEqual([0, 0]);
    for (let j = 0; j < 33; j++) expect(sheet.base[3 * (j * 25 + 12) + 1]).toBe(before[3 * (j * 25 + 12) + 1]);
  });
});

describe('a superficial direction along a line', () => {
  const field = { kind: 'turning', places: [{ at: [0, 0, 0], direction: [-2, 0, 0] }, { at: [0, -10, 0], direction: [0, 0, 2] }] } as const;
  it('is the stated one beside the places and blends between them', () => {
    expect(superficialAt(field, [5, 20, 3])).toEqual([-1, 0, 0]);
    expect(superficialAt(field, [0, -30, 0])).toEqual([0, 0, 1]);
    const [x, , z] = superficialAt(field, [4, -5, 0]);
    expect([x, z].map((c) => c.toFixed(3))).toEqual(['-0.707', '0.707']);
  });
});

describe('a muscle that splits into tendons', () => {
  const table = MUSCLE_TABLES['extensor-digitorum-longus'], sheet = interpolateSheet(table, { triangles: 5200 });
  it('has a row on either lip of each gap, open from the stated fraction on', () => {
    const { slits = [], u, v } = sheet;
    expect(slits.map(({ row }) => [v[row], v[row + 1]])).toEqual(table.slips?.gaps);
    for (const { column } of slits) {
      expect(u[column]).toBeGreaterThanOrEqual(table.slips?.fromU ?? 1);
      expect(u[column - 1]).toBeLessThan(table.slips?.fromU ?? 0);
    }
  });
  it('has tendons that lie farther apart than they are wide', () => {
    const { nu, nv, v, slits = [] } = sheet, last = nu - 1;
    const place = (j: number): V3 => pointAt(sheet, j * nu + last, 0);
    for (const { row } of slits) expect(distance(place(row), place(row + 1))).toBeGreaterThan(6);
    expect(distance(place(0), place(slits[0]?.row ?? nv))).toBeLessThan(6);
    expect(v.length).toBe(nv);
  });
});
