import { Suspense, lazy } from 'react';
import type { ViewStore } from '#store/create-store';
import { ViewStoreContext } from '#store/view-context';
import { Shell } from '#ui/Shell';
import { linkOf } from './address-bar.ts';
import { isFirstVisit, rememberVisit } from './browser-memory.ts';
import { Stage } from './Stage.tsx';

const DisplayPanel = lazy(() => import('#display/DisplayPanel'));

export function App({ store }: { readonly store: ViewStore }) {
  return (
    <ViewStoreContext value={store}>
      <Shell
        stage={<Stage />}
        display={
          <Suspense fallback={<p>Loading the settings …</p>}>
            <DisplayPanel />
          </Suspense>
        }
        currentLink={() => linkOf(store, window.location)}
        isFirstVisit={isFirstVisit()}
        onFirstVisitSeen={rememberVisit}
      />
    </ViewStoreContext>
  );
}
