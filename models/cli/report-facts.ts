import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateFacts } from '#domain/facts/validate';
import { COVERAGE_ROWS, coveredRows, factsReport } from '../facts/facts-text.ts';
import { pointsReport } from '../points/points-text.ts';
import { readBuiltManifest } from '../points/read-built.ts';
import { repositoryRoot } from '../source-hash.ts';

/** Checks all facts across records; when all is well, prints what they rest on and writes the two reports that people read. */
const doc = (name: string): string => join(repositoryRoot, 'docs', name);
const problems = validateFacts().map(({ record, what }) => `${record}: ${what}`);
if (coveredRows() < COVERAGE_ROWS) problems.push(`coverage: only ${coveredRows()} of ${COVERAGE_ROWS} rows of the founding documents have facts`);

if (problems.length > 0) {
  process.stderr.write(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the facts:\n${problems.map((problem) => `  ${problem}`).join('\n')}\n`);
  process.exitCode = 1;
} else {
  const facts = factsReport();
  writeFileSync(doc('facts.md'), facts);
  writeFileSync(doc('points.md'), pointsReport(readBuiltManifest()));
  process.stdout.write(`${facts}\nWrote docs/facts.md and docs/points.md.\n`);
}
