import { beforeAll, describe, expect, it } from 'vitest';
import type { Body } from '#domain/heat';
import { prepareBody } from '#domain/heat';
import { PAINTED_ZONES, isMidlineZone } from '#domain/zones';
import { zoneOutline } from '#domain/zones/outline';
import { readBuiltManifest, readBuiltPart } from '../../../models/points/read-built.ts';

let body: Body;
beforeAll(async () => {
  const manifest = readBuiltManifest();
  body = prepareBody({ ...(await readBuiltPart(manifest, 'skin')), landmarksMm: manifest.landmarksMm });
});

/** The ends of the pieces, to a tenth of a millimetre, and how many pieces end there. */
function ends(piecesMm: Float32Array): Map<string, number> {
  const count = new Map<string, number>();
  for (let at = 0; at < piecesMm.length; at += 3) {
    const key = Array.from(piecesMm.subarray(at, at + 3), (value) => value.toFixed(1)).join();
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return count;
}

describe('the outline of a zone', () => {
  it('is there for every zone that is drawn, on both sides', () => {
    const without = PAINTED_ZONES.flatMap((id) => (['right', 'left'] as const).filter((side) => !zoneOutline(body, id, side)?.piecesMm.length).map((side) => `${id} ${side}`));
    expect(without).toEqual([]);
  });

  it('is closed: where one piece ends another begins', () => {
    for (const id of ['knee-lateral', 'buttock-mid', 'heel-plantar'] as const) {
      const loose = [...ends(zoneOutline(body, id, 'right')?.piecesMm ?? new Float32Array()).values()].filter((count) => count % 2 === 1);
      expect(loose.length, id).toBe(0);
    }
  });

  it('lies on its own side, and leads out where the zone is', () => {
    for (const id of PAINTED_ZONES) {
      if (isMidlineZone(id)) continue;
      const [right, left] = (['right', 'left'] as const).map((side) => zoneOutline(body, id, side));
      expect(right?.middleMm[0], id).toBeLessThan(0);
      expect(left?.middleMm[0], id).toBeGreaterThan(0);
      expect((right?.outward[0] ?? 0) + (left?.outward[0] ?? 0), id).toBeCloseTo(0, 1);
    }
    expect(zoneOutline(body, 'knee-lateral', 'right')?.outward[0]).toBeLessThan(-0.7);
    expect(zoneOutline(body, 'back-lumbar-midline', 'right')?.outward[2]).toBeLessThan(-0.9);
    expect(zoneOutline(body, 'heel-plantar', 'left')?.outward[1]).toBeLessThan(-0.7);
  });
});
