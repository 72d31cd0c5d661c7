import { CONDITIONS } from '#domain/facts/conditions/index';
import { COVERAGE } from '#domain/facts/coverage';
import { factOf } from '#domain/facts/fact-id';
import { MUSCLE_FACTS } from '#domain/facts/index';
import { TOPICS } from '#domain/facts/knowledge/index';
import { POINT_PATTERNS } from '#domain/facts/patterns/index';
import { SOURCES } from '#domain/facts/sources';
import type { Statement } from '#domain/facts/statements';
import { citations, claimsByKind, ownClaimsOf, pointClaims, statementsByKind } from '#domain/facts/statements';
import type { Confidence, Source } from '#domain/facts/types';
import { MUSCLE_IDS } from '#domain/ids';

const CONFIDENCES = ['founding-document', 'published', 'general-knowledge'] as const satisfies readonly Confidence[];
/** Rows of the checklist of the founding documents. */
export const COVERAGE_ROWS = 196;

const TIERS: readonly (readonly [Source['tier'], string])[] = [
  ['S', 'founding documents'],
  ['A', 'peer-reviewed'],
  ['B', 'textbooks and guidelines'],
  ['C', 'clinic pages'],
  ['D', 'student notes'],
];

const countsOf = (statements: readonly Statement[]): readonly number[] => [
  ...CONFIDENCES.map((confidence) => statements.filter((one) => one.confidence === confidence).length),
  statements.length,
];
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

function statementTable(): string {
  const kinds = Object.entries(statementsByKind());
  return [
    row(['kind', ...CONFIDENCES.map((confidence) => confidence.replace('-', ' ')), 'together']),
    '|---|--:|--:|--:|--:|',
    ...kinds.map(([kind, statements]) => row([kind, ...countsOf(statements)])),
    row(['**all**', ...countsOf(kinds.flatMap(([, statements]) => statements))]),
  ].join('\n');
}

/** A muscle is reviewed as a whole, its points with it; nothing else has been yet. */
function reviewed(): { readonly done: number; readonly all: number } {
  const done = MUSCLE_IDS.map((id) => MUSCLE_FACTS[id]).filter((facts) => facts.reviewed);
  return {
    done: done.reduce((sum, facts) => sum + ownClaimsOf(facts).length + facts.points.flatMap(pointClaims).length, 0),
    all: Object.values(claimsByKind()).flat().length,
  };
}

export const coveredRows = (): number =>
  Array.from({ length: COVERAGE_ROWS }, (_, i) => COVERAGE[i + 1] ?? []).filter((ids) => ids.length > 0 && ids.every((id) => factOf(id) !== null)).length;

/** docs/facts.md: how many statements there are, what they rest on, and what nobody has looked at yet. */
export function factsReport(): string {
  const cited = citations(), sources = Object.values(SOURCES).filter(({ tier }) => tier !== '-');
  const never = sources.filter(({ id }) => !cited.has(id));
  const { done, all } = reviewed();
  const pointless = MUSCLE_IDS.filter((id) => MUSCLE_FACTS[id].points.length === 0).length;
  return `# Facts

Made by \`npm run report:facts\`, which checks all facts across records first and ends with a list where something is wrong; do not edit.

${MUSCLE_IDS.length} muscles (${pointless} without a point), ${POINT_PATTERNS.length} points, ${CONDITIONS.length} conditions, ${TOPICS.length} chapters.
Coverage of the founding documents: ${coveredRows()} of ${COVERAGE_ROWS} rows. Clinically reviewed: ${done} of ${all} sentences; the app says so on every card.

## Statements by kind and confidence

A statement is a sentence with its sources, or an area that is drawn. "Every card" is what stands on all of them: the red flags and the dispute. What two muscles share
stands in both and counts in both: ${new Set(Object.values(statementsByKind()).flat()).size} of the statements are different ones.

${statementTable()}

## Sources

${sources.length}: ${TIERS.map(([tier, name]) => `${sources.filter((source) => source.tier === tier).length} ${name}`).join(', ')}. Named by no statement: ${never.length}${never.length === 0 ? '.' : ` (${never.map(({ id }) => `\`${id}\``).join(', ')}).`}

| source | kind | statements that name it |
|---|---|--:|
${[...sources]
  .sort((a, b) => (cited.get(b.id) ?? 0) - (cited.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1))
  .map(({ id, tier }) => row([`\`${id}\``, TIERS.find(([one]) => one === tier)?.[1] ?? '', cited.get(id) ?? 0]))
  .join('\n')}
`;
}
