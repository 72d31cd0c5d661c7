import type { ViewStore } from '#store/create-store';
import { isDark, isMotionReduced } from '#store/selectors';

/** Tells the store what the visitor's system asks for, and the page what came of it. */
export function followSystem(store: ViewStore, page: Window): void {
  const dark = page.matchMedia('(prefers-color-scheme: dark)');
  const reduced = page.matchMedia('(prefers-reduced-motion: reduce)');
  const note = () => store.verbs.noteSystem({ dark: dark.matches, reducedMotion: reduced.matches });
  const dress = () => {
    const root = page.document.documentElement;
    root.dataset['theme'] = isDark(store.getState()) ? 'dark' : 'light';
    root.dataset['motion'] = isMotionReduced(store.getState()) ? 'reduced' : 'full';
  };
  store.subscribe((state, before) => {
    if (state.display !== before.display || state.system !== before.system) dress();
  });
  dark.addEventListener('change', note);
  reduced.addEventListener('change', note);
  note();
  dress();
}
