import { useEffect } from 'react';
import type { Session } from '../session.ts';
import { listenForGestures } from './gestures.ts';

/** Tap selects, tap on nothing clears, double tap goes there, the pointer's part shines a little. */
export function useGestures(session: Session | null): void {
  useEffect(() => {
    if (!session) return;
    const { store, surface } = session;
    return listenForGestures(surface, {
      onTap: (x, y) => {
        if (session.nearer.openGroupNear(x, y)) return;
        const hit = session.pickAt(x, y);
        if (hit) store.verbs.selectStructure(hit.id);
        else store.verbs.clear();
      },
      onDoubleTap: (x, y) => {
        const hit = session.pickAt(x, y);
        // The whole skin in view is where one comes from: go to the place on it instead.
        if (hit?.id === 'skin') session.nearer.approach(hit.pointModel);
        else if (hit) store.verbs.runCameraCommand({ kind: 'focus', on: { kind: 'structure', id: hit.id } });
      },
      onHover: (at) => {
        const hit = at && session.pickAt(at.clientX, at.clientY);
        session.hover(hit ? hit.id : null);
        surface.toggleAttribute('data-over', hit !== null && hit.id !== 'skin');
      },
    });
  }, [session]);
}
