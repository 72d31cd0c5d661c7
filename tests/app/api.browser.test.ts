import { describe, expect, it } from 'vitest';
import { createStore } from '#store/create-store';
import { createApi } from '../../src/api.ts';

describe('window.myoscope', () => {
  it('gives the state as plain data that is nobody else’s', () => {
    const store = createStore();
    const api = createApi(store, window);
    store.verbs.togglePoint({ point: 'piriformis-tp1', side: 'right' });
    const state = api.state();
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    expect(state).toEqual(store.getState());
    expect(state).not.toBe(store.getState());
    expect(state.referrals).not.toBe(store.getState().referrals);
  });

  it('opens a whole address or the part after its #, and gives it back', () => {
    const store = createStore();
    const api = createApi(store, window);
    api.open('https://example.org/somewhere/#peel=deep&hide=femur');
    expect(api.state()).toMatchObject({ peel: 'deep', hidden: ['femur'], canUndo: true });
    api.open('peel=bones');
    expect(api.state()).toMatchObject({ peel: 'bones', hidden: [] });
    expect(new URL(api.link()).hash).toBe('#peel=bones');
    const other = createStore();
    createApi(other, window).open(api.link());
    expect(other.getState().peel).toBe('bones');
  });

  it('is ready, too, where a browser cannot draw in 3D', async () => {
    const store = createStore();
    const api = createApi(store, window);
    store.verbs.fail({ kind: 'webgl', what: 'x', wayOn: 'y' });
    await expect(api.ready).resolves.toBeUndefined();
  });

  it('answers with nothing before there is a scene, and does not throw', () => {
    const api = createApi(createStore(), window);
    expect(api.pick(10, 10)).toBeNull();
    expect(api.heat('thigh-lat-mid-R')).toEqual({ mean: 0, max: 0 });
    expect(api.stats().frames).toBe(0);
  });
});
