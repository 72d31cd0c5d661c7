import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { levelDirections } from '../../../src/scene/camera/framing.ts';
import { roomAround } from '../../../src/scene/zones/room-around.ts';

const outline = (minMm: [number, number, number], maxMm: [number, number, number]) => ({ piecesMm: new Float32Array(6), minMm, maxMm, middleMm: [-100, 0, -50] as const, outward: [0, 0, -1] as const });

describe('what is shown of a zone', () => {
  it('is all of a large one', () => {
    const { box } = roomAround(outline([-150, -400, -80], [-50, 0, 20]));
    expect(box.containsPoint(new Vector3(-0.15, -0.4, -0.08)) && box.containsPoint(new Vector3(-0.05, 0, 0.02))).toBe(true);
  });

  it('is enough of the body around a small one to know where one is', () => {
    const { box, at } = roomAround(outline([-110, -10, -60], [-90, 10, -50]));
    expect(box.max.y - box.min.y).toBeCloseTo(0.34);
    expect(at?.toArray()).toEqual([-0.1, 0, -0.05]);
  });

  it('is looked at straight on, or from as near to that as the other leg allows', () => {
    const turns = levelDirections(new Vector3(1, 0, 0)).map((way) => Math.round((way.angleTo(new Vector3(1, 0, 0)) * 180) / Math.PI));
    expect(turns).toEqual([0, 35, 35, 60, 60, 80, 80]);
  });
});
