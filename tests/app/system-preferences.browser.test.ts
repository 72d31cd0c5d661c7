import { afterEach, describe, expect, it } from 'vitest';
import { createStore } from '#store/create-store';
import { followSystem } from '../../src/system-preferences.ts';

const root = document.documentElement;
afterEach(() => {
  delete root.dataset['theme'];
  delete root.dataset['motion'];
});

describe('the page', () => {
  it('wears what the system asks for until somebody chooses, and then what was chosen', () => {
    const store = createStore();
    followSystem(store, window);
    const system = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
    const other = system === 'dark' ? 'light' : 'dark';
    expect(root.dataset['theme']).toBe(system);
    store.verbs.changeDisplay({ theme: other, motion: 'reduced' });
    expect(root.dataset).toMatchObject({ theme: other, motion: 'reduced' });
    store.verbs.changeDisplay({ theme: 'system' });
    expect(root.dataset['theme']).toBe(system);
  });
});
