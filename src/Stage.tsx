import type { ReactNode } from 'react';
import { Component, Suspense, lazy, useEffect, useMemo, useRef, useState } from 'react';
import { useViewStore } from '#store/view-context';

interface GuardProps {
  readonly onBroken: () => void;
  readonly children: ReactNode;
}

class SceneGuard extends Component<GuardProps, { readonly isBroken: boolean }> {
  override readonly state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override componentDidCatch() {
    this.props.onBroken();
  }

  override render() {
    return this.state.isBroken ? null : this.props.children;
  }
}

const lazyScene = () => lazy(() => import('#scene/Scene'));

/** The 3D scene as its own chunk: the panels are there first, and stay whatever breaks in the canvas. */
export function Stage() {
  const store = useViewStore();
  const isBroken = useRef(false);
  const [attempt, setAttempt] = useState(() => ({ n: 0, Scene: lazyScene() }));
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.retries === before.retries || !isBroken.current) return;
        isBroken.current = false;
        // A lazy component keeps its failure for good: another try needs another one.
        setAttempt(({ n }) => ({ n: n + 1, Scene: lazyScene() }));
      }),
    [store],
  );
  const onBroken = useMemo(
    () => () => {
      isBroken.current = true;
      store.verbs.fail({
        kind: 'model',
        what: 'The 3D view could not be started.',
        wayOn: 'Check the connection and try again. The lists and cards work without the model.',
      });
    },
    [store],
  );
  const { n, Scene } = attempt;
  return (
    <SceneGuard key={n} onBroken={onBroken}>
      <Suspense fallback={null}>
        <Scene />
      </Suspense>
    </SceneGuard>
  );
}
