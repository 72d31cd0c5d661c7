import { describe, expect, it } from 'vitest';
import { ellipsoid, sphere } from '#models/geometry/implicit';
import type { Mesh } from '#models/geometry/mesh';
import type { V3 } from '#models/geometry/vec';
import { FAN, footAnglesDeg, fromFan, toFan } from '#models/skin/fan';
import { liftedAt, pushedOut, sameLift, tooShallow } from '#models/skin/push-out';
import { radiusTable } from '#models/skin/radius-table';
import { withRelief } from '#models/skin/relief';
import { SPOKES, spokeAnglesDeg, spokeDirection } from '#models/skin/spokes';
import { FOOT_ROWS, GLUTEAL_FOLD, SKIN_ROWS } from '#models/tables/skin-sections';
import { INNER_WALL, PUBIC_PROFILE, TOES, TOP } from '#models/tables/skin';
import { TRUNK_TOP_ROWS } from '#models/tables/skin-trunk-top';
import { RELIEF } from '#models/tables/skin-relief';
import { ROOM_LINES } from '#models/tables/skin-room';

const AUTHORED = { class: 'AUTHORED', source: 'test' } as const;

describe('the spokes of a section', () => {
  it('rise over less than one turn on every row of the table', () => {
    for (const row of [...TRUNK_TOP_ROWS, ...SKIN_ROWS]) {
      const angles = spokeAnglesDeg(row);
      expect(angles).toHaveLength(SPOKES);
      for (let i = 1; i < angles.length; i++) expect(angles[i]! - angles[i - 1]!, `y = ${row.yMm}, spoke ${i}`).toBeGreaterThan(2);
      expect(angles[angles.length - 1]! - angles[0]!).toBeLessThan(358.5);
    }
  });

  it('count from backward over the midline to the front', () => {
    expect(spokeDirection(0)[1]).toBeCloseTo(-1, 9);
    expect(spokeDirection(90)[0]).toBeCloseTo(1, 9);
  });
});

describe('the fan of the foot', () => {
  it('brings every point back to where it was', () => {
    for (const p of [[-76, -850, -60], [-100, -870, 90], [-60, -760, -30]] satisfies V3[]) {
      const back = fromFan(toFan(p[0], p[1], p[2], { m: 0, phiDeg: 0, rho: 0 }));
      back.forEach((v, k) => expect(v).toBeCloseTo(p[k]!, 9));
    }
  });

  it('starts behind its axis and has the sole below it', () => {
    expect(toFan(FAN.originXMm, FAN.axisYMm, FAN.originZMm, { m: 0, phiDeg: 0, rho: 0 }).phiDeg).toBeCloseTo(0, 9);
    expect(fromFan({ m: 0, phiDeg: 90, rho: 100 })[1]).toBeCloseTo(FAN.axisYMm - 100, 9);
  });

  it('spreads its rays over one turn, rising', () => {
    for (const phi of [0, 60, 110]) {
      const angles = footAnglesDeg(phi);
      expect(angles.every((a, i) => i === 0 || a > angles[i - 1]!)).toBe(true);
    }
  });
});

