import { Suspense, lazy } from 'react';
import { conditionOf } from '#domain/facts/conditions/index';
import type { StructureId } from '#domain/ids';
import { isMuscleId, isNerveId, partOf } from '#domain/ids';
import { isPointId } from '#domain/names';
import { useView } from '#store/view-context';
import type { Selection } from '#store/view-state';
import { AskedContext } from './asked.ts';
import { ConditionCard } from './ConditionCard.tsx';
import { MuscleCard } from './MuscleCard.tsx';
import { NerveCard } from './NerveCard.tsx';
import { usePanels } from './panels.ts';
import { PlainCard } from './PlainCard.tsx';
import { PointCard } from './PointCard.tsx';
import { ZoneCard } from './ZoneCard.tsx';

/** With the chapters, which the first view does not need. */
const TopicCard = lazy(() => import('./TopicCard.tsx'));

function StructureCard({ id }: { readonly id: StructureId }) {
  const part = partOf(id);
  if (isNerveId(part)) return <NerveCard id={id} nerve={part} />;
  return isMuscleId(part) ? <MuscleCard id={id} muscle={part} /> : <PlainCard id={id} />;
}

function CardOf({ selection }: { readonly selection: Selection }) {
  switch (selection.kind) {
    case 'structure':
      return <StructureCard id={selection.id} />;
    case 'point':
      return isPointId(selection.id) ? <PointCard point={selection.id} side={selection.side} /> : null;
    case 'zone':
      return <ZoneCard zone={selection.id} side={selection.side} />;
    case 'condition': {
      const condition = conditionOf(selection.id);
      return condition ? <ConditionCard condition={condition} /> : null;
    }
    case 'topic':
      return (
        <Suspense fallback={<p className="panel card card-waits">Opening the chapter …</p>}>
          <TopicCard topic={selection.id} />
        </Suspense>
      );
  }
}

/** The card of what is selected; nothing when nothing is. The key starts every card at its first section, or at the one that answers a question. */
export function Card() {
  const selection = useView((state) => state.selection);
  const { asked } = usePanels();
  if (!selection) return null;
  const side = 'side' in selection ? selection.side : '';
  const question = asked?.selection === selection ? asked : null;
  return (
    <AskedContext value={question}>
      <CardOf key={`${selection.kind} ${selection.id} ${side} ${question?.count ?? ''}`} selection={selection} />
    </AskedContext>
  );
}
