import { describe, expect, it } from 'vitest';
import { groupName } from '../../src/scene/markers/group-name.ts';
import { groupMarkers } from '../../src/scene/markers/group-markers.ts';

const FINGER = 44;
const mark = (x: number, y: number, isOpen = false) => ({ x, y, isOpen });
const members = (marks: readonly { x: number; y: number; isOpen: boolean }[]) =>
  groupMarkers(marks, FINGER).map((group) => [...group.members].sort((a, b) => a - b)).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
/** the same scatter at every run */
const scatter = (count: number, seed: number) => {
  let state = seed;
  const next = () => (state = (state * 16807) % 2147483647) / 2147483647;
  return Array.from({ length: count }, () => mark(next() * 150, next() * 500));
};

describe('markers for fingers', () => {
  it('that have a finger’s room stay by themselves', () => {
    expect(members([mark(0, 0), mark(50, 0), mark(0, 50)])).toEqual([[0], [1], [2]]);
  });

  it('that lie together make one group, in their middle', () => {
    const [group, ...others] = groupMarkers([mark(0, 0), mark(20, 0), mark(10, 30)], FINGER);
    expect(others).toEqual([]);
    expect(group).toMatchObject({ x: 10, y: 10 });
  });

  it('that are open are never grouped', () => {
    expect(members([mark(0, 0), mark(5, 0, true), mark(10, 0)])).toEqual([[0, 2], [1]]);
  });

  it.each([1, 7, 42])('each belong to one group, and no two groups share a finger (45 marks, seed %i)', (seed) => {
    const marks = scatter(45, seed);
    const groups = groupMarkers(marks, FINGER);
    expect(groups.flatMap((group) => group.members).sort((a, b) => a - b)).toEqual(marks.map((_, index) => index));
    for (const [index, a] of groups.entries()) for (const b of groups.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(FINGER);
    expect(groups.length).toBeLessThan(32);
  });

  it('are not grouped where coming closer would not help', () => {
    expect(groupMarkers([mark(0, 0), mark(1, 0)], 0)).toHaveLength(2);
  });
});

describe('a group’s name', () => {
  it('counts the points of one muscle', () => {
    expect(groupName(['gluteus-medius-tp1', 'gluteus-medius-tp2', 'gluteus-medius-tp3'])).toBe('Gluteus medius · 3');
  });
  it('numbers those of several', () => {
    expect(groupName(['gluteus-medius-tp1', 'piriformis-tp1', 'gluteus-medius-tp3'])).toBe('Gluteus medius 1, 3 · Piriformis 1');
  });
});
