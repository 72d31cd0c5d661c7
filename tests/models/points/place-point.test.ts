import { describe, expect, it } from 'vitest';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import type { PointPattern } from '#domain/facts/types';
import type { Mesh } from '../../../models/geometry/mesh.ts';
import { surfaceQuery } from '../../../models/geometry/surface-query.ts';
import type { V3 } from '../../../models/geometry/vec.ts';
import type { BuiltMuscle } from '../../../models/part.ts';
import { describedPlace, sidewaysMm } from '../../../models/points/described-place.ts';
import { LANDMARKS_MM } from '../../../models/points/landmarks-mm.ts';
import { nearestNerve } from '../../../models/points/nearest-nerve.ts';
import { mirroredPoint, placePoint } from '../../../models/points/place-point.ts';

/** an upright block, closed, facing outward */
function block([x0, y0, z0]: V3, [x1, y1, z1]: V3): Mesh {
  const positions = Float64Array.from([x0, y0, z0, x1, y0, z0, x1, y1, z0, x0, y1, z0, x0, y0, z1, x1, y0, z1, x1, y1, z1, x0, y1, z1]);
  return { positions, indices: Uint32Array.from([0, 2, 1, 0, 3, 2, 4, 5, 6, 4, 6, 7, 0, 1, 5, 0, 5, 4, 1, 2, 6, 1, 6, 5, 2, 3, 7, 2, 7, 6, 3, 0, 4, 3, 4, 7]) };
}
const skin = surfaceQuery(block([-200, -200, -100], [0, 200, 100]));
/** a muscle that is a block too: u goes down, v outward, depth forward */
const muscle = {
  id: 'piriformis', mesh: block([-120, -50, -40], [-60, 50, -20]), expectedGenus: 0, uv: new Float64Array(),
  at: (u: number, v: number, depth: number): V3 => [-60 - 60 * v, 50 - 100 * u, -40 + 20 * depth],
} as BuiltMuscle;
const pattern: PointPattern = {
  id: 'piriformis-tp1', muscle: 'piriformis', number: '1', address: { u: 0.5, v: 0.5, depth: 0.5 }, addressNote: '', areas: [],
  landmarkRule: { from: 'PIIS', to: 'GT-top', fraction: 0.5, pressedFrom: [0, 0, -1], text: 'half way' },
};
const landmarks = { ...LANDMARKS_MM, PIIS: [-60, 6, 0] as V3, 'GT-top': [-120, 10, 0] as V3 };
const others = [
  { id: 'gluteus-maximus' as const, query: surfaceQuery(block([-150, -80, -90], [-30, 80, -70])) },
  { id: 'gluteus-medius' as const, query: surfaceQuery(block([-150, -80, -65], [-30, 80, -45])) },
  { id: 'femur' as const, query: surfaceQuery(block([-150, -80, 20], [-30, 80, 60])) },
];

describe('a trigger point', () => {
  it('lies at its address, under what a straight way out meets, skin side first', () => {
    const p = placePoint(muscle, skin, others, landmarks, pattern);
    expect(p.positionMm).toEqual([-90, 0, -30]);
    expect(p.outwardModel).toEqual([0, 0, -1]);
    expect(p.depthMm).toBe(70);
    expect(p.layersAbove).toEqual(['gluteus-maximus', 'gluteus-medius']);
    expect(p.layerThicknessMm).toEqual([10, 20, 20]);
    expect(p.residualMm).toBe(8);
  });
  it('on the other side is the mirror image, with the left ones above it', () => {
    const p = mirroredPoint(placePoint(muscle, skin, others, landmarks, pattern));
    expect(p).toMatchObject({ side: 'left', muscle: 'piriformis-left', positionMm: [90, 0, -30], layersAbove: ['gluteus-maximus-left', 'gluteus-medius-left'] });
  });
  it('outside the skin is refused with its address and where to look', () => {
    const far = { ...muscle, at: (): V3 => [-90, 0, -130] };
    expect(() => placePoint(far, skin, others, landmarks, pattern)).toThrow(/piriformis-tp1.*outside the skin.*patterns/);
  });
  it('whose rule names a missing landmark is refused by name, not put at the origin', () => {
    const without = Object.fromEntries(Object.entries(LANDMARKS_MM).filter(([id]) => id !== 'PIIS')) as typeof LANDMARKS_MM;
    expect(() => placePoint(muscle, skin, others, without, pattern)).toThrow('PIIS');
  });
});

describe('the nerve nearest to a point', () => {
  const sciatic = { id: 'sciatic-nerve' as const, query: surfaceQuery(block([-80, -200, -20], [-70, 40, -10])) };
  const pudendal = { id: 'pudendal-nerve' as const, query: surfaceQuery(block([-65, -200, -35], [-55, 40, -25])) };
  it('is the one whose surface is closest, whatever their order', () => {
    for (const nerves of [[sciatic, pudendal], [pudendal, sciatic]]) {
      expect(nearestNerve([-90, 0, -20], nerves)).toEqual({ id: 'sciatic-nerve', distanceMm: 10 });
    }
    expect(nearestNerve([-66.5, 0, -30], [sciatic, pudendal])).toEqual({ id: 'pudendal-nerve', distanceMm: 1.5 });
  });
  it('is 0 mm away from a point within it', () => {
    expect(nearestNerve([-77, 1, -16], [pudendal, sciatic])).toEqual({ id: 'sciatic-nerve', distanceMm: 0 });
  });
  it('is the left one for the point on the other side', () => {
    const right = { ...placePoint(muscle, skin, others, landmarks, pattern), nearestNerve: { id: 'sciatic-nerve' as const, distanceMm: 10 } };
    expect(mirroredPoint(right).nearestNerve).toEqual({ id: 'sciatic-nerve-left', distanceMm: 10 });
  });
  it('is not made up where no nerve is built', () => {
    expect(() => nearestNerve([0, 0, 0], [])).toThrow('no nerve is built');
  });
});

describe('the described place', () => {
  it('is between its landmarks, moved lateral, up and forward on the right side', () => {
    const rule = { ...pattern.landmarkRule, moveMm: { lateral: 10, up: 20, anterior: 5 } };
    expect(describedPlace(rule, landmarks).at).toEqual([-100, 28, 5]);
  });
  it('counts a miss across the direction of pressing, not along it', () => {
    const place = describedPlace(pattern.landmarkRule, landmarks);
    expect(sidewaysMm([-90, 8, -77], place)).toBeCloseTo(0);
    expect(sidewaysMm([-87, 12, 30], place)).toBeCloseTo(5);
  });
  it('exists for every point of the tables, and is pressed from outside', () => {
    for (const p of POINT_PATTERNS) {
      const { at, outward } = describedPlace(p.landmarkRule, LANDMARKS_MM);
      expect(at.every(Number.isFinite) && at[0] < 0, p.id).toBe(true);
      expect(Math.hypot(...outward)).toBeCloseTo(1);
    }
  });
});
