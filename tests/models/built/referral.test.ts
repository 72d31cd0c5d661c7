import { beforeAll, describe, expect, it } from 'vitest';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import type { Body } from '#domain/heat';
import { patternHeat, prepareBody } from '#domain/heat';
import { LANDMARK_IDS } from '#domain/places';
import { skinPlace } from '#domain/surface/body';
import { valueAt } from '#domain/surface/closest';
import { PAINTED_ZONES, isMidlineZone, zoneInsideMm } from '#domain/zones';
import { readBuiltManifest, readBuiltPart } from '../../../models/points/read-built.ts';
import type { PointReport } from '../../../models/points/referral-report.ts';
import { levelAsked, referralReport } from '../../../models/points/referral-report.ts';

let body: Body, points: PointReport[];
beforeAll(async () => {
  const manifest = readBuiltManifest();
  body = prepareBody({ ...(await readBuiltPart(manifest, 'skin')), landmarksMm: manifest.landmarksMm });
  points = referralReport(body, manifest);
}, 60_000);
const each = (check: (point: PointReport, name: string) => void): void => points.forEach((p) => check(p, `${p.id} ${p.side}`));
const zone = (p: PointReport, id: string) => p.zones.find((z) => z.id === `${id}-${p.side === 'right' ? 'R' : 'L'}`) ?? { mean: 0, max: 0 };

describe('the referral on the built body', () => {
  it('covers every point on both sides', () => {
    expect(points.map((p) => `${p.id} ${p.side}`).sort()).toEqual(POINT_PATTERNS.flatMap(({ id }) => [`${id} left`, `${id} right`]).sort());
  });

  it('holds the seventy points of the clinical tables', () => {
    expect(POINT_PATTERNS).toHaveLength(70);
  });

  it('leaves the outer knee blank between thigh and leg for the anterior points of gluteus minimus', () => {
    for (const p of points.filter(({ id }) => id.startsWith('gluteus-minimus-anterior'))) {
      expect(zone(p, 'knee-lateral').max, p.id).toBeLessThanOrEqual(0.1);
      expect(zone(p, 'thigh-lat-mid').max, p.id).toBeGreaterThanOrEqual(0.8);
      expect(zone(p, 'leg-lat-mid').max, p.id).toBeGreaterThanOrEqual(0.8);
    }
  });

  it('fills the gap only where the contested variant is switched on', () => {
    const pattern = POINT_PATTERNS.find((p) => p.id === 'gluteus-minimus-anterior-tp1')!;
    const inside = zoneInsideMm(body, 'knee-lateral', 'right');
    const peak = (contested: boolean): number => {
      const { spillover } = patternHeat(body, pattern, 'right', { contested });
      return Math.max(...spillover.filter((_, i) => inside[body.surface.weldedOf[i]!]! > 0));
    };
    expect(peak(false)).toBeLessThan(0.05);
    expect(peak(true)).toBeGreaterThan(0.8);
  });

  it('is exactly 0 on the other leg', () => {
    const { positions, weldedOf } = body.surface;
    const crotch = -110;
    for (const pattern of POINT_PATTERNS) {
      for (const side of ['right', 'left'] as const) {
        const { essential, spillover } = patternHeat(body, pattern, side);
        let other = 0;
        weldedOf.forEach((w, i) => {
          const across = side === 'right' ? positions[3 * w]! > 0 : positions[3 * w]! < 0;
          if (across && positions[3 * w + 1]! < crotch) other = Math.max(other, essential[i]!, spillover[i]!);
        });
        expect(other, `${pattern.id} ${side}`).toBe(0);
      }
    }
  });

  it('is exactly 0 across the midline unless an area of the pattern lies on both sides', () => {
    const { positions, weldedOf } = body.surface;
    for (const pattern of POINT_PATTERNS.filter((p) => p.areas.every((a) => a.side === undefined))) {
      const { essential, spillover } = patternHeat(body, pattern, 'right');
      expect(Math.max(...weldedOf.map((w, i) => (positions[3 * w]! > 0 ? essential[i]! + spillover[i]! : 0))), pattern.id).toBe(0);
    }
  });

  it('does not come through to the front from patterns that lie behind', () => {
    const { normals, weldedOf } = body.surface;
    for (const pattern of POINT_PATTERNS.filter(({ muscle }) => ['gluteus-maximus', 'piriformis', 'biceps-femoris-long-head', 'semitendinosus'].includes(muscle))) {
      const { essential, spillover } = patternHeat(body, pattern, 'right');
      let front = 0;
      weldedOf.forEach((w, i) => { if (normals[3 * w + 2]! > 0.85) front = Math.max(front, essential[i]!, spillover[i]!); });
      expect(front, pattern.id).toBeLessThan(0.02);
    }
  });

  it('warms no zone that its table does not name by more than 0.1 on average', () => {
    each((p, name) => p.zones.filter((z) => z.level === 'none').forEach((z) => expect(z.mean, `${name}: ${z.id}`).toBeLessThanOrEqual(0.1)));
  });

  it('peaks at 0.8 or more in every essential zone, at 0.15 to 0.6 in every spill-over zone, at 0.1 at most in a gap', () => {
    each((p, name) => {
      for (const z of p.zones) {
        if (z.level === 'essential') expect(z.max, `${name}: ${z.id}`).toBeGreaterThanOrEqual(0.8);
        if (z.level === 'spillover') { expect(z.max, `${name}: ${z.id}`).toBeGreaterThanOrEqual(0.15); expect(z.max, `${name}: ${z.id}`).toBeLessThanOrEqual(0.6); }
        if (z.level === 'gap') expect(z.max, `${name}: ${z.id}`).toBeLessThanOrEqual(0.1);
      }
    });
  });

  it('reports every zone that its table names, with its level', () => {
    for (const p of points) {
      const pattern = POINT_PATTERNS.find(({ id }) => id === p.id)!;
      for (const id of PAINTED_ZONES) {
        const level = levelAsked(pattern, p.side, id, p.side);
        if (level !== 'none') expect(p.zones.find((z) => z.id === (isMidlineZone(id) ? id : `${id}-${p.side === 'right' ? 'R' : 'L'}`))?.level, `${p.id}: ${id}`).toBe(level);
      }
    }
  });

  it('is the same on the left as on the right', () => {
    for (const right of points.filter((p) => p.side === 'right')) {
      const left = points.find((p) => p.id === right.id && p.side === 'left')!;
      for (const z of right.zones.filter(({ id, level }) => id.endsWith('-R') && level !== 'none')) {
        const twin = left.zones.find(({ id }) => id === z.id.replace(/-R$/, '-L'));
        expect(Math.abs((twin?.mean ?? 0) - z.mean), `${right.id}: ${z.id}`).toBeLessThan(0.03);
      }
    }
  });

  it('points lie within 15 mm of the described place, under the skin', () => {
    // pressed through the belly: the tables say 8–12 cm
    const deepestMm = (id: string): number => (id === 'psoas-major-tp1' ? 120 : 90);
    each((p, name) => {
      expect(p.residualMm, name).toBeLessThanOrEqual(15);
      expect(p.depthMm, name).toBeGreaterThan(5);
      expect(p.depthMm, name).toBeLessThan(deepestMm(p.id));
    });
  });

  it('piriformis lies under gluteus maximus, gluteus medius point 1 too', () => {
    for (const id of ['piriformis-tp1', 'piriformis-tp2', 'gluteus-medius-tp1']) {
      expect(points.find((p) => p.id === id && p.side === 'right')?.layersAbove[0], id).toBe('gluteus-maximus');
    }
  });
});

