import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { POINT_IDS } from '#domain/names';
import { pointsReport } from '../../../models/points/points-text.ts';
import { readBuiltManifest } from '../../../models/points/read-built.ts';
import { repositoryRoot } from '../../../models/source-hash.ts';

const { points } = readBuiltManifest();
const rows = (report: string) => report.split('\n').filter((line) => /^\| \d+ \| `/.test(line));

describe('docs/points.md', () => {
  it('is the report of the built points', () => {
    expect(readFileSync(join(repositoryRoot, 'docs', 'points.md'), 'utf8'), 'run "npm run report:facts"').toBe(pointsReport({ points }));
  });

  it('has every point once, or once a side', () => {
    for (const id of POINT_IDS) expect([1, 2], id).toContain(rows(pointsReport({ points })).filter((row) => row.includes(`\`${id}\``)).length);
  });

  it('says so where a side differs, and where a point was not placed', () => {
    const leftDeeper = points.map((point) => (point.id === 'piriformis-tp1' && point.side === 'left' ? { ...point, depthMm: 99 } : point));
    const piriformis = rows(pointsReport({ points: leftDeeper })).filter((row) => row.includes('`piriformis-tp1`'));
    expect(piriformis).toHaveLength(2);
    expect(piriformis[1]).toMatch(/\| left \| [\d.]+ \| 99 \|/);
    const without = pointsReport({ points: points.filter(({ id, side }) => id !== 'popliteus-tp1' || side === 'left') });
    expect(without).toContain(`${points.length - 1} placed, 1 unplaced`);
    expect(rows(pointsReport({ points: points.filter(({ id }) => id !== 'popliteus-tp1') })).find((row) => row.includes('popliteus'))).toContain('unplaced');
  });
});
