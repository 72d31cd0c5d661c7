import { MUSCLE_IDS, NERVE_IDS } from '../ids.ts';
import { COMPARISONS } from './comparisons.ts';
import { CONDITIONS } from './conditions/index.ts';
import { MUSCLE_FACTS } from './index.ts';
import { TOPICS } from './knowledge/index.ts';
import type { Condition, Topic } from './knowledge-types.ts';
import { NERVE_FACTS, nerveClaims, variantClaims } from './nerves.ts';
import { POINT_PATTERNS } from './patterns/index.ts';
import { SATELLITE_LINKS, SATELLITE_STATEMENT } from './satellites.ts';
import { DISPUTE, RED_FLAGS } from './shared-claims.ts';
import type { Claim, MuscleFacts, PointFacts } from './types.ts';

/** What a person reads and may ask the source of: a sentence, or an area that is drawn. */
export type Statement = Pick<Claim, 'text' | 'sources' | 'confidence'>;

/** Every statement of a muscle that is not about one of its points. */
export const ownClaimsOf = (facts: MuscleFacts): readonly Claim[] => [
  facts.origin,
  facts.insertion,
  facts.nerve,
  facts.action,
  ...(facts.symptoms ?? []),
  ...(facts.aggravating ?? []),
  ...facts.setsOff,
  ...(facts.perpetuating ?? []),
  ...(facts.looksLike ?? []),
  ...(facts.motion ?? []),
  ...facts.find,
  ...facts.relief,
  ...(facts.hold ? [facts.hold.why] : []),
  ...(facts.stretches ?? []),
  ...(facts.strengthening ?? []),
  ...facts.cautions,
  ...(facts.evidence ?? []),
];

export const pointClaims = ({ location, pattern, looksLike, notes }: PointFacts): readonly Claim[] => [...location, ...pattern, ...looksLike, ...notes];
export const topicClaims = ({ sections }: Topic): readonly Claim[] => sections.flatMap(({ claims, exercises = [] }) => [...claims, ...exercises]);

const CONDITION_LISTS = ['site', 'character', 'provoked', 'examination', 'imaging', 'notes'] as const;
export const conditionClaims = (condition: Condition): readonly Claim[] => CONDITION_LISTS.flatMap((list) => condition[list]);

const allMuscles = (): readonly MuscleFacts[] => MUSCLE_IDS.map((id) => MUSCLE_FACTS[id]);

/** The sentences of each kind of record, under the name that a report gives the kind. */
export const claimsByKind = () =>
  ({
    muscle: allMuscles().flatMap(ownClaimsOf),
    point: allMuscles().flatMap(({ points }) => points.flatMap(pointClaims)),
    condition: CONDITIONS.flatMap(conditionClaims),
    chapter: TOPICS.flatMap(topicClaims),
    nerve: [...NERVE_IDS.flatMap((id) => nerveClaims(NERVE_FACTS[id])), ...variantClaims()],
    link: [SATELLITE_STATEMENT, ...SATELLITE_LINKS.map(({ note }) => note)],
    comparison: COMPARISONS.map(({ what }) => what),
    'every card': [...RED_FLAGS, ...DISPUTE],
  }) satisfies Record<string, readonly Claim[]>;

/** The same and what is drawn. */
export const statementsByKind = (): Readonly<Record<string, readonly Statement[]>> => ({
  ...claimsByKind(),
  'pattern area': POINT_PATTERNS.flatMap(({ areas }) => areas),
  'comparison area': COMPARISONS.flatMap(({ areas }) => areas),
});

/** How many statements name a source. */
export function citations(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { sources } of Object.values(statementsByKind()).flat()) {
    for (const source of new Set(sources)) counts.set(source, (counts.get(source) ?? 0) + 1);
  }
  return counts;
}