describe('the table of the skin', () => {
  it('gives every row its rays and its provenance', () => {
    for (const row of [...SKIN_ROWS, ...FOOT_ROWS]) {
      expect(row.radiiMm).toHaveLength(SPOKES);
      expect(row.provenance.class).toBe('MEASURED');
      for (const r of row.radiiMm) if (r !== null) expect(Number.isInteger(r) && r > 5).toBe(true);
    }
    for (const row of [...PUBIC_PROFILE, ...INNER_WALL, ...TOES, ...RELIEF, ...ROOM_LINES]) expect(row.provenance.source.length).toBeGreaterThan(20);
  });

  it('carries the trunk on over its cut, marked as authored and with the midlines of the rows below', () => {
    expect(TRUNK_TOP_ROWS[0]!.yMm).toBeGreaterThan(TOP.yMm);
    for (const row of TRUNK_TOP_ROWS) {
      expect(row.radiiMm).toHaveLength(SPOKES);
      expect(row.provenance.class).toBe('AUTHORED');
      const at = (z: number) => Math.hypot(85, z - 5);
      expect(Math.abs(row.radiiMm[0]! - at(row.backZMm))).toBeLessThan(1);
      expect(Math.abs(row.radiiMm[4]! - at(row.frontZMm))).toBeLessThan(1);
    }
  });

  it('runs down the body and round the foot without a repeated station', () => {
    const rows = [...TRUNK_TOP_ROWS, ...SKIN_ROWS];
    expect(rows.every((row, i) => i === 0 || row.yMm < rows[i - 1]!.yMm)).toBe(true);
    expect(FOOT_ROWS.every((row, i) => i === 0 || row.phiDeg > FOOT_ROWS[i - 1]!.phiDeg)).toBe(true);
  });

  it('draws the gluteal fold within 4 mm of where it was measured', () => {
    const drawn = RELIEF.find((line) => line.name === 'gluteal fold')!.nodes;
    for (const { xMm, yMm } of GLUTEAL_FOLD) {
      const i = drawn.findIndex((n) => n.xMm <= xMm), a = drawn[i - 1]!, b = drawn[i]!;
      const y = a.yMm + ((b.yMm - a.yMm) * (xMm - a.xMm)) / (b.xMm - a.xMm);
      expect(Math.abs(y - yMm), `x = ${xMm}`).toBeLessThan(4);
    }
  });

  it('has an authored slope for every trunk row that leaves rays out in front', () => {
    for (const row of SKIN_ROWS) {
      if (row.yMm > -40 || row.yMm < -120) continue;
      expect(PUBIC_PROFILE.some((p) => p.yMm === row.yMm), `y = ${row.yMm}`).toBe(true);
    }
  });
});

describe('radiusTable', () => {
  const ring = (at: number, r: number) => ({ at, anglesDeg: [0, 60, 120, 180, 240, 300], radiiMm: [r, r, r, r, r, r] });
  const options = { step: 2, centreA: () => 3, centreB: () => -2, smoothing: () => 4, smoothingDeg: () => 5 };

  it('is the signed distance to a straight tube', () => {
    const f = radiusTable([ring(0, 10), ring(30, 10), ring(60, 10)], options);
    expect(f(25, 3, -2)).toBeCloseTo(-10, 6);
    expect(f(25, 18, -2)).toBeCloseTo(5, 6);
  });

  it('keeps a steady taper under its smoothing, to the ends', () => {
    const f = radiusTable([ring(0, 10), ring(30, 13), ring(60, 16)], options);
    for (const s of [4, 30, 56]) expect(f(s, 3, -2)).toBeCloseTo(-(10 + s / 10), 1);
  });

  it('refuses a chain of two', () => {
    expect(() => radiusTable([ring(0, 1), ring(1, 1)], options)).toThrow(/at least 3/);
  });
});

describe('withRelief', () => {
  it('presses a line in by about its depth and leaves the rest alone', () => {
    const ball = sphere([0, 0, 0], 100);
    const node = (yMm: number) => ({ xMm: 0, yMm, zMm: -95, depthMm: 3 });
    const f = withRelief(ball, [{ name: 'furrow', widthMm: 8, nodes: [node(-30), node(0), node(30)], provenance: AUTHORED }]);
    expect(f(0, 0, -100)).toBeGreaterThan(2.5);
    expect(f(0, 0, -100)).toBeLessThan(3.5);
    expect(f(0, 0, 100)).toBe(0);
    expect(f(60, 0, -80)).toBe(0);
  });
});

