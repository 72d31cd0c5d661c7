import { describe, expect, it } from 'vitest';
import { POINT_PATTERNS, patternOf } from '#domain/facts/patterns/index';
import { SOURCES } from '#domain/facts/sources';
import { POINT_IDS, POINT_NAMES } from '#domain/names';
import { BADGE_ZONES, PAINTED_ZONES } from '#domain/zones';
import type { PaintedZone } from '#domain/zones';

const drawn = POINT_PATTERNS.flatMap(({ id, areas }) => areas.map((area) => ({ id, ...area })));
const known = Object.keys(SOURCES);

describe('the reported patterns', () => {
  it('are one a named point, with its muscle and number', () => {
    expect(POINT_PATTERNS.map((p) => p.id).sort()).toEqual([...POINT_IDS].sort());
    for (const id of POINT_IDS) expect([patternOf(id).muscle, patternOf(id).number]).toEqual([POINT_NAMES[id].muscle, POINT_NAMES[id].number]);
  });
  it('give each point an address on its fibres and say how it was settled', () => {
    for (const { id, address, addressNote, landmarkRule } of POINT_PATTERNS) {
      for (const part of [address.u, address.v, address.depth]) expect(part > 0 && part < 1, id).toBe(true);
      expect(addressNote).toMatch(/\d/);
      expect(landmarkRule.text.length).toBeGreaterThan(20);
    }
  });
  it('name zones that can be painted, a width and a known source in every area', () => {
    for (const area of drawn) {
      expect(area.zones.length, area.id).toBeGreaterThan(0);
      for (const zone of area.zones) expect(PAINTED_ZONES, `${area.id}: ${zone}`).toContain(zone);
      expect(area.widthCm > 1 && area.widthCm < 25, area.id).toBe(true);
      for (const source of area.sources) expect(known, `${area.id}: ${source}`).toContain(source);
    }
  });
  it('each have an essential area, and every variant that is off says what it is', () => {
    for (const { id, areas } of POINT_PATTERNS) expect(areas.some((a) => a.level === 'essential' && a.defaultVisible), id).toBe(true);
    for (const area of drawn) expect(area.defaultVisible, area.id).toBe(area.variant === undefined);
  });
  it('keep the outer knee blank for both anterior points of gluteus minimus', () => {
    for (const id of ['gluteus-minimus-anterior-tp1', 'gluteus-minimus-anterior-tp2'] as const) {
      expect(patternOf(id).areas.filter((a) => a.level === 'gap').flatMap((a) => a.zones)).toEqual(['knee-lateral']);
    }
  });
  it('never paint what is only a badge', () => {
    const badges: readonly string[] = BADGE_ZONES;
    expect(PAINTED_ZONES.filter((z: PaintedZone) => badges.includes(z))).toEqual([]);
    expect(PAINTED_ZONES).toHaveLength(81);
  });
});
