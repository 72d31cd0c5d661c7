import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { Verbs, ViewStore } from './create-store.ts';
import type { ViewState } from './view-state.ts';

export const ViewStoreContext = createContext<ViewStore | null>(null);

export function useViewStore(): ViewStore {
  const store = useContext(ViewStoreContext);
  if (!store) throw new Error('Put <ViewStoreContext value={store}> around this component.');
  return store;
}

/** What a component reads of the view; selectors that build a list are compared item by item. */
export const useView = <T>(selector: (state: ViewState) => T): T =>
  useStore(useViewStore(), useShallow(selector));

export const useVerbs = (): Verbs => useViewStore().verbs;
