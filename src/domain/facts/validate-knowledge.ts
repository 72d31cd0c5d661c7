import type { PartId } from '../ids.ts';
import { PART_IDS } from '../ids.ts';
import { COMPARISONS } from './comparisons.ts';
import { CONDITIONS } from './conditions/index.ts';
import { COVERAGE } from './coverage.ts';
import { factOf } from './fact-id.ts';
import { TOPICS } from './knowledge/index.ts';
import type { ComparisonPattern, Condition, SeeAlso } from './knowledge-types.ts';
import { POINT_PATTERNS } from './patterns/index.ts';
import { SATELLITE_LINKS } from './satellites.ts';
import { SOURCES } from './sources.ts';
import { conditionClaims, topicClaims } from './statements.ts';
import type { Claim } from './types.ts';
import type { FactProblem } from './validate.ts';

/** @returns what is wrong in topics, conditions, links, comparisons and coverage; `claimProblems` judges a single statement */
export function knowledgeProblems(claimProblems: (claim: Claim) => readonly string[]): FactProblem[] {
  const of = (record: string, claims: readonly Claim[]): FactProblem[] => claims.flatMap(claimProblems).map((what) => ({ record, what }));
  return [
    ...TOPICS.flatMap((topic) => [...of(topic.id, topicClaims(topic)), ...topic.sections.flatMap(({ id, see }) => seeProblems(`${topic.id}/${id}`, see ?? []))]),
    ...CONDITIONS.flatMap((condition) => [...of(condition.id, conditionClaims(condition)), ...seeProblems(condition.id, condition.see), ...comparisonProblem(condition)]),
    ...COMPARISONS.flatMap((comparison) => [...of(comparison.id, [comparison.what]), ...areaProblems(comparison)]),
    ...SATELLITE_LINKS.flatMap(({ id, note }) => of(id, [note])),
    ...doubled('topic', TOPICS),
    ...doubled('condition', CONDITIONS),
    ...doubled('link', SATELLITE_LINKS),
    ...Object.entries(COVERAGE).flatMap(([row, ids]) => ids.filter((id) => !factOf(id)).map((id) => ({ record: `coverage row ${row}`, what: `points at ${id}, which is no fact` }))),
  ];
}

const areaProblems = ({ id, areas }: ComparisonPattern): FactProblem[] =>
  areas.flatMap(({ text, sources }) => [
    ...(sources.length === 0 ? [{ record: id, what: `the area "${text}" names no source` }] : []),
    ...sources.filter((source) => !(source in SOURCES)).map((source) => ({ record: id, what: `the area "${text}" names the source ${source}, which sources.ts does not list` })),
  ]);

const isKnown = ({ to, id }: SeeAlso): boolean =>
  to === 'part' ? PART_IDS.includes(id as PartId)
  : to === 'point' ? POINT_PATTERNS.some((pattern) => pattern.id === id)
  : to === 'topic' ? TOPICS.some((topic) => topic.id === id)
  : CONDITIONS.some((condition) => condition.id === id);

const seeProblems = (record: string, see: readonly SeeAlso[]): FactProblem[] =>
  see.filter((one) => !isKnown(one)).map(({ to, id }) => ({ record, what: `leads on to the ${to} ${id}, which there is not` }));

const comparisonProblem = ({ id, comparison }: Condition): FactProblem[] =>
  comparison === undefined || COMPARISONS.some((one) => one.id === comparison) ? [] : [{ record: id, what: `is compared with ${comparison}, which there is not` }];

const doubled = (kind: string, records: readonly { readonly id: string }[]): FactProblem[] =>
  records.filter(({ id }, index) => records.findIndex((one) => one.id === id) !== index).map(({ id }) => ({ record: id, what: `is there twice as a ${kind}` }));
