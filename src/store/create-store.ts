import type { StoreApi } from 'zustand/vanilla';
import { createStore as createZustandStore } from 'zustand/vanilla';
import { appVerbs } from './app-verbs.ts';
import { cameraVerbs } from './camera-verbs.ts';
import { createHistory } from './history.ts';
import { assertPlain } from './plain-data.ts';
import { selectionVerbs } from './selection-verbs.ts';
import type { CameraPose, View, ViewState } from './view-state.ts';
import { INITIAL_STATE } from './view-state.ts';
import { visibilityVerbs } from './visibility-verbs.ts';

export interface StoreOptions {
  /** Freeze the data and refuse what is not plain. On in development. */
  readonly checkPlain?: boolean;
  readonly initial?: Partial<ViewState>;
}

export function createStore({ checkPlain = import.meta.env?.DEV ?? false, initial = {} }: StoreOptions = {}) {
  const api: StoreApi<ViewState> = createZustandStore<ViewState>(() => ({ ...INITIAL_STATE, ...initial }));
  const get = api.getState;
  const set = (change: Partial<ViewState>) => {
    if (checkPlain) for (const [key, value] of Object.entries(change)) assertPlain(value, key);
    api.setState(change);
  };
  const history = createHistory(get, set);
  const camera = cameraVerbs(get, set);

  const verbs = {
    ...visibilityVerbs(get, history),
    ...selectionVerbs(get, history),
    ...camera,
    ...appVerbs(get, set),
    undo: history.undo,
    redo: history.redo,
    /** A link opened while the app runs is one step like any other; the first one, at the start, is not. */
    open(view: View, pose: CameraPose | null, { asStep = true }: { readonly asStep?: boolean } = {}) {
      history.step(view);
      if (!asStep) history.forget();
      camera.runCameraCommand(pose ? { kind: 'go', pose } : { kind: 'home' });
    },
  };

  return { getState: get, getInitialState: api.getInitialState, subscribe: api.subscribe, verbs };
}

export type ViewStore = ReturnType<typeof createStore>;
export type Verbs = ViewStore['verbs'];
