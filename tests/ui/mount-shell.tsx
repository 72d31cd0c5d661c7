import { createRoot } from 'react-dom/client';
import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { ViewStore } from '#store/create-store';
import { createStore } from '#store/create-store';
import { ViewStoreContext } from '#store/view-context';
import type { ViewState } from '#store/view-state';
import { Shell } from '#ui/Shell';

export interface Mounted {
  readonly store: ViewStore;
  readonly unmount: () => void;
}

interface Wishes {
  readonly initial?: Partial<ViewState>;
  readonly theme?: 'light' | 'dark';
  readonly size?: readonly [number, number];
  readonly isFirstVisit?: boolean;
}

const READY = { phase: 'ready', done: 6, total: 6, name: '' } as const;

/** All panels as in the app, with an empty stage. */
export async function mountShell({ initial = {}, theme = 'light', size = [1280, 800], isFirstVisit = false }: Wishes = {}): Promise<Mounted> {
  await page.viewport(...size);
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.lang = 'en';
  document.title = 'Myoscope';
  const host = document.body.appendChild(document.createElement('div'));
  host.style.height = '100%';
  const store = createStore({ checkPlain: true, initial: { load: READY, ...initial } });
  const root = createRoot(host);
  root.render(
    <ViewStoreContext value={store}>
      <Shell
        stage={<div data-testid="stage" style={{ height: '100%' }} />}
        display={<p>settings</p>}
        currentLink={() => 'https://example.org/#peel=deep'}
        isFirstVisit={isFirstVisit}
        onFirstVisitSeen={() => undefined}
      />
    </ViewStoreContext>,
  );
  await expect.element(page.getByRole('heading', { name: 'Myoscope', level: 1 })).toBeVisible();
  return {
    store,
    unmount: () => {
      root.unmount();
      host.remove();
    },
  };
}
