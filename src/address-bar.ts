import { viewOf } from '#store/history';
import type { ViewStore } from '#store/create-store';
import type { CameraPose } from '#store/view-state';
import { decodeLink, encodeLink } from '#link/link';

const QUIET_MS = 250;

/** The pose belongs into the link once somebody has moved the camera; until then every window shows its own best first view. */
const movedCamera = (store: ViewStore): CameraPose | null => {
  const { camera, cameraPast, cameraFuture, cameraCommand } = store.getState();
  const isFirst = cameraPast.length === 0 && cameraFuture.length === 0 && (cameraCommand === null || cameraCommand.kind === 'home');
  return isFirst ? null : camera;
};

export const hashOf = (store: ViewStore): string => encodeLink(viewOf(store.getState()), movedCamera(store));

export const linkOf = (store: ViewStore, page: Pick<Location, 'href'>): string => {
  const hash = hashOf(store);
  return page.href.replace(/#.*$/, '') + (hash ? `#${hash}` : '');
};

/** Shows what a link says, and a notice for each thing in it that could not be read. */
export function openHash(store: ViewStore, hash: string, options?: { readonly asStep?: boolean }): void {
  const { view, camera, notices } = decodeLink(hash);
  store.verbs.open(view, camera, options);
  for (const text of notices) store.verbs.notice(text);
}

/** Keeps the address at what is seen, without filling the browser's history, and follows when somebody edits it. */
export function keepAddress(store: ViewStore, page: Window): () => void {
  let timer: number | undefined;
  const write = () => {
    const link = linkOf(store, page.location);
    if (link !== page.location.href) page.history.replaceState(null, '', link);
  };
  const later = () => {
    page.clearTimeout(timer);
    timer = page.setTimeout(write, QUIET_MS);
  };
  const follow = () => {
    if (page.location.hash.replace(/^#/, '') !== hashOf(store)) openHash(store, page.location.hash);
  };
  const stop = store.subscribe(later);
  page.addEventListener('hashchange', follow);
  return () => {
    stop();
    page.clearTimeout(timer);
    page.removeEventListener('hashchange', follow);
  };
}
