import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createStore } from '#store/create-store';
import { keepAddress, openHash } from './address-bar.ts';
import { createApi } from './api.ts';
import { App } from './App.tsx';
import { keepDisplay } from './browser-memory.ts';
import { followSystem } from './system-preferences.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');

const store = createStore();
keepDisplay(store);
followSystem(store, window);
openHash(store, window.location.hash, { asStep: false });
keepAddress(store, window);
Object.assign(window, { myoscope: createApi(store, window) });

createRoot(root).render(
  <StrictMode>
    <App store={store} />
  </StrictMode>,
);
