import type { SeeAlso } from '#domain/facts/knowledge-types';
import { isTopicId } from '#domain/facts/topic-names';
import { structureOf } from '#domain/ids';
import { useVerbs, useView } from '#store/view-context';

/** Follows a cross-link: the card turns, and the model with it where there is something to see. */
export function useFollow(): (link: SeeAlso) => void {
  const verbs = useVerbs();
  const side = useView((state) => state.side);
  return (link) => {
    if (link.to === 'condition') return verbs.select({ kind: 'condition', id: link.id });
    if (link.to === 'topic') return isTopicId(link.id) ? verbs.select({ kind: 'topic', id: link.id }) : undefined;
    if (link.to === 'point') verbs.showPoint({ point: link.id, side });
    else verbs.peelToStructure(structureOf(link.id, side));
    verbs.runCameraCommand({ kind: 'focus' });
  };
}
