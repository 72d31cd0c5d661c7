import { afterEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '#store/create-store';
import { hashOf, keepAddress, linkOf, openHash } from '../../src/address-bar.ts';

const pose = (x: number) => ({ positionMm: [x, 0, -2000], targetMm: [0, 0, 0] }) as const;
const stops: (() => void)[] = [];
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  window.history.replaceState(null, '', window.location.pathname + window.location.search);
});

describe('the address', () => {
  it('says nothing about the first view, and nothing of the camera until somebody moves it', () => {
    const store = createStore();
    openHash(store, '', { asStep: false });
    store.verbs.restCamera(pose(0));
    expect(hashOf(store)).toBe('');
    store.verbs.restCamera(pose(500));
    expect(hashOf(store)).toBe('camera=500,0,-2000,0,0,0');
  });

  it('keeps the camera of an opened link', () => {
    const store = createStore();
    openHash(store, '#peel=deep&camera=500,0,-2000,0,0,0', { asStep: false });
    expect(store.getState().cameraCommand).toMatchObject({ kind: 'go', pose: pose(500) });
    store.verbs.restCamera(pose(500));
    expect(linkOf(store, { href: 'https://example.org/a/?b#old' })).toBe('https://example.org/a/?b#peel=deep&camera=500,0,-2000,0,0,0');
  });

  it('names in remarks what a link said wrongly', () => {
    const store = createStore();
    openHash(store, '#peel=bone&hide=femur', { asStep: false });
    expect(store.getState()).toMatchObject({ peel: 'skin', hidden: ['femur'], canUndo: false });
    expect(store.getState().notices.map(({ text }) => text)).toEqual(['The link could not be read in full: there is no layer called “bone”.']);
  });

  it('follows the view without adding to the history of the browser, and the view follows the address', async () => {
    const store = createStore();
    stops.push(keepAddress(store, window));
    const length = window.history.length;
    store.verbs.peelTo('deep');
    await vi.waitFor(() => expect(window.location.hash).toBe('#peel=deep'));
    expect(window.history.length).toBe(length);
    window.location.hash = '#peel=bones';
    await vi.waitFor(() => expect(store.getState().peel).toBe('bones'));
    store.verbs.undo();
    expect(store.getState().peel).toBe('deep');
  });
});
