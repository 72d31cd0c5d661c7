import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COVERAGE } from '#domain/facts/coverage';
import { factOf } from '#domain/facts/fact-id';

const CHECKLIST = resolve(import.meta.dirname, '../../../../shared/clinical/seed-coverage.md');
const ROWS = 196;

describe('the founding documents', () => {
  it('are covered row by row, each row by facts that exist', () => {
    expect(Object.keys(COVERAGE)).toHaveLength(ROWS);
    for (let row = 1; row <= ROWS; row++) {
      expect(COVERAGE[row]?.length ?? 0, `row ${row} has no fact`).toBeGreaterThan(0);
      for (const id of COVERAGE[row] ?? []) expect(factOf(id), `row ${row}: ${id} is no fact`).not.toBeNull();
    }
  });

  it('lead to a place in the app where each fact is read', () => {
    for (const id of Object.values(COVERAGE).flat()) expect(factOf(id)?.place.card, id).toMatch(/^(muscle|point|condition|learn)$/);
  });

  describe.skipIf(!existsSync(CHECKLIST))('(the checklist is here)', () => {
    const rows = readFileSync(existsSync(CHECKLIST) ? CHECKLIST : '/dev/null', 'utf8').split('\n').flatMap((line) => {
      const match = /^\| (\d+) \| `([^`]+)` \|/.exec(line);
      return match ? [{ row: Number(match[1]), document: match[2] ?? '' }] : [];
    });

    it('are named as a source by a fact of every one of their rows', () => {
      expect(rows).toHaveLength(ROWS);
      const missing = rows.filter(({ row, document }) => !(COVERAGE[row] ?? []).some((id) => factOf(id)?.claim.sources.includes(document)));
      expect(missing.map(({ row, document }) => `${row}: ${document}`)).toEqual([]);
    });
  });
});
