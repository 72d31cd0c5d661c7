import { useMemo, useSyncExternalStore } from 'react';
import { POINT_NAMES, pointName } from '#domain/names';
import { hasReferral, isSameSelection } from '#store/selectors';
import { useVerbs, useView } from '#store/view-context';
import type { Session } from '../session.ts';
import type { PointPlace } from './point-places.ts';

/** One button. A drag that starts here bubbles to the surface below and turns the model; only a tap presses. */
function Marker({ place, session }: { readonly place: PointPlace; readonly session: Session }) {
  const { id, side } = place;
  const isSelected = useView(({ selection }) => selection?.kind === 'point' && selection.id === id && selection.side === side);
  const isDrawn = useView((state) => hasReferral(state, { point: id, side }));
  const { togglePoint } = useVerbs();
  const attach = useMemo(
    () => (element: HTMLElement | null) => {
      session.markers.attach(id, side, element);
      session.viewChanged();
    },
    [session, id, side],
  );
  const name = pointName(id, side);
  return (
    <button
      ref={attach}
      type="button"
      className="marker"
      style={{ visibility: 'hidden' }}
      aria-label={name}
      aria-pressed={isDrawn}
      data-selected={isSelected || undefined}
      onClick={() => togglePoint({ point: id, side })}
    >
      <span className="marker-dot" aria-hidden="true">
        {POINT_NAMES[id].number}
      </span>
      <span className="marker-name" aria-hidden="true">
        {name}
      </span>
    </button>
  );
}

/** As many as can stand on a screen a finger's width apart; what is left over is marked one by one. */
const MOST_GROUPS = 32;

/** One button for markers that a finger cannot tell apart: it brings them closer. Each of them is still a button of its own for keys and screen readers. */
function Group({ index, session }: { readonly index: number; readonly session: Session }) {
  const attach = useMemo(() => (element: HTMLElement | null) => session.groups.attach(index, element), [session, index]);
  return <button ref={attach} type="button" className="marker-group" style={{ visibility: 'hidden' }} tabIndex={-1} onClick={() => session.nearer.openGroup(session.groups.groupOf(index))} />;
}

/** The points of the side in use, and those of the other side that are selected or whose pattern is shown. */
export function MarkerLayer({ session }: { readonly session: Session }) {
  const places = useSyncExternalStore(session.places.watch, session.places.points);
  const shown = useView((state) =>
    places.filter(({ id, side }) => side === state.side || hasReferral(state, { point: id, side }) || isSameSelection(state.selection, { kind: 'point', id, side })).map(({ id, side }) => `${id}:${side}`),
  );
  return (
    <div className="markers">
      {Array.from({ length: MOST_GROUPS }, (_, index) => (
        <Group key={index} index={index} session={session} />
      ))}
      {places
        .filter(({ id, side }) => shown.includes(`${id}:${side}`))
        .map((place) => (
          <Marker key={`${place.id}:${place.side}`} place={place} session={session} />
        ))}
    </div>
  );
}
