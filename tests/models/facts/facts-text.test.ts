import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMPARISONS } from '#domain/facts/comparisons';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import { SOURCES } from '#domain/facts/sources';
import { citations, statementsByKind } from '#domain/facts/statements';
import { allClaims } from '#domain/facts/validate';
import { COVERAGE_ROWS, coveredRows, factsReport } from '../../../models/facts/facts-text.ts';
import { repositoryRoot } from '../../../models/source-hash.ts';

describe('npm run report:facts', () => {
  const report = factsReport();

  it('wrote docs/facts.md as the facts are now', () => {
    expect(readFileSync(join(repositoryRoot, 'docs', 'facts.md'), 'utf8'), 'run "npm run report:facts"').toBe(report);
  });

  it('counts every sentence and every drawn area once', () => {
    const areas = [...POINT_PATTERNS, ...COMPARISONS].reduce((sum, { areas }) => sum + areas.length, 0);
    const all = Object.values(statementsByKind()).flat();
    expect(all).toHaveLength(allClaims().length + areas);
    expect(report).toContain(`${new Set(all).size} of the statements are different ones`);
    const cells = /^\| \*\*all\*\* \| (\d+) \| (\d+) \| (\d+) \| (\d+) \|$/m.exec(report)?.slice(1).map(Number) ?? [];
    expect(cells[3]).toBe(all.length);
    expect((cells[0] ?? 0) + (cells[1] ?? 0) + (cells[2] ?? 0)).toBe(cells[3]);
  });

  it('says that all rows of the founding documents are covered', () => {
    expect(coveredRows()).toBe(COVERAGE_ROWS);
  });

  it('lists every source but general knowledge, with how often it is named', () => {
    const cited = citations();
    for (const { id, tier } of Object.values(SOURCES)) {
      if (tier !== '-') expect(report).toMatch(new RegExp(`^\\| \`${id.replaceAll('.', '\\.')}\` \\| [a-z -]+ \\| ${cited.get(id) ?? 0} \\|$`, 'm'));
    }
  });
});
