import { MUSCLE_FACTS } from '#domain/facts/index';
import { CONDITIONS, conditionOf } from '#domain/facts/conditions/index';
import type { Condition } from '#domain/facts/knowledge-types';
import { LAY_WORDS } from '#domain/facts/lay-words';
import { zonesReachedBy } from '#domain/facts/reach';
import type { Question } from '#domain/facts/questions';
import { QUESTIONS, answerPath } from '#domain/facts/questions';
import type { TopicId } from '#domain/facts/topic-names';
import { TOPIC_IDS, TOPIC_NAMES, isTopicId } from '#domain/facts/topic-names';
import type { PartId } from '#domain/ids';
import { PART_IDS, isMuscleId, isSciaticVariantId } from '#domain/ids';
import type { PointId } from '#domain/names';
import { POINT_IDS, POINT_NAMES, partName } from '#domain/names';
import type { ZoneId } from '#domain/places';
import { ZONE_IDS } from '#domain/places';
import { ZONE_NAMES } from '#domain/zone-names';
import { alternatives, askedWords, isSlip, plain, wordsOf } from './search-words.ts';

export type SearchEntry = { readonly title: string; readonly hint: string; readonly words: string } & (
  | { readonly kind: 'structure'; readonly part: PartId }
  | { readonly kind: 'point'; readonly point: PointId }
  | { readonly kind: 'zone'; readonly zone: ZoneId }
  | { readonly kind: 'condition'; readonly condition: string }
  | { readonly kind: 'topic'; readonly topic: TopicId }
  | { readonly kind: 'answer'; readonly question: Question }
);

const structureEntry = (part: PartId): SearchEntry => {
  const { english, latin, lay } = partName(part);
  return { kind: 'structure', part, title: english, hint: lay, words: plain(`${english} ${latin} ${lay}`) };
};

const pointEntry = (point: PointId): SearchEntry => {
  const { muscle, number } = POINT_NAMES[point];
  const facts = MUSCLE_FACTS[muscle].points.find(({ id }) => id === point);
  const name = partName(muscle);
  const reached = zonesReachedBy(point).map((zone) => ZONE_NAMES[zone]);
  return {
    kind: 'point',
    point,
    title: `${name.english}, point ${number}`,
    hint: facts?.lay ?? '',
    words: plain(`${name.english} point ${number} trigger ${facts?.name ?? ''} ${facts?.lay ?? ''} ${name.lay} ${LAY_WORDS[point] ?? ''} ${reached.join(' ')}`),
  };
};

const zoneEntry = (zone: ZoneId): SearchEntry | null => {
  const count = POINT_IDS.filter((point) => zonesReachedBy(point).includes(zone)).length;
  if (count === 0) return null;
  const hint = `where it hurts: ${count} ${count === 1 ? 'point is' : 'points are'} reported to reach it`;
  return { kind: 'zone', zone, title: ZONE_NAMES[zone], hint, words: plain(ZONE_NAMES[zone]) };
};

const conditionEntry = ({ id, name, lay }: Condition): SearchEntry => ({
  kind: 'condition',
  condition: id,
  title: name,
  hint: lay,
  words: plain(`${name} ${lay} looks like same as similar condition not a muscle`),
});

const topicEntry = (topic: TopicId): SearchEntry => {
  const { title, question, lay } = TOPIC_NAMES[topic];
  return { kind: 'topic', topic, title, hint: question, words: plain(`${title} ${question} ${lay} learn`) };
};

/** Which card answers. */
function answeredIn(question: Question): string {
  const { kind, record } = answerPath(question);
  if (kind === 'topic' && isTopicId(record)) return TOPIC_NAMES[record].title;
  if (kind === 'muscle' && isMuscleId(record)) return partName(record).english;
  return conditionOf(record)?.name ?? '';
}

const answerEntry = (question: Question): SearchEntry => ({
  kind: 'answer',
  question,
  title: question.ask,
  hint: `answered in ${answeredIn(question)}`,
  words: plain(`${question.ask} ${question.also}`),
});

export const searchEntries = (): readonly SearchEntry[] => [
  ...PART_IDS.filter((id) => !isSciaticVariantId(id)).map(structureEntry),
  ...TOPIC_IDS.map(topicEntry),
  ...CONDITIONS.map(conditionEntry),
  ...ZONE_IDS.flatMap((zone) => zoneEntry(zone) ?? []),
  ...POINT_IDS.map(pointEntry),
  ...QUESTIONS.map(answerEntry),
];

/** As many as a screen takes without scrolling: who wants fewer types on. */
const MOST = 8;
/** Of a longer question so much must be found, by weight: rare words weigh more. Two words must both be there… */
const ENOUGH = 0.6;
const ALL_UP_TO = 2;
/** …but where a whole sentence finds nothing, an entry that holds the better half of it is offered. */
const HALF = 0.5;
const SENTENCE_FROM = 4;
/** a shorter word with a wrong letter could be any other */
const SLIP_FROM = 5;

interface AskedWord {
  readonly isIn: (words: readonly string[]) => boolean;
  /** how much it tells: the fewer entries hold it, the more */
  readonly weight: number;
}

function asked(word: string, bags: readonly (readonly string[])[]): AskedWord | null {
  const forms = (of: readonly string[]) => (words: readonly string[]): boolean => words.some((one) => of.some((form) => one.startsWith(form)));
  const weighed = (isIn: AskedWord['isIn']): AskedWord | null => {
    const count = bags.filter(isIn).length;
    return count === 0 ? null : { isIn, weight: Math.log(1 + bags.length / count) };
  };
  const found = weighed(forms(alternatives(word)));
  if (found || word.length < SLIP_FROM) return found;
  return weighed((words) => words.some((one) => isSlip(word, one)));
}

const ASKING = /^\s*(?:how|what|when|why|who|is|are|can|could|should|do|does|may|must|which|where)\b|\?/i;

/**
 * The entries that hold what is asked for, the best first. Words that nothing knows are passed over, everyday words stand for those of the app,
 * and of a longer question not every word need be there.
 */
export function search(entries: readonly SearchEntry[], query: string): readonly SearchEntry[] {
  const bags = entries.map(({ words }) => wordsOf(words));
  const known = askedWords(query).flatMap((word) => asked(word, bags) ?? []);
  if (known.length === 0) return [];
  const all = known.reduce((sum, { weight }) => sum + weight, 0);
  const isQuestion = ASKING.test(query) && known.length > 1;
  const score = (entry: SearchEntry, bag: readonly string[]): { readonly share: number; readonly rank: number } => {
    const held = known.filter(({ isIn }) => isIn(bag));
    const share = held.reduce((sum, { weight }) => sum + weight, 0) / all;
    const title = wordsOf(entry.title);
    const inTitle = held.filter(({ isIn }) => isIn(title)).length;
    const begins = plain(entry.title).startsWith(plain(query).trim()) ? 5 : 0;
    return { share, rank: 100 * share + 10 * inTitle + begins + (isQuestion && entry.kind === 'answer' ? 10 : 0) };
  };
  const scored = entries.map((entry, order) => ({ entry, order, ...score(entry, bags[order] ?? []) }));
  const holding = (least: number) => scored.filter(({ share }) => share >= least - 1e-9);
  const found = holding(known.length <= ALL_UP_TO ? 1 : ENOUGH);
  const offered = found.length === 0 && wordsOf(query).length >= SENTENCE_FROM ? holding(HALF) : found;
  return offered
    .sort((a, b) => b.rank - a.rank || a.order - b.order)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}
