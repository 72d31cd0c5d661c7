import { describe, expect, it } from 'vitest';
import { MUSCLE_FACTS } from '#domain/facts/index';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import { MUSCLE_IDS, STRUCTURE_IDS } from '#domain/ids';
import type { PointId } from '#domain/names';
import { POINT_IDS, POINT_NAMES, pointName, pointsOf, structureName } from '#domain/names';
import { ZONE_NAMES } from '#domain/zone-names';

describe('names', () => {
  it('are the same points in the table of names and in the facts, muscle by muscle and in the same order', () => {
    for (const muscle of MUSCLE_IDS) expect(pointsOf(muscle)).toEqual(MUSCLE_FACTS[muscle].points.map(({ id }) => id));
  });

  it('carry the numbers of the patterns', () => {
    for (const { id, muscle, number } of POINT_PATTERNS) expect({ id, muscle, number }).toEqual({ id, ...POINT_NAMES[id as PointId] });
  });

  it('say muscle, point and side as every marker and list does', () => {
    expect(pointName('gluteus-medius-tp1', 'right')).toBe('Gluteus medius, point 1, right');
    expect(structureName('femur-left')).toBe('Femur, left');
    expect(structureName('sacrum')).toBe('Sacrum and coccyx');
  });

  it('never meet: no two structures, points or zones share a name', () => {
    const all = [...STRUCTURE_IDS.map(structureName), ...POINT_IDS.flatMap((id) => [pointName(id, 'right'), pointName(id, 'left')]), ...Object.values(ZONE_NAMES)];
    expect(new Set(all).size).toBe(all.length);
  });

  it('number the points of a muscle without a hole', () => {
    // the four of gastrocnemius are numbered across its two heads
    const whole = (muscle: string) => !muscle.startsWith('gastrocnemius');
    for (const muscle of MUSCLE_IDS.filter(whole)) {
      const numbers = pointsOf(muscle).map((id) => POINT_NAMES[id].number);
      expect(numbers).toEqual(numbers.map((_, i) => String(i + 1)));
    }
  });
});
