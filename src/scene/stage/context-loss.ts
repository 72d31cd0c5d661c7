import { useThree } from '@react-three/fiber';
import { useEffect } from 'react';
import type { ViewStore } from '#store/create-store';

/** The graphics driver may take the context away. Says so, and draws again when it comes back. */
export function useContextLoss(store: ViewStore): void {
  const gl = useThree((state) => state.gl);
  const invalidate = useThree((state) => state.invalidate);
  useEffect(() => {
    const canvas = gl.domElement;
    const before = store.getState().load;
    const onLost = (event: Event) => {
      event.preventDefault();
      store.verbs.fail({
        kind: 'context',
        what: 'The graphics card has taken the picture away.',
        wayOn: 'It usually comes back by itself within seconds. If not, try again.',
      });
    };
    const onRestored = () => {
      store.verbs.recover();
      store.verbs.reportLoad({ ...store.getState().load, phase: store.getState().load.done > 0 ? 'ready' : before.phase });
      invalidate();
    };
    canvas.addEventListener('webglcontextlost', onLost);
    canvas.addEventListener('webglcontextrestored', onRestored);
    return () => {
      canvas.removeEventListener('webglcontextlost', onLost);
      canvas.removeEventListener('webglcontextrestored', onRestored);
    };
  }, [gl, invalidate, store]);
}
