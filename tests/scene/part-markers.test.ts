import { describe, expect, it } from 'vitest';
import { partMarkers } from '../../src/scene/markers/part-markers.ts';

const at = (x: number, y: number, isFixed = false, roomPx = 19) => ({ x, y, isFixed, roomPx });
const places = (marks: { x: number; y: number }[]) => marks.map(({ x, y }) => ({ x, y }));
const gaps = (marks: { x: number; y: number }[]) => marks.flatMap((a, i) => marks.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));

describe('parting markers', () => {
  it('leaves marks with room between them exactly where they are', () => {
    const marks = [at(0, 0), at(40, 0), at(0, 30)];
    partMarkers(marks);
    expect(places(marks)).toEqual([{ x: 0, y: 0 }, { x: 40, y: 0 }, { x: 0, y: 30 }]);
  });

  it('parts two marks by the same way each', () => {
    const marks = [at(100, 50), at(104, 50)];
    partMarkers(marks);
    expect((marks[0]?.x ?? 0) + (marks[1]?.x ?? 0)).toBeCloseTo(204);
    expect(gaps(marks)[0]).toBeGreaterThanOrEqual(18.99);
  });

  it('parts even marks at one and the same place', () => {
    const marks = [at(5, 5), at(5, 5), at(5, 5)];
    partMarkers(marks);
    expect(Math.min(...gaps(marks))).toBeGreaterThan(10);
  });

  it('lets all others give way to a larger one that is open', () => {
    const marks = [at(10, 0), at(0, 0, true, 27)];
    partMarkers(marks);
    expect(places(marks)).toEqual([{ x: 23, y: 0 }, { x: 0, y: 0 }]);
  });

  it('parts two open ones like any two', () => {
    const marks = [at(0, 0, true, 27), at(10, 0, true, 27)];
    partMarkers(marks);
    expect(gaps(marks)[0]).toBeCloseTo(27);
  });
});
