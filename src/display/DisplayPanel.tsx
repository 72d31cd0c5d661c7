import { LevaPanel, useControls, useCreateStore } from 'leva';
import { useEffect } from 'react';
import { useVerbs, useViewStore } from '#store/view-context';
import { displayControls } from './controls.ts';

/** In the inks and papers of the page, so that it is dark when the page is. */
const THEME = {
  colors: {
    elevation1: 'var(--panel)',
    elevation2: 'var(--raised)',
    elevation3: 'var(--paper)',
    accent1: 'var(--accent)',
    accent2: 'var(--accent)',
    accent3: 'var(--accent)',
    highlight1: 'var(--ink-soft)',
    highlight2: 'var(--ink)',
    highlight3: 'var(--ink)',
    vivid1: 'var(--accent)',
    toolTipBackground: 'var(--ink)',
    toolTipText: 'var(--paper)',
  },
  fonts: { mono: 'var(--sans)', sans: 'var(--sans)' },
  fontSizes: { root: '13px' },
  sizes: { rowHeight: '30px', controlWidth: '150px', numberInputMinWidth: '48px' },
};

export default function DisplayPanel() {
  const store = useViewStore();
  const verbs = useVerbs();
  const leva = useCreateStore();
  const [, show] = useControls(() => displayControls(store.getState().display, verbs.changeDisplay), { store: leva });
  useEffect(
    () =>
      store.subscribe((state, before) => {
        if (state.display !== before.display) show({ ...state.display });
      }),
    [store, show],
  );
  return <LevaPanel store={leva} fill flat hideCopyButton titleBar={false} theme={THEME} />;
}
