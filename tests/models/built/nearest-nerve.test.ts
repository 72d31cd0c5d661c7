import { describe, expect, it } from 'vitest';
import { isNerveId, partOf, sideOf } from '#domain/ids';
import { readBuiltManifest } from '../../../models/points/read-built.ts';

const { points } = readBuiltManifest();

describe('the nearest named nerve on the built body', () => {
  it('is known for every point, on its own side, and never a variant', () => {
    const without = points.filter(({ nearestNerve, side }) => !nearestNerve || !isNerveId(partOf(nearestNerve.id)) || sideOf(nearestNerve.id) !== side);
    expect(points.length).toBeGreaterThan(0);
    expect(without.map(({ id, side }) => `${id} ${side}`)).toEqual([]);
  });
  it('of the points in piriformis is one of those that leave the pelvis above or below it', () => {
    const nearest = points.filter(({ muscle }) => partOf(muscle) === 'piriformis').map(({ nearestNerve }) => nearestNerve && partOf(nearestNerve.id));
    expect(nearest.length).toBeGreaterThan(0);
    for (const id of nearest) expect(['sciatic-nerve', 'superior-gluteal-nerve', 'inferior-gluteal-nerve', 'posterior-femoral-cutaneous-nerve']).toContain(id);
  });
});
