import { Raycaster, Vector2, Vector3 } from 'three';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FIBRE_SHEET_IDS, NERVE_IDS } from '#domain/ids';
import { LAYER_OF } from '#domain/layers';
import { sceneProbe } from '../../src/scene/probe.ts';
import { standInBody } from '../fixtures/stand-in-body.ts';
import type { Mounted } from './mount-scene.tsx';
import { mountScene, restful } from './mount-scene.tsx';

const body = standInBody();
let mounted: Mounted | null = null;

afterEach(() => {
  mounted?.unmount();
  mounted = null;
});

const WAIT = { timeout: 15_000, interval: 50 };

async function ready(initial: Parameters<typeof mountScene>[1] = {}): Promise<Mounted> {
  mounted = mountScene(body.fetchBytes, initial);
  const { store } = mounted;
  await vi.waitFor(() => expect(store.getState().load.phase).toBe('ready'), WAIT);
  await restful();
  return mounted;
}

const marker = (name: string) => document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
const middle = { x: 160, y: 160 };

describe('the scene', () => {
  it('loads the layers one after the other and tells the store by count and name', async () => {
    const names: string[] = [];
    mounted = mountScene(body.fetchBytes);
    const { store } = mounted;
    store.subscribe(({ load }) => names.push(`${load.done}/${load.total} ${load.name}`));
    await vi.waitFor(() => expect(store.getState().load.phase).toBe('ready'), WAIT);
    expect(names.filter((name) => name.startsWith('0/6'))).toContain('0/6 skin');
    expect(names).toContain('5/6 bones');
    expect(store.getState().body?.structures).toContain('femur-left');
  });

  it('carries the name "3D model" on its canvas', async () => {
    const { host } = await ready();
    expect(host.querySelector('canvas')?.getAttribute('aria-label')).toBe('3D model');
  });

  it('draws no frame while nothing changes', async () => {
    await ready();
    const before = sceneProbe.stats().frames;
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(before).toBeGreaterThan(0);
    expect(sceneProbe.stats().frames).toBe(before);
  });

  it('peels: what lies outside of the stop is drawn no more and is no longer picked', async () => {
    const { store } = await ready();
    expect(sceneProbe.pick(middle.x, middle.y)).toBe('skin');
    store.verbs.peelTo('bones');
    await restful();
    const bones = sceneProbe.stats().drawCalls;
    expect(sceneProbe.pick(middle.x, middle.y)).not.toBe('skin');
    store.verbs.peelTo('superficial');
    await restful();
    expect(sceneProbe.stats().drawCalls).toBeGreaterThan(bones);
    // One call a muscle, both sides together, one for all bones, one for the nerves of a layer, and no skin; then the backdrop and the shadow on the ground.
    expect(sceneProbe.stats().drawCalls).toBeLessThanOrEqual(FIBRE_SHEET_IDS.length + 1 + new Set(NERVE_IDS.map((id) => LAYER_OF[id])).size + 2);
  });

  it('passes through what is hidden or glass', async () => {
    const { store } = await ready({ peel: 'bones' });
    const first = sceneProbe.pick(middle.x, middle.y);
    expect(first).not.toBeNull();
    if (!first) return;
    store.verbs.toggleGhost(first);
    expect(sceneProbe.pick(middle.x, middle.y)).not.toBe(first);
    store.verbs.toggleGhost(first);
    expect(sceneProbe.pick(middle.x, middle.y)).toBe(first);
    store.verbs.hide(first);
    expect(sceneProbe.pick(middle.x, middle.y)).not.toBe(first);
  });

  it('hides one side of a pair and goes on drawing and picking the other, whichever it is', async () => {
    const { store } = await ready({ peel: 'superficial' });
    const pairIds = ['gluteus-maximus', 'gluteus-maximus-left'] as const;
    const steps = Array.from({ length: 33 }, (_, index) => index * 10);
    const placeOf = (id: string) => steps.flatMap((x) => steps.map((y) => ({ x, y }))).find(({ x, y }) => sceneProbe.pick(x, y) === id);
    const places = pairIds.map(placeOf);
    const whole = sceneProbe.stats();
    for (const [index, hidden] of pairIds.entries()) {
      const [own, other] = [places[index], places[1 - index]];
      if (!own || !other) throw new Error('A side is not in view.');
      store.verbs.hide(hidden);
      await restful();
      expect(sceneProbe.pick(own.x, own.y)).not.toBe(hidden);
      expect(sceneProbe.pick(other.x, other.y)).toBe(pairIds[1 - index]);
      const { drawCalls, triangles } = sceneProbe.stats();
      expect(drawCalls).toBe(whole.drawCalls);
      expect(triangles).toBeLessThan(whole.triangles);
      store.verbs.toggleGhost(pairIds[1 - index] ?? hidden);
      await restful();
      expect(sceneProbe.stats()).toMatchObject({ drawCalls, triangles });
      store.verbs.toggleGhost(pairIds[1 - index] ?? hidden);
      store.verbs.showAll();
      await restful();
    }
    store.verbs.toggleGhost('gluteus-maximus-left');
    await restful();
    expect(sceneProbe.stats()).toMatchObject({ drawCalls: whole.drawCalls + 1, triangles: whole.triangles });
  });

  it('names its markers after muscle, number and side, and shows those of the side in use', async () => {
    const { store } = await ready();
    expect(marker('Gluteus maximus, point 1, right')).not.toBeNull();
    expect(marker('Gluteus maximus, point 1, left')).toBeNull();
    store.verbs.mirrorSide();
    await vi.waitFor(() => expect(marker('Gluteus maximus, point 1, left')).not.toBeNull(), WAIT);
    expect(marker('Gluteus maximus, point 1, right')).toBeNull();
  });

  it('shows the marker of a point that a link has selected on the other side', async () => {
    await ready({ side: 'right', selection: { kind: 'point', id: 'gluteus-maximus-tp1', side: 'left' } });
    expect(marker('Gluteus maximus, point 1, left')?.hasAttribute('data-selected')).toBe(true);
    expect(marker('Gluteus medius, point 1, left')).toBeNull();
  });

  it('a press on a marker selects the point and shows its pattern; a drag that starts there does neither', async () => {
    const { store } = await ready();
    const button = marker('Gluteus maximus, point 1, right');
    if (!button) throw new Error('The marker is missing.');
    const at = (x: number) => ({ bubbles: true, clientX: x, clientY: 100, pointerId: 1, isPrimary: true, button: 0, detail: 1 });
    button.dispatchEvent(new PointerEvent('pointerdown', at(100)));
    button.dispatchEvent(new PointerEvent('pointermove', at(160)));
    button.dispatchEvent(new PointerEvent('pointerup', at(160)));
    button.dispatchEvent(new MouseEvent('click', at(160)));
    expect(store.getState().referrals).toEqual([]);
    button.click();
    expect(store.getState().referrals).toEqual([{ point: 'gluteus-maximus-tp1', side: 'right' }]);
    expect(store.getState().selection).toEqual({ kind: 'point', id: 'gluteus-maximus-tp1', side: 'right' });
    await vi.waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('true'), WAIT);
  });

  it('on a small canvas, markers too close for a finger are dots under one button, and a tap brings them closer until each has its number', async () => {
    const { store, host } = await ready({ peel: 'intermediate' });
    store.verbs.showReferral({ point: 'gluteus-maximus-tp1', side: 'left' });
    store.verbs.runCameraCommand({ kind: 'go', pose: { positionMm: [0, 0, -6000], targetMm: [0, 0, 0] } });
    store.verbs.peelTo('skin');
    await restful();
    const groups = () => [...host.querySelectorAll<HTMLElement>('.marker-group')].filter(({ style }) => style.visibility === 'visible');
    const dots = () => [...host.querySelectorAll('.marker[data-grouped]')].map((dot) => dot.getAttribute('aria-label'));
    const both = ['Gluteus maximus, point 1, right', 'Gluteus medius, point 1, right'];
    await vi.waitFor(() => expect(dots().sort()).toEqual(both), WAIT);
    expect(groups().map((group) => group.getAttribute('aria-label'))).toEqual(['Closer: Gluteus maximus 1 · Gluteus medius 1']);
    const { width, height } = groups()[0]?.getBoundingClientRect() ?? { width: 0, height: 0 };
    expect([width, height]).toEqual([44, 44]);
    // Still a button of its own for keys and screen readers.
    expect(both.map((name) => marker(name)?.style.visibility)).toEqual(['visible', 'visible']);
    groups()[0]?.click();
    await vi.waitFor(() => expect(dots()).toEqual([]), WAIT);
    expect(groups()).toEqual([]);
    const places = both.map((name) => marker(name)?.getBoundingClientRect());
    expect(Math.hypot((places[0]?.x ?? 0) - (places[1]?.x ?? 0), (places[0]?.y ?? 0) - (places[1]?.y ?? 0))).toBeGreaterThanOrEqual(43.9);
  });

  it('while a pattern is shown the other points step back to dots, and are numbered again when it is cleared', async () => {
    const { store } = await ready({ peel: 'superficial' });
    const sizeOf = (name: string) => getComputedStyle(marker(name)?.querySelector('.marker-dot') ?? document.body).fontSize;
    const numbered = sizeOf('Gluteus medius, point 1, right');
    store.verbs.showReferral({ point: 'gluteus-maximus-tp1', side: 'right' });
    await vi.waitFor(() => expect(sizeOf('Gluteus medius, point 1, right')).toBe('0px'), WAIT);
    expect(sizeOf('Gluteus maximus, point 1, right')).toBe(numbered);
    store.verbs.clearReferrals();
    await vi.waitFor(() => expect(sizeOf('Gluteus medius, point 1, right')).toBe(numbered), WAIT);
  });

  it('dims a marker whose muscle is covered or taken off', async () => {
    const { store } = await ready({ peel: 'superficial' });
    const button = marker('Gluteus maximus, point 1, right');
    expect(button?.hasAttribute('data-dimmed')).toBe(false);
    store.verbs.peelTo('intermediate');
    await vi.waitFor(() => expect(button?.hasAttribute('data-dimmed')).toBe(true), WAIT);
  });

  it('a tap on a part selects it, a tap beside the body clears', async () => {
    const { store, host } = await ready();
    const canvas = host.querySelector('canvas');
    const tap = (x: number, y: number) => {
      const at = { bubbles: true, clientX: x, clientY: y, pointerId: 1, isPrimary: true, button: 0, pointerType: 'mouse' };
      canvas?.dispatchEvent(new PointerEvent('pointerdown', at));
      canvas?.dispatchEvent(new PointerEvent('pointerup', at));
    };
    tap(middle.x, middle.y);
    expect(store.getState().selection).toEqual({ kind: 'structure', id: 'skin' });
    tap(4, 4);
    expect(store.getState().selection).toBeNull();
  });

  it('a selected point has its needle, in one call, as long as it is selected', async () => {
    const { store } = await ready({ peel: 'superficial' });
    const { drawCalls, triangles, geometries, programs } = sceneProbe.stats();
    store.verbs.select({ kind: 'point', id: 'gluteus-maximus-tp1', side: 'right' });
    await vi.waitFor(() => expect(sceneProbe.stats().drawCalls).toBe(drawCalls + 1), WAIT);
    store.verbs.select({ kind: 'point', id: 'gluteus-medius-tp1', side: 'left' });
    await restful();
    expect(sceneProbe.stats()).toMatchObject({ drawCalls: drawCalls + 1, geometries: geometries + 1, programs });
    store.verbs.deselect();
    await vi.waitFor(() => expect(sceneProbe.stats()).toMatchObject({ drawCalls, triangles, geometries }), WAIT);
  });


  it('a selected zone has its border on the skin, and the camera goes there when it is told', async () => {
    const { store } = await ready();
    const before = sceneProbe.stats();
    store.verbs.runCameraCommand({ kind: 'view', view: 'anterior' });
    await vi.waitFor(() => expect(store.getState().camera?.positionMm[2]).toBeGreaterThan(0), WAIT);
    store.verbs.select({ kind: 'zone', id: 'knee-lateral', side: 'right' });
    store.verbs.runCameraCommand({ kind: 'focus' });
    await vi.waitFor(() => expect(store.getState().camera).toMatchObject({ targetMm: [-100, 100, -200] }), WAIT);
    expect(store.getState().camera?.positionMm[2]).toBeLessThan(-200);
    // A light line on a dark one.
    await vi.waitFor(() => expect(sceneProbe.stats().drawCalls).toBe(before.drawCalls + 2), WAIT);
    store.verbs.select({ kind: 'zone', id: 'genital-pelvic', side: 'right' });
    await vi.waitFor(() => expect(sceneProbe.stats().drawCalls).toBe(before.drawCalls), WAIT);
    expect(sceneProbe.stats().geometries).toBe(before.geometries);
  });

  it('the arcs of a muscle are one call, as long as they are asked for', async () => {
    const { store } = await ready({ selection: { kind: 'structure', id: 'quadratus-lumborum' } });
    const before = sceneProbe.stats();
    store.verbs.showLinks(true);
    await vi.waitFor(() => expect(sceneProbe.stats().drawCalls).toBe(before.drawCalls + 1), WAIT);
    store.verbs.showLinks(false);
    await vi.waitFor(() => expect(sceneProbe.stats()).toMatchObject({ drawCalls: before.drawCalls, geometries: before.geometries }), WAIT);
  });

  it('says in the store where the camera rests, and goes where it is told', async () => {
    const { store } = await ready();
    await vi.waitFor(() => expect(store.getState().camera).not.toBeNull(), WAIT);
    expect(store.getState().camera?.positionMm[2]).toBeLessThan(0);
    store.verbs.runCameraCommand({ kind: 'view', view: 'anterior' });
    await vi.waitFor(() => expect(store.getState().camera?.positionMm[2]).toBeGreaterThan(0), WAIT);
    store.verbs.runCameraCommand({ kind: 'back' });
    await restful();
    expect(store.getState().camera?.positionMm[2]).toBeLessThan(0);
  });

  it('uncovers a structure by naming what lies between it and the eye', async () => {
    const { store } = await ready();
    store.verbs.peelToStructure('gluteus-medius');
    const state = store.getState();
    expect(state.peel).toBe('superficial');
    expect(state.hidden).not.toContain('femur');
    expect(state.selection).toEqual({ kind: 'structure', id: 'gluteus-medius' });
  });

  it('a cut-off file gives a plain sentence, and another try brings the rest', async () => {
    let isBroken = true;
    mounted = mountScene(async (file) => {
      const bytes = await body.fetchBytes(file);
      return isBroken && file === 'bones.glb' ? bytes.slice(0, 2000) : bytes;
    });
    const { store } = mounted;
    await vi.waitFor(() => expect(store.getState().failure?.kind).toBe('model'), WAIT);
    expect(store.getState().failure?.what).toContain('bones.glb is cut off');
    isBroken = false;
    store.verbs.retry();
    await vi.waitFor(() => expect(store.getState().load.phase).toBe('ready'), WAIT);
    expect(store.getState().failure).toBeNull();
  });

  it('a lost context is told, and the picture comes back with it', async () => {
    const { store, host } = await ready();
    const extension = host.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
    extension?.loseContext();
    await vi.waitFor(() => expect(store.getState().failure?.kind).toBe('context'), WAIT);
    const before = sceneProbe.stats().frames;
    extension?.restoreContext();
    await vi.waitFor(() => expect(store.getState().failure).toBeNull(), WAIT);
    await vi.waitFor(() => expect(sceneProbe.stats().frames).not.toBe(before), WAIT);
    expect(store.getState().load.phase).toBe('ready');
  });

  it('has the heat of what is shown to read, and none when nothing is shown', async () => {
    const { store, worker } = await ready();
    expect(sceneProbe.heat('GT-top')).toEqual({ mean: 0, max: 0 });
    store.verbs.showReferral({ point: 'gluteus-maximus-tp1', side: 'right' });
    await vi.waitFor(() => expect(sceneProbe.heat('GT-top-R').max).toBe(1), WAIT);
    expect(worker.asked.some((request) => request.kind === 'project' && request.id === 'gluteus-maximus-left')).toBe(true);
    store.verbs.clearReferrals();
    expect(sceneProbe.heat('GT-top')).toEqual({ mean: 0, max: 0 });
  });

  it('with the skin off, a shown pattern still hangs where the skin was, and is looked through by the pointer', async () => {
    const { store } = await ready({ peel: 'bones' });
    const bare = sceneProbe.stats().drawCalls;
    const picked = sceneProbe.pick(middle.x, middle.y);
    store.verbs.showReferral({ point: 'gluteus-maximus-tp1', side: 'right' });
    await vi.waitFor(() => expect(sceneProbe.stats().drawCalls).toBe(bare + 1), WAIT);
    expect(sceneProbe.pick(middle.x, middle.y)).toBe(picked);
  });

  it('without WebGL it says so and leaves the rest of the page alone', async () => {
    const original = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = () => null;
    try {
      mounted = mountScene(body.fetchBytes);
      const { store, host } = mounted;
      await vi.waitFor(() => expect(store.getState().failure?.kind).toBe('webgl'), WAIT);
      expect(host.querySelector('canvas')).toBeNull();
    } finally {
      HTMLCanvasElement.prototype.getContext = original;
    }
  });

  it('another quality makes a new canvas and keeps the body, without loading anything again', async () => {
    const { store, host } = await ready();
    const before = host.querySelector('canvas');
    store.verbs.changeDisplay({ quality: 'normal' });
    await vi.waitFor(() => expect(host.querySelector('canvas')).not.toBe(before), WAIT);
    await vi.waitFor(() => expect(sceneProbe.pick(middle.x, middle.y)).toBe('skin'), WAIT);
    expect(store.getState().load.phase).toBe('ready');
  });

  it('keeps three.js out of the store', async () => {
    const { store } = await ready();
    expect(() => structuredClone(store.getState())).not.toThrow();
    expect([Raycaster, Vector2, Vector3].some((kind) => Object.values(store.getState()).some((value) => value instanceof kind))).toBe(false);
  });
});
