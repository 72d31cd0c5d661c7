import type { StructureId } from '#domain/ids';
import type { ViewStore } from '#store/create-store';
import type { ViewState } from '#store/view-state';
import { linkOf, openHash } from './address-bar.ts';
import { sceneProbe } from './scene/probe.ts';

/** `window.myoscope`, for pages that embed the app and for automatic checks; described in docs/embedding.md. */
export interface MyoscopeApi {
  /** the whole model is loaded and drawn, or will never be because the browser cannot draw in 3D */
  readonly ready: Promise<void>;
  state(): ViewState;
  /** an address of this app, or only what follows its `#` */
  open(link: string): void;
  link(): string;
  readonly stats: typeof sceneProbe.stats;
  readonly heat: typeof sceneProbe.heat;
  pick(clientX: number, clientY: number): StructureId | null;
}

const withoutWebgl = (store: ViewStore) =>
  new Promise<void>((resolve) => {
    const stop = store.subscribe(({ failure }) => {
      if (failure?.kind !== 'webgl') return;
      stop();
      resolve();
    });
  });

export const createApi = (store: ViewStore, page: Window): MyoscopeApi => ({
  ready: Promise.race([sceneProbe.ready, withoutWebgl(store)]),
  state: () => structuredClone(store.getState()),
  open: (link) => openHash(store, link.includes('#') ? link.slice(link.indexOf('#')) : link),
  link: () => linkOf(store, page.location),
  stats: () => sceneProbe.stats(),
  heat: (id) => sceneProbe.heat(id),
  pick: (clientX, clientY) => sceneProbe.pick(clientX, clientY),
});
