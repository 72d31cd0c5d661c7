import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { CONDITIONS } from '#domain/facts/conditions/index';
import { createStore } from '#store/create-store';
import { ViewStoreContext } from '#store/view-context';
import { ConditionCard } from '../../src/ui/ConditionCard.tsx';
import { MuscleCard } from '../../src/ui/MuscleCard.tsx';
import { NerveCard } from '../../src/ui/NerveCard.tsx';
import type { Panels } from '../../src/ui/panels.ts';
import { PanelsContext } from '../../src/ui/panels.ts';
import { PlainCard } from '../../src/ui/PlainCard.tsx';
import { PointCard } from '../../src/ui/PointCard.tsx';
import TopicCard from '../../src/ui/TopicCard.tsx';
import { ZoneCard } from '../../src/ui/ZoneCard.tsx';

const CARDS: readonly (readonly [string, ReactNode])[] = [
  ['muscle', <MuscleCard id="piriformis" muscle="piriformis" />],
  ['point', <PointCard point="piriformis-tp1" side="right" />],
  ['zone', <ZoneCard zone="ankle-lateral" side="right" />],
  ['nerve', <NerveCard id="sciatic-nerve" nerve="sciatic-nerve" />],
  ['bone', <PlainCard id="femur" />],
  ['chapter', <TopicCard topic="home" />],
  ...CONDITIONS.map((condition) => [condition.id, <ConditionCard condition={condition} />] as const),
];

it.each(CARDS)('the card of a %s says that it is not clinically reviewed, and no medical advice', (_, card) => {
  const html = renderToStaticMarkup(
    <ViewStoreContext value={createStore()}>
      <PanelsContext value={{ asked: null } as Partial<Panels> as Panels}>{card}</PanelsContext>
    </ViewStoreContext>,
  );
  expect(html).toContain('Not clinically reviewed yet.');
  expect(html).toContain('Educational, not medical advice.');
});
