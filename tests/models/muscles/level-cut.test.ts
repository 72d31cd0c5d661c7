import { describe, expect, it } from 'vitest';
import { followRim } from '../../../models/muscles/follow-rim.ts';
import { levelCut } from '../../../models/muscles/level-cut.ts';
import { meetMidline } from '../../../models/muscles/meet-midline.ts';
import type { MuscleSheet } from '../../../models/muscles/muscle-sheet.ts';
import { pointAt } from '../../../models/muscles/muscle-sheet.ts';

/** Fibres that rise from y = 0 to about y = 60, v along x, superficial is −z, 8 mm thick inside its border; the last row ends at y = 40. */
function rising(): MuscleSheet {
  const nu = 13, nv = 7, count = nu * nv;
  const sheet: MuscleSheet = {
    nu, nv,
    u: Float64Array.from({ length: nu }, (_, i) => i / (nu - 1)), v: Float64Array.from({ length: nv }, (_, j) => j / (nv - 1)),
    base: new Float64Array(3 * count), out: new Float64Array(3 * count), deep: new Float64Array(count), top: new Float64Array(count),
  };
  for (let n = 0; n < count; n++) {
    const i = n % nu, j = Math.floor(n / nu), rim = i === 0 || j === 0 || i === nu - 1 || j === nv - 1;
    sheet.base.set([-50 + 5 * j + i, ((j >= 5 ? 40 : 60 - 0.3 * j) * i) / (nu - 1), 0], 3 * n);
    sheet.out.set([0, 0, -1], 3 * n);
    sheet.deep[n] = rim ? 0 : -4;
    sheet.top[n] = rim ? 0 : 4;
  }
  return sheet;
}

describe('the cut of the trunk', () => {
  const sheet = rising();
  levelCut(sheet, 60);

  it('the ends near it lie on it, the faces at full thickness and the rim between them', () => {
    for (const j of [1, 2, 3, 4]) {
      const end = j * 13 + 12, edge = end - 1;
      expect(pointAt(sheet, edge, sheet.top[edge]!)[1]).toBe(60);
      expect([sheet.deep[edge], sheet.top[edge]]).toEqual([-4, 4]);
      expect(sheet.base[3 * end + 1]).toBe(60);
      expect([sheet.deep[end], sheet.top[end]]).toEqual([0, 0]);
      expect(sheet.base[3 * edge]).toBeCloseTo(sheet.base[3 * end]!, 9);
    }
  });

  it('every fibre still rises towards it', () => {
    for (const j of [1, 2, 3, 4]) for (let i = 1; i < 12; i++) expect(sheet.base[3 * (j * 13 + i) + 1]).toBeGreaterThan(sheet.base[3 * (j * 13 + i - 1) + 1]!);
  });

  it('ends elsewhere stay as they are', () => {
    const before = rising();
    for (const n of [0, 13, 26, 5 * 13 + 12, 5 * 13 + 11]) expect(sheet.base.slice(3 * n, 3 * n + 3)).toEqual(before.base.slice(3 * n, 3 * n + 3));
    expect(sheet.top[5 * 13 + 12]).toBe(0);
  });
});

describe('a border that follows', () => {
  it('lies between the faces of the fibre beside it, its ends and the inside stay', () => {
    const sheet = rising();
    for (let i = 1; i < 12; i++) { sheet.deep[13 + i]! -= 5; sheet.top[13 + i]! -= 5; }
    followRim(sheet);
    for (let i = 1; i < 12; i++) {
      expect([sheet.deep[i], sheet.top[i]]).toEqual([-5, -5]);
      expect([sheet.deep[13 + i], sheet.top[13 + i]]).toEqual([-9, -1]);
      expect(sheet.top[6 * 13 + i]).toBe(0);
    }
    expect([sheet.top[0], sheet.top[12]]).toEqual([0, 0]);
  });
});

describe('insertions at the midline', () => {
  it('near ones are drawn out to it, in order; far ones and what lies away from the end stay', () => {
    const sheet = rising(), x = (j: number, i: number): number => sheet.base[3 * (j * 13 + i)]!;
    for (let j = 0; j < 7; j++) for (let i = 0; i < 13; i++) sheet.base[3 * (j * 13 + i)] = (j < 3 ? -8 : -40) - 4 * (12 - i);
    meetMidline(sheet);
    expect(x(1, 12)).toBeCloseTo(-0.5, 9);
    for (let i = 1; i < 13; i++) expect(x(1, i)).toBeGreaterThan(x(1, i - 1));
    expect(x(1, 6)).toBe(-32);
    expect(x(4, 12)).toBe(-40);
  });
});
