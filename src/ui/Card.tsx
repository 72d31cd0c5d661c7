import { isMuscleId, isNerveId, partOf } from '#domain/ids';
import { isPointId } from '#domain/names';
import { useView } from '#store/view-context';
import { MuscleCard } from './MuscleCard.tsx';
import { NerveCard } from './NerveCard.tsx';
import { PlainCard } from './PlainCard.tsx';
import { PointCard } from './PointCard.tsx';

/** The card of what is selected; nothing when nothing is. The key starts every card at its top. */
export function Card() {
  const selection = useView((state) => state.selection);
  if (!selection) return null;
  if (selection.kind === 'point') {
    return isPointId(selection.id) ? <PointCard key={selection.id + selection.side} point={selection.id} side={selection.side} /> : null;
  }
  const part = partOf(selection.id);
  if (isNerveId(part)) return <NerveCard key={selection.id} id={selection.id} nerve={part} />;
  return isMuscleId(part) ? <MuscleCard key={selection.id} id={selection.id} muscle={part} /> : <PlainCard key={selection.id} id={selection.id} />;
}
