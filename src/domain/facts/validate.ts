import { MUSCLE_IDS, NERVE_IDS } from '../ids.ts';
import { MUSCLE_FACTS } from './index.ts';
import { POINT_PATTERNS } from './patterns/index.ts';
import { NERVE_FACTS, nerveClaims, variantClaims } from './nerves.ts';
import { SATELLITE_STATEMENT } from './satellites.ts';
import { DISPUTE, RED_FLAGS } from './shared-claims.ts';
import { SOURCES } from './sources.ts';
import { claimsByKind, ownClaimsOf, pointClaims } from './statements.ts';
import { knowledgeProblems } from './validate-knowledge.ts';
import type { Claim, Confidence, MuscleFacts, PointPattern } from './types.ts';

/** What is wrong where: `record` is the id of the muscle or point. */
export interface FactProblem {
  readonly record: string;
  readonly what: string;
}

/** Every statement of a muscle, its points included. */
export const claimsOf = (facts: MuscleFacts): readonly Claim[] => [...ownClaimsOf(facts), ...facts.points.flatMap(pointClaims)];

export const allClaims = (): readonly Claim[] => Object.values(claimsByKind()).flat();

export const countByConfidence = (): Readonly<Record<Confidence, number>> => {
  const counts = { 'founding-document': 0, published: 0, 'general-knowledge': 0 };
  for (const { confidence } of allClaims()) counts[confidence]++;
  return counts;
};

/** Checks all facts across records. @returns every problem, none when all is well */
export function validateFacts(): readonly FactProblem[] {
  return [...MUSCLE_IDS.flatMap((id) => muscleProblems(MUSCLE_FACTS[id], id)), ...POINT_PATTERNS.flatMap(patternProblems), ...doublePoints(), ...nerveProblems(), ...sharedProblems(), ...knowledgeProblems(claimProblems)];
}

/** What stands on every card, and the sentence that heads the links. */
const sharedProblems = (): FactProblem[] => [...RED_FLAGS, ...DISPUTE, SATELLITE_STATEMENT].flatMap((claim) => claimProblems(claim).map((what) => ({ record: 'every card', what })));

const nerveProblems = (): FactProblem[] => [
  ...NERVE_IDS.flatMap((id) => nerveClaims(NERVE_FACTS[id]).flatMap((claim) => claimProblems(claim).map((what) => ({ record: id, what })))),
  ...variantClaims().flatMap((claim) => claimProblems(claim).map((what) => ({ record: 'sciatic-nerve', what }))),
];

function muscleProblems(facts: MuscleFacts, id: string): FactProblem[] {
  const problem = (what: string): FactProblem => ({ record: id, what });
  const out: FactProblem[] = [];
  if (facts.id !== id) out.push(problem(`says that it is ${facts.id}`));
  if (!/^FMA\d+$/.test(facts.names.fma)) out.push(problem(`its FMA id "${facts.names.fma}" is none`));
  for (const claim of claimsOf(facts)) out.push(...claimProblems(claim).map(problem));
  for (const point of facts.points) {
    const pattern = POINT_PATTERNS.find((p) => p.id === point.id);
    if (!pattern) out.push({ record: point.id, what: 'has words but no pattern: nothing could be drawn' });
    else if (pattern.muscle !== facts.id) out.push({ record: point.id, what: `is told under ${facts.id} but lies on ${pattern.muscle}` });
    if (point.location.length === 0 || point.pattern.length === 0) out.push({ record: point.id, what: 'says not where it lies or what it refers' });
  }
  return out;
}

function claimProblems(claim: Claim): string[] {
  const out: string[] = [];
  if (claim.text.trim().length < 8) out.push(`a statement is empty: "${claim.text}"`);
  if (claim.sources.length === 0) out.push(`"${claim.text}" names no source`);
  for (const source of claim.sources) if (!(source in SOURCES)) out.push(`"${claim.text}" names the source ${source}, which sources.ts does not list`);
  const founded = claim.sources.some((source) => SOURCES[source]?.tier === 'S');
  if (claim.confidence === 'founding-document' && !founded) out.push(`"${claim.text}" claims a founding document but names none`);
  if (/\b(probability|diagnos)/i.test(claim.text)) out.push(`"${claim.text}" speaks of probability or diagnosis`);
  return out;
}

function patternProblems(pattern: PointPattern): FactProblem[] {
  const problem = (what: string): FactProblem => ({ record: pattern.id, what });
  const out: FactProblem[] = [];
  if (!MUSCLE_FACTS[pattern.muscle].points.some((point) => point.id === pattern.id)) out.push(problem('has a pattern but no words'));
  for (const [name, value] of Object.entries(pattern.address)) {
    if (!(value >= 0 && value <= 1)) out.push(problem(`its address has ${name} = ${value}; fractions lie between 0 and 1`));
  }
  if (!pattern.areas.some((area) => area.level === 'essential')) out.push(problem('has no essential area'));
  for (const area of pattern.areas) {
    if (!(area.widthCm > 0 && area.widthCm < 40)) out.push(problem(`an area is ${area.widthCm} cm wide`));
    if (area.zones.length === 0) out.push(problem('an area names no zone'));
    for (const source of area.sources) if (!(source in SOURCES)) out.push(problem(`an area names the source ${source}, which sources.ts does not list`));
  }
  return out;
}

const doublePoints = (): FactProblem[] =>
  POINT_PATTERNS.filter((p, i) => POINT_PATTERNS.findIndex((q) => q.id === p.id) !== i).map((p) => ({ record: p.id, what: 'is there twice' }));
