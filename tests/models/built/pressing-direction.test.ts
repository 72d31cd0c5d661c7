import { describe, expect, it } from 'vitest';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import { pressingWords } from '#domain/pressing-words';
import { readBuiltManifest } from '../../../models/points/read-built.ts';

const { points } = readBuiltManifest();

describe('the direction of pressure on the built body', () => {
  it('is the one that the landmark rule says, wherever it says one', () => {
    const told = POINT_PATTERNS.flatMap(({ id, landmarkRule: { pressedFrom } }) => (pressedFrom ? [{ id, pressedFrom }] : []));
    expect(told.length).toBeGreaterThan(20);
    for (const { id, pressedFrom: [lateral, up, anterior] } of told) {
      const [x, y, z] = points.find((point) => point.id === id && point.side === 'right')?.outwardModel ?? [0, 0, 0];
      expect((-lateral * x + up * y + anterior * z) / Math.hypot(lateral, up, anterior), id).toBeGreaterThan(0.9999);
    }
  });

  it('has the same words on both sides', () => {
    const words = (id: string, side: 'right' | 'left') => points.filter((point) => point.id === id && point.side === side).map(({ outwardModel }) => pressingWords(outwardModel, side));
    for (const { id } of POINT_PATTERNS) expect(words(id, 'left'), id).toEqual(words(id, 'right'));
  });

  it('leads from the side that a hand would come from', () => {
    const from = (id: string) => pressingWords(points.find((point) => point.id === id && point.side === 'right')?.outwardModel ?? [0, 0, 0], 'right').from;
    expect(from('piriformis-tp1')).toBe('from behind');
    expect(from('vastus-lateralis-tp4')).toBe('from the outer side');
    expect(from('gracilis-tp1')).toBe('from the inner side');
    expect(from('rectus-femoris-tp1')).toBe('from the front');
  });
});
