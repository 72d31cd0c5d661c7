import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import { allClaims } from '#domain/facts/validate';

const DOCUMENTS = resolve(import.meta.dirname, '../../../../shared/founding-documents');
const RUN = 8;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().replace(/[’']/g, '').match(/[a-z0-9]+/g) ?? [];
const runsOf = (text: string): readonly string[] => {
  const words = wordsOf(text);
  return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' '));
};

describe.skipIf(!existsSync(DOCUMENTS))('the words of the facts', () => {
  it('are our own: no statement shares eight words in a row with a founding document', () => {
    const theirs = new Set(readdirSync(DOCUMENTS).flatMap((file) => runsOf(readFileSync(resolve(DOCUMENTS, file), 'utf8'))));
    expect(theirs.size).toBeGreaterThan(5_000);
    const ours = [...allClaims().flatMap(({ text, plain = '' }) => [text, plain]), ...POINT_PATTERNS.flatMap(({ areas }) => areas.map(({ text }) => text))];
    expect(ours.filter((text) => runsOf(text).some((run) => theirs.has(run)))).toEqual([]);
  });
});
