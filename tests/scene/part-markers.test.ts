import { describe, expect, it } from 'vitest';
import { partMarkers } from '../../src/scene/markers/part-markers.ts';

const gaps = (marks: { x: number; y: number }[]) => marks.flatMap((a, i) => marks.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));

describe('parting markers', () => {
  it('leaves marks with room between them exactly where they are', () => {
    const marks = [{ x: 0, y: 0 }, { x: 40, y: 0 }, { x: 0, y: 30 }];
    partMarkers(marks);
    expect(marks).toEqual([{ x: 0, y: 0 }, { x: 40, y: 0 }, { x: 0, y: 30 }]);
  });

  it('parts two marks by the same way each', () => {
    const marks = [{ x: 100, y: 50 }, { x: 104, y: 50 }];
    partMarkers(marks);
    expect((marks[0]?.x ?? 0) + (marks[1]?.x ?? 0)).toBeCloseTo(204);
    expect(gaps(marks)[0]).toBeGreaterThanOrEqual(18.99);
  });

  it('parts even marks at one and the same place', () => {
    const marks = [{ x: 5, y: 5 }, { x: 5, y: 5 }, { x: 5, y: 5 }];
    partMarkers(marks);
    expect(Math.min(...gaps(marks))).toBeGreaterThan(10);
  });
});