describe('the zones on the built body', () => {
  it('all have skin on both sides, of a plausible size', () => {
    for (const id of PAINTED_ZONES) {
      for (const side of ['right', 'left'] as const) {
        const inside = zoneInsideMm(body, id, side);
        let cm2 = 0;
        for (let i = 0; i < inside.length; i++) if (inside[i]! > 0) cm2 += body.surface.areasMm2[i]! / 100;
        expect(cm2, `${id} ${side}`).toBeGreaterThan(5);
        expect(cm2, `${id} ${side}`).toBeLessThan(260);
      }
    }
  });

  it('hardly overlap: under 1 % of the skin lies well inside two of them', () => {
    const fields = PAINTED_ZONES.map((id) => zoneInsideMm(body, id, 'right'));
    let twice = 0, all = 0;
    for (let i = 0; i < body.surface.vertexCount; i++) {
      const area = body.surface.areasMm2[i]!;
      all += area;
      if (fields.filter((f) => f[i]! > 3).length > 1) twice += area;
    }
    expect(twice / all).toBeLessThan(0.01);
  });

  it('hold their landmarks, well inside, at the landmark\'s own place on the skin', () => {
    const homes = { trochanter: 'GT-lat', 'knee-popliteal': 'popliteal-mid', 'knee-lateral': 'lat-epi', 'heel-posterior': 'calcaneus-post', 'ischial-region': 'ischial-tuberosity', 'thigh-lat-mid': 'thigh-mid-lat', 'asis-region': 'ASIS', 'ankle-lateral': 'lat-mal', 'sij-region': 'PSIS', 'thigh-post-mid': 'thigh-mid-post', 'gluteal-fold': 'fold-mid', retrotrochanteric: 'GT-post', 'groin-deep': 'mid-inguinal', pubic: 'symphysis', 'knee-patellar': 'patella-base', 'ankle-anterior': 'ankle-ant', 'ankle-medial': 'med-mal', 'great-toe': 'hallux-tip', 'heel-plantar': 'calcaneus-plantar', 'leg-lat-mid': 'fib-mid', 'thigh-ant-mid': 'thigh-mid-ant', 'thigh-med-mid': 'thigh-mid-med', 'back-lumbar-midline': 'L3-SP' } as const;
    const wellInsideMm = 4;
    for (const [id, landmark] of Object.entries(homes) as [keyof typeof homes, (typeof homes)[keyof typeof homes]][]) {
      for (const side of ['right', 'left'] as const) expect(valueAt(body.surface, zoneInsideMm(body, id, side), skinPlace(body, landmark, side)), `${id} ${side}`).toBeGreaterThan(wellInsideMm);
    }
  });

  it('of one side end at the midline', () => {
    for (const id of PAINTED_ZONES.filter((z) => !isMidlineZone(z))) {
      const inside = zoneInsideMm(body, id, 'right');
      expect(Math.max(...inside.filter((_, i) => body.surface.positions[3 * i]! > 0)), id).toBeLessThanOrEqual(0);
    }
  });

  it('every landmark comes out to the skin, near where it lies', () => {
    for (const id of LANDMARK_IDS) {
      for (const side of ['right', 'left'] as const) {
        const place = skinPlace(body, id, side).positionMm, [x, y, z] = body.landmarksMm[id]!;
        expect(Math.hypot(place[0] - (side === 'right' ? x : -x), place[1] - y, place[2] - z), `${id} ${side}`).toBeLessThan(90);
      }
    }
  });
});
