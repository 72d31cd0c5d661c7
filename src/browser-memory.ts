import type { ViewStore } from '#store/create-store';
import { readDisplay, writeDisplay } from '#store/saved-settings';

const DISPLAY_KEY = 'myoscope.display';
const SEEN_KEY = 'myoscope.seen';

/** A browser may refuse its memory (private windows, blocked site data): then the app forgets, and that is all. */
const recall = (key: string): string | null => {
  try {
    return window.localStorage.getItem(key);
  } catch {
    return null;
  }
};
const remember = (key: string, text: string): void => {
  try {
    window.localStorage.setItem(key, text);
  } catch {
    return;
  }
};

export const isFirstVisit = (): boolean => recall(SEEN_KEY) === null;
export const rememberVisit = (): void => remember(SEEN_KEY, '1');

export function keepDisplay(store: ViewStore): void {
  store.verbs.changeDisplay(readDisplay(recall(DISPLAY_KEY)));
  store.subscribe((state, before) => {
    if (state.display !== before.display) remember(DISPLAY_KEY, writeDisplay(state.display));
  });
}
