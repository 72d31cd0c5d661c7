import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { conditionOf } from '#domain/facts/conditions/index';
import { COVERAGE } from '#domain/facts/coverage';
import type { FactPlace } from '#domain/facts/fact-id';
import { factOf } from '#domain/facts/fact-id';
import { isTopicId } from '#domain/facts/topic-names';
import { isMuscleId, structureOf } from '#domain/ids';
import { isPointId } from '#domain/names';
import { createStore } from '#store/create-store';
import { ViewStoreContext } from '#store/view-context';
import { ConditionCard } from '../../src/ui/ConditionCard.tsx';
import { MuscleCard } from '../../src/ui/MuscleCard.tsx';
import { PanelsContext } from '../../src/ui/panels.ts';
import { PointCard } from '../../src/ui/PointCard.tsx';
import type { SearchEntry } from '../../src/ui/search-index.ts';
import { searchEntries } from '../../src/ui/search-index.ts';
import TopicCard from '../../src/ui/TopicCard.tsx';

const nothing = () => undefined;
const PANELS = {
  sheet: null, dialog: null, isDisplayOpen: false, toggleSheet: nothing, openDialog: nothing, openLearn: nothing, asked: null, openAt: nothing, closeDialog: nothing,
  toggleDisplay: nothing, closeAll: () => false, announce: nothing, currentLink: () => '',
};

function cardAt(place: FactPlace): ReactNode {
  if (place.card === 'muscle' && isMuscleId(place.part)) return <MuscleCard id={structureOf(place.part, 'right')} muscle={place.part} />;
  if (place.card === 'point' && isPointId(place.point)) return <PointCard point={place.point} side="right" />;
  if (place.card === 'learn' && isTopicId(place.topic)) return <TopicCard topic={place.topic} />;
  const condition = place.card === 'condition' ? conditionOf(place.condition) : undefined;
  return condition ? <ConditionCard condition={condition} /> : null;
}

const leadsTo = (place: FactPlace) => (entry: SearchEntry): boolean => {
  if (place.card === 'muscle') return entry.kind === 'structure' && entry.part === place.part;
  if (place.card === 'point') return entry.kind === 'point' && entry.point === place.point;
  if (place.card === 'learn') return entry.kind === 'topic' && entry.topic === place.topic;
  return entry.kind === 'condition' && entry.condition === place.condition;
};

const asHtml = (text: string) => renderToStaticMarkup(<>{text}</>);

const rendered = new Map<string, string>();
/** What somebody reads who opens the card of a place, all sections together. */
function textAt(place: FactPlace): string {
  const key = JSON.stringify({ ...place, list: '', section: '' });
  const known = rendered.get(key);
  if (known !== undefined) return known;
  const html = renderToStaticMarkup(
    <ViewStoreContext value={createStore()}>
      <PanelsContext value={PANELS}>{cardAt(place)}</PanelsContext>
    </ViewStoreContext>,
  );
  rendered.set(key, html);
  return html;
}

describe('what the founding documents say', () => {
  const facts = [...new Set(Object.values(COVERAGE).flat())];
  const entries = searchEntries();

  it('is read, word for word, in the card of its place', () => {
    const missing = facts.filter((id) => {
      const fact = factOf(id);
      return fact === null || !textAt(fact.place).includes(asHtml(fact.claim.text));
    });
    expect(missing).toEqual([]);
  });

  it('is in a card that the search leads to', () => {
    const lost = facts.filter((id) => {
      const place = factOf(id)?.place;
      return !place || !entries.some(leadsTo(place));
    });
    expect(lost).toEqual([]);
  });
});
