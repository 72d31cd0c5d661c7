import { describe, expect, it } from 'vitest';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import { REACHES, pointsReaching, zonesReachedBy } from '#domain/facts/reach';
import { ZONE_IDS } from '#domain/places';

describe('what reaches a zone', () => {
  it('is listed from essential to blank, each point once', () => {
    for (const zone of ZONE_IDS) {
      const found = pointsReaching(zone);
      const order = found.map(({ reach }) => REACHES.indexOf(reach));
      expect(order, zone).toEqual([...order].sort((a, b) => a - b));
      expect(new Set(found.map(({ point }) => point)).size, zone).toBe(found.length);
    }
  });

  it('agrees with what the points say they reach', () => {
    for (const { id } of POINT_PATTERNS) {
      for (const zone of zonesReachedBy(id as never)) {
        expect(pointsReaching(zone).find(({ point }) => point === id)?.reach, `${id} at ${zone}`).toBeDefined();
      }
    }
  });

  it('keeps the gap of gluteus minimus at the knee, which only a contested variant fills', () => {
    expect(pointsReaching('knee-lateral')).toContainEqual({ point: 'gluteus-minimus-anterior-tp1', reach: 'contested' });
    expect(pointsReaching('ankle-lateral')).toContainEqual({ point: 'gluteus-minimus-anterior-tp1', reach: 'essential' });
  });
});
