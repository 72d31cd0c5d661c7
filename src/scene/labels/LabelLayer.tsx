import { useMemo } from 'react';
import { partOf, sideOf } from '#domain/ids';
import type { StructureId } from '#domain/ids';
import { partName } from '#domain/names';
import { isVisible, structuresOf } from '#store/selectors';
import { useView } from '#store/view-context';
import type { Session } from '../session.ts';

function Label({ id, session }: { readonly id: StructureId; readonly session: Session }) {
  const attach = useMemo(
    () => (element: HTMLElement | null) => {
      session.labels.attach(id, element);
      session.invalidate();
    },
    [session, id],
  );
  return (
    <span ref={attach} className="label" style={{ visibility: 'hidden' }}>
      {partName(partOf(id)).english}
    </span>
  );
}

/** Names on the model, of the side in use. The lists carry the same names, so a screen reader need not hear them twice. */
export function LabelLayer({ session }: { readonly session: Session }) {
  const ids = useView((state) =>
    state.labels
      ? structuresOf(state).filter((id) => id !== 'skin' && isVisible(state, id) && [state.side, 'midline'].includes(sideOf(id)))
      : [],
  );
  return (
    <div className="labels" aria-hidden="true">
      {ids.map((id) => (
        <Label key={id} id={id} session={session} />
      ))}
    </div>
  );
}
