import { Box3, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { FIELD_OF_VIEW_DEG, distanceOutOf, distanceToFit, freeAspect, obliqueDirections, viewDirection } from '../../../src/scene/camera/framing.ts';

const box = new Box3(new Vector3(-0.2, -0.9, -0.1), new Vector3(0.2, 0.3, 0.2));

describe('framing', () => {
  it('knows how far a point in the body is from leaving it', () => {
    expect(distanceOutOf(box, new Vector3(-0.1, 0, 0), new Vector3(-1, 0, 0))).toBeCloseTo(0.1);
    expect(distanceOutOf(box, new Vector3(-0.1, 0, 0), new Vector3(1, 0, 0))).toBeCloseTo(0.3);
    expect(distanceOutOf(box, new Vector3(0, 0, 0), new Vector3(0, 0.6, -0.8))).toBeCloseTo(0.125);
    expect(distanceOutOf(box, new Vector3(0, 2, 0), new Vector3(0, 1, 0))).toBe(0);
  });

  it('leaves the sides of a wide canvas to the panels, and a phone its whole width', () => {
    expect(freeAspect({ width: 1600, height: 1000 })).toBe(1);
    expect(freeAspect({ width: 390, height: 780 })).toBe(0.5);
  });

  it('steps back until the whole box is within the field of view, high or wide', () => {
    const half = Math.tan(((FIELD_OF_VIEW_DEG / 2) * Math.PI) / 180);
    const high = distanceToFit(box, viewDirection('posterior'), 2, 1);
    expect((high - 0.15) * half).toBeCloseTo(0.6);
    const narrow = distanceToFit(box, viewDirection('posterior'), 0.2, 1);
    expect((narrow - 0.15) * half * 0.2).toBeCloseTo(0.2);
  });

  it('looks past the way out of a point, never along it, first from its own side', () => {
    for (const [outward, x] of [[new Vector3(0, 0, -1), -0.1], [new Vector3(0.2, 0, 0.98), 0.1], [new Vector3(0.28, -0.94, -0.19), -0.01], [new Vector3(0, -1, 0), 0.01]] as const) {
      const ways = obliqueDirections(outward, x);
      for (const way of ways) {
        expect(way.length()).toBeCloseTo(1);
        expect(way.angleTo(outward)).toBeGreaterThan(0.5);
      }
      const turned = (ways[0]?.x ?? 0) - outward.x;
      expect(Math.sign(turned)).toBe(Math.sign(x));
    }
    const [first] = obliqueDirections(new Vector3(0, 0, -1), -0.1);
    expect(first?.z).toBeLessThan(-0.6);
  });
});
