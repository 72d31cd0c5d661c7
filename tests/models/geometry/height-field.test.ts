import { describe, expect, it } from 'vitest';
import { heightField } from '../../../models/geometry/height-field.ts';

const out = new Float64Array(3);
const table = {
  columnsMm: [0, 5, 12, 20],
  levelsMm: [0, 10, 30],
  heightsMm: [[4, 3, 1, 0], [6, null, 2, 1], [5, 4, 3]],
};

describe('a field of heights over named lines', () => {
  it('passes through every height of its table', () => {
    const f = heightField(table);
    table.heightsMm.forEach((row, l) => row.forEach((h, c) => {
      if (h === null) return;
      f(table.columnsMm[c]!, table.levelsMm[l]!, out);
      expect(out[0]).toBeCloseTo(h, 9);
    }));
  });

  it('bridges a gap straight between the nearest heights of its column', () => {
    heightField(table)(5, 10, out);
    expect(out[0]).toBeCloseTo(3 + (4 - 3) / 3, 9);
  });

  it('goes on with the last height beyond the end of a short row', () => {
    heightField(table)(20, 30, out);
    expect(out[0]).toBe(3);
    heightField(table)(90, 30, out);
    expect(out[0]).toBe(3);
  });

  it('is level across the median plane and its slopes are those of the surface', () => {
    const f = heightField(table), h = 1e-5;
    f(0, 7, out);
    expect(out[1]).toBe(0);
    for (const [c, l] of [[3, 4], [9, 17], [15, 26]] as const) {
      f(c, l, out);
      const [, dc, dl] = out;
      f(c + h, l, out); const right = out[0]!;
      f(c - h, l, out); const left = out[0]!;
      f(c, l + h, out); const up = out[0]!;
      f(c, l - h, out); const low = out[0]!;
      expect(dc).toBeCloseTo((right - left) / (2 * h), 4);
      expect(dl).toBeCloseTo((up - low) / (2 * h), 4);
    }
  });

  it('is refused when a level has no height, or when a row is missing', () => {
    expect(() => heightField({ ...table, heightsMm: [[4, 3, 1, 0], [null], [5]] })).toThrow(/level 10 has no height/);
    expect(() => heightField({ ...table, heightsMm: [[4]] })).toThrow(/1 rows for 3 levels/);
  });
});
