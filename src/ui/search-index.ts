import { MUSCLE_FACTS } from '#domain/facts/index';
import { CONDITIONS } from '#domain/facts/conditions/index';
import type { Condition } from '#domain/facts/knowledge-types';
import { LAY_WORDS } from '#domain/facts/lay-words';
import { zonesReachedBy } from '#domain/facts/reach';
import type { TopicId } from '#domain/facts/topic-names';
import { TOPIC_IDS, TOPIC_NAMES } from '#domain/facts/topic-names';
import type { PartId } from '#domain/ids';
import { PART_IDS, isSciaticVariantId } from '#domain/ids';
import type { PointId } from '#domain/names';
import { POINT_IDS, POINT_NAMES, partName } from '#domain/names';
import type { ZoneId } from '#domain/places';
import { ZONE_IDS } from '#domain/places';
import { ZONE_NAMES } from '#domain/zone-names';

export type SearchEntry = { readonly title: string; readonly hint: string; readonly words: string } & (
  | { readonly kind: 'structure'; readonly part: PartId }
  | { readonly kind: 'point'; readonly point: PointId }
  | { readonly kind: 'zone'; readonly zone: ZoneId }
  | { readonly kind: 'condition'; readonly condition: string }
  | { readonly kind: 'topic'; readonly topic: TopicId }
);

const plain = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{Diacritic}/gu, '');

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

export const searchEntries = (): readonly SearchEntry[] => [
  ...PART_IDS.filter((id) => !isSciaticVariantId(id)).map(structureEntry),
  ...TOPIC_IDS.map(topicEntry),
  ...CONDITIONS.map(conditionEntry),
  ...ZONE_IDS.flatMap((zone) => zoneEntry(zone) ?? []),
  ...POINT_IDS.map(pointEntry),
];

/** Words of a question that say nothing of what is asked for. */
const STOP_WORDS = new Set(
  'a an and are at can could do does down else for from have hurt hurts i if in is it me muscle must my of on or pain should that the there this to up what when where which who why with'.split(' '),
);
/** As many as a screen takes without scrolling: who wants fewer types on. */
const MOST = 8;

/** Entries that hold every word asked for, those whose title begins with it first. */
export function search(entries: readonly SearchEntry[], query: string): readonly SearchEntry[] {
  const asked = plain(query).split(/[^a-z0-9]+/).filter((word) => word && !STOP_WORDS.has(word));
  if (asked.length === 0) return [];
  const score = (entry: SearchEntry): number => {
    const words = entry.words.split(/[^a-z0-9]+/);
    if (!asked.every((word) => words.some((one) => one.startsWith(word)))) return -1;
    const title = plain(entry.title);
    const inTitle = asked.filter((word) => title.split(/[^a-z0-9]+/).some((one) => one.startsWith(word))).length;
    return inTitle * 10 + (title.startsWith(asked.join(' ')) ? 5 : 0);
  };
  return entries
    .map((entry, order) => ({ entry, order, score: score(entry) }))
    .filter((found) => found.score >= 0)
    .sort((a, b) => b.score - a.score || a.order - b.order)
    .slice(0, MOST)
    .map(({ entry }) => entry);
}
