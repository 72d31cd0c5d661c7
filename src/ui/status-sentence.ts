import { COMPARISONS } from '#domain/facts/comparisons';
import { conditionOf } from '#domain/facts/conditions/index';
import { TOPIC_NAMES } from '#domain/facts/topic-names';
import { isStructureId } from '#domain/ids';
import { isPointId, pointName, structureName } from '#domain/names';
import { hiddenCount, isSameRef } from '#store/selectors';
import type { PointRef, Selection, ViewState } from '#store/view-state';
import { zoneTitle } from './zone-words.ts';
import { STOP_MEANING, STOP_WORDS } from './words.ts';

const refName = ({ point, side }: PointRef) => (isPointId(point) ? pointName(point, side) : point);

const selectionName = (selection: Selection): string => {
  switch (selection.kind) {
    case 'structure': return isStructureId(selection.id) ? structureName(selection.id) : selection.id;
    case 'point': return refName({ point: selection.id, side: selection.side });
    case 'zone': return zoneTitle(selection.id, selection.side);
    case 'condition': return conditionOf(selection.id)?.name ?? selection.id;
    case 'topic': return TOPIC_NAMES[selection.id].title;
  }
};

function referralWords(before: ViewState, after: ViewState): string[] {
  if (before.referrals === after.referrals) return [];
  const added = after.referrals.filter((ref) => !before.referrals.some((other) => isSameRef(other, ref)));
  const removed = before.referrals.filter((ref) => !after.referrals.some((other) => isSameRef(other, ref)));
  const mirrored = before.side !== after.side && added.length === removed.length;
  if (mirrored) return [];
  return [
    ...added.map((ref) => `Reported pattern of ${refName(ref)} shown`),
    ...(removed.length > 1 ? ['Patterns cleared'] : removed.map((ref) => `Pattern of ${refName(ref)} removed`)),
  ];
}

function comparisonWords(before: ViewState, after: ViewState): string[] {
  if (before.comparison === after.comparison || (before.side !== after.side && before.comparison?.id === after.comparison?.id)) return [];
  const name = COMPARISONS.find(({ id }) => id === after.comparison?.id)?.name;
  return [name ? `Compared with ${name}, which is not from a muscle` : 'Comparison removed'];
}

function loadWords(before: ViewState, after: ViewState): string[] {
  if (before.load.phase === after.load.phase) return [];
  if (after.load.phase === 'ready') return ['The model is ready'];
  return after.load.phase === 'loading' ? ['Loading the model'] : [];
}

/** What changed, in one short sentence for somebody who does not see it; empty when nothing that matters did. */
export function statusSentence(before: ViewState, after: ViewState): string {
  const words: string[] = [...loadWords(before, after)];
  if (before.peel !== after.peel) words.push(`${STOP_WORDS[after.peel]}: ${STOP_MEANING[after.peel]}`);
  if (before.side !== after.side) words.push(`${after.side === 'right' ? 'Right' : 'Left'} side`);
  words.push(...referralWords(before, after));
  words.push(...comparisonWords(before, after));
  if (before.selection !== after.selection) {
    if (after.selection) words.push(`${selectionName(after.selection)} selected`);
    else if (words.length === 0) words.push('Nothing selected');
  }
  const hidden = hiddenCount(after);
  if (hidden !== hiddenCount(before)) words.push(hidden === 0 ? 'Nothing hidden' : `${hidden} hidden`);
  if (before.ghosted !== after.ghosted) words.push(after.ghosted.length > 0 ? `${after.ghosted.length} ghosted` : 'No ghosts');
  if (before.links !== after.links) words.push(after.links ? 'Links to other muscles drawn as arcs' : 'Arcs removed');
  if (before.variants !== after.variants) words.push(after.variants ? 'Contested variants shown' : 'Contested variants left out');
  if (before.nerveVariant !== after.nerveVariant) words.push(`Sciatic nerve of type ${after.nerveVariant}`);
  if (before.labels !== after.labels) words.push(after.labels ? 'Labels on' : 'Labels off');
  const notice = after.notices.at(-1);
  if (notice && notice.n !== before.notices.at(-1)?.n) words.push(notice.text.replace(/\.$/, ''));
  return words.length > 0 ? `${words.join('. ')}.` : '';
}
