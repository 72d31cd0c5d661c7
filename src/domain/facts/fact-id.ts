import type { MuscleId, PartId } from '../ids.ts';
import { isMuscleId } from '../ids.ts';
import { CONDITIONS } from './conditions/index.ts';
import { MUSCLE_FACTS } from './index.ts';
import { TOPICS } from './knowledge/index.ts';
import type { SatelliteNodeId } from './satellite-nodes.ts';
import { SATELLITE_NODES } from './satellite-nodes.ts';
import { SATELLITE_LINKS } from './satellites.ts';
import type { Claim, MuscleFacts, PointFacts } from './types.ts';

/** Where in the app a fact is read. */
export type FactPlace =
  | { readonly card: 'muscle'; readonly part: PartId; readonly list: string }
  | { readonly card: 'point'; readonly point: string; readonly list: string }
  | { readonly card: 'condition'; readonly condition: string; readonly list: string }
  | { readonly card: 'learn'; readonly topic: string; readonly section: string };

export interface Fact {
  readonly claim: Claim;
  readonly place: FactPlace;
}

const named = (claims: unknown, id: string | undefined): Claim | undefined =>
  Array.isArray(claims) ? (claims as readonly Claim[]).find((claim) => claim.id === id) : undefined;

function muscleFact(muscle: MuscleId, list: string, id: string | undefined): Fact | null {
  const value = MUSCLE_FACTS[muscle][list as keyof MuscleFacts];
  const single = id === undefined && typeof value === 'object' && 'text' in value ? (value as Claim) : undefined;
  const claim = single ?? named(value, id);
  return claim ? { claim, place: { card: 'muscle', part: muscle, list } } : null;
}

function pointFact(point: string, list: string, id: string | undefined): Fact | null {
  const facts = Object.values(MUSCLE_FACTS).flatMap((muscle) => muscle.points).find((one) => one.id === point);
  const claim = named(facts?.[list as keyof PointFacts], id);
  return claim ? { claim, place: { card: 'point', point, list } } : null;
}

function topicFact(topic: string, section: string, id: string | undefined): Fact | null {
  const found = TOPICS.find((one) => one.id === topic)?.sections.find((one) => one.id === section);
  const claim = named([...(found?.claims ?? []), ...(found?.exercises ?? [])], id);
  return claim ? { claim, place: { card: 'learn', topic, section } } : null;
}

function conditionFact(condition: string, list: string, id: string | undefined): Fact | null {
  const found = CONDITIONS.find((one) => one.id === condition);
  const claim = named(found && found[list as keyof typeof found], id);
  return claim ? { claim, place: { card: 'condition', condition, list } } : null;
}

/** The statement that a fact id names, and where it is read; null when there is none. */
export function factOf(id: string): Fact | null {
  const [kind, record = '', list = '', claim] = id.split('/');
  if (kind === 'muscle') return isMuscleId(record) ? muscleFact(record, list, claim) : null;
  if (kind === 'point') return pointFact(record, list, claim);
  if (kind === 'topic') return topicFact(record, list, claim);
  if (kind === 'condition') return conditionFact(record, list, claim);
  return kind === 'satellite' ? linkFact(record) : null;
}

/** Read in the cards of both ends; a joint or a posture has no card, so the other end stands for both. */
function linkFact(id: string): Fact | null {
  const link = SATELLITE_LINKS.find((one) => one.id === id);
  const partsOf = (node: SatelliteNodeId): readonly string[] => SATELLITE_NODES[node].parts;
  const part = link && [...partsOf(link.from), ...partsOf(link.to)][0];
  return link && part ? { claim: link.note, place: { card: 'muscle', part: part as PartId, list: 'links' } } : null;
}