describe('the room for muscles', () => {
  it('is drawn out, never in, and fades at the ends of each line', () => {
    for (const { name, nodes } of ROOM_LINES) {
      const most = Math.max(...nodes.map((n) => -n.depthMm));
      expect(nodes.every((n) => n.depthMm <= 0), name).toBe(true);
      expect(most, name).toBeLessThanOrEqual(12);
      // the trunk's lines run into the top, where the skin ends
      for (const end of [nodes[0]!, nodes[nodes.length - 1]!]) if (end.yMm < 340) expect(-end.depthMm, `${name}, y = ${end.yMm}`).toBeLessThanOrEqual(2);
    }
  });

  it('reaches over the midline without a crease where a line asks for it', () => {
    const line = { name: 'belly', widthMm: 40, overMidline: true, nodes: [-30, 0, 30].map((yMm) => ({ xMm: -40, yMm, zMm: 91, depthMm: -4 })), provenance: AUTHORED };
    const f = withRelief(sphere([0, 0, 0], 100), [line]);
    expect(f(0.5, 0, 100)).toBeCloseTo(f(-0.5, 0, 100), 9);
    expect(Math.abs(f(0.5, 0, 100) - f(0, 0, 100))).toBeLessThan(0.01);
  });
});

describe('pushedOut', () => {
  const solid = ellipsoid([0, 0, 0], [100, 100, 100]);
  const part = (zMm: number) => ({ id: 'gluteus-medius' as const, expectedGenus: 0, mesh: { positions: Float64Array.from([-30, 0, zMm]), indices: new Uint32Array() } satisfies Mesh });

  it('leaves a skin alone that covers its parts', () => {
    expect(pushedOut(solid, [part(-60)]).solid).toBe(solid);
  });

  it('lifts the skin over a shallow part until it is covered, on both sides alike', () => {
    const lifted = pushedOut(solid, [part(-95.3)]).solid;
    expect(lifted(-30, 0, -95.3)).toBeLessThan(-2.5);
    expect(lifted(30, 0, -95.3)).toBe(lifted(-30, 0, -95.3));
    expect(lifted(0, 100, 0)).toBe(0);
  });

  it('gives the same from the places of each part, in whatever order the parts come', () => {
    const parts = [part(-95.3), part(-96), part(-60)], whole = pushedOut(solid, parts), places = parts.map((one) => tooShallow(solid, one));
    expect(places.map((some) => some.length)).toEqual([1, 1, 0]);
    expect(liftedAt(solid, places.flat()).pushes).toEqual(whole.pushes);
    expect(liftedAt(solid, places.reverse().flat()).pushes).toEqual(whole.pushes);
  });

  it('refuses a part that lies far outside, by name', () => {
    expect(() => pushedOut(solid, [part(-120)])).toThrow(/gluteus-medius/);
  });
});

describe('sameLift', () => {
  const push = (yMm: number, mm: number) => ({ at: [-30, yMm, 0] as const satisfies V3, mm });

  it('holds beyond the reach of what came, went or changed, on both sides, and not within it', () => {
    const holds = sameLift([push(0, 1), push(300, 1)], [push(0, 1), push(300, 0.9)]);
    expect([holds(-30, 0, 0), holds(30, 0, 0), holds(-30, 358, 0)]).toEqual([true, true, true]);
    expect([holds(-30, 300, 0), holds(30, 300, 0), holds(-30, 355.9, 0)]).toEqual([false, false, false]);
  });

  it('holds nowhere when the same pushes come in another order', () => {
    expect(sameLift([push(0, 1), push(300, 1)], [push(300, 1), push(0, 1)])(-30, -500, 0)).toBe(false);
  });
});

describe('the toes', () => {
  it('taper from root over knuckle to tip, and run forward', () => {
    for (const { name, root, knuckle, tip } of TOES) {
      expect(knuckle.radiusMm, name).toBeLessThanOrEqual(root.radiusMm);
      expect(tip.radiusMm, name).toBeLessThanOrEqual(knuckle.radiusMm);
      expect(knuckle.forwardMm, name).toBeGreaterThan(root.forwardMm + root.radiusMm - knuckle.radiusMm);
      expect(tip.forwardMm, name).toBeGreaterThan(knuckle.forwardMm + knuckle.radiusMm - tip.radiusMm);
    }
  });
});
