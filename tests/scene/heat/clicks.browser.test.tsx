import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { sceneProbe } from '../../../src/scene/probe.ts';
import { standInBody } from '../../fixtures/stand-in-body.ts';
import type { Mounted, Reach } from '../mount-scene.tsx';
import { mountScene, restful } from '../mount-scene.tsx';

const body = standInBody();
const WAIT = { timeout: 15_000, interval: 50 };
const originalContext = HTMLCanvasElement.prototype.getContext;
let mounted: Mounted | null = null;

/** The picture stays readable after it has been shown. */
beforeEach(() => {
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, options?: object) {
    return originalContext.call(this, kind as 'webgl2', { ...options, preserveDrawingBuffer: true });
  } as typeof originalContext;
});
afterEach(() => {
  HTMLCanvasElement.prototype.getContext = originalContext;
  vi.restoreAllMocks();
  mounted?.unmount();
  mounted = null;
});

async function ready(initial: Parameters<typeof mountScene>[1], reach?: Reach): Promise<Mounted> {
  mounted = mountScene(body.fetchBytes, initial, reach);
  const { store, worker } = mounted;
  await vi.waitFor(() => expect(store.getState().load.phase).toBe('ready'), WAIT);
  await vi.waitFor(() => expect(worker.asked.filter(({ kind }) => kind === 'project').length).toBe(worker.answered.filter(({ kind }) => kind === 'projected').length), WAIT);
  await restful();
  return mounted;
}

const MAXIMUS = 'Gluteus maximus, point 1, right', MEDIUS = 'Gluteus medius, point 1, right';
/** Ten clicks after each of which something else is shown: one pattern, two, one … */
const TEN_CLICKS = [MAXIMUS, ...Array<string>(9).fill(MEDIUS)];
const click = (name: string): void => {
  const button = document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`);
  if (!button) throw new Error(`${name} is missing.`);
  button.click();
};

/** What goes to the graphics card, in bytes a call. */
function countUploads(): number[] {
  const sizes: number[] = [];
  for (const call of ['bufferData', 'bufferSubData'] as const) {
    const send = WebGL2RenderingContext.prototype[call] as (...args: unknown[]) => void;
    vi.spyOn(WebGL2RenderingContext.prototype, call).mockImplementation(function (this: WebGL2RenderingContext, ...args: unknown[]) {
      const data = args.find((arg) => ArrayBuffer.isView(arg));
      if (data) sizes.push(data.byteLength);
      send.apply(this, args);
    });
  }
  return sizes;
}

function pixels(host: HTMLElement): Uint8ClampedArray {
  const canvas = host.querySelector('canvas'), copy = document.createElement('canvas');
  copy.width = canvas?.width ?? 0;
  copy.height = canvas?.height ?? 0;
  const pen = copy.getContext('2d');
  if (!canvas || !pen) throw new Error('There is no picture.');
  pen.drawImage(canvas, 0, 0);
  return pen.getImageData(0, 0, copy.width, copy.height).data;
}
const differing = (a: Uint8ClampedArray, b: Uint8ClampedArray): number => a.reduce((sum, value, index) => sum + (Math.abs(value - (b[index] ?? 0)) > 8 ? 1 : 0), 0);

describe('a click on a point', () => {
  it.each(['skin', 'superficial'] as const)('makes no new program and sends the skin once: ten clicks, peeled to %s', async (peel) => {
    const { worker, store } = await ready({}, ({ id }) => id === 'gluteus-maximus');
    store.verbs.peelTo(peel);
    await restful();
    const { programs } = sceneProbe.stats();
    const skinBytes = worker.asked.flatMap((request) => (request.kind === 'body' ? [(request.positionsMm.length / 3) * 4] : []))[0];
    const linked = vi.spyOn(WebGL2RenderingContext.prototype, 'linkProgram');
    const sizes = countUploads(), uploads = () => sizes.filter((bytes) => bytes === skinBytes);
    for (const [index, name] of TEN_CLICKS.entries()) {
      click(name);
      await vi.waitFor(() => expect(uploads().length).toBeGreaterThan(index), WAIT);
    }
    await restful();
    expect(linked).not.toHaveBeenCalled();
    expect(sceneProbe.stats().programs).toBe(programs);
    expect(worker.answered.filter(({ kind }) => kind === 'drawn')).toHaveLength(TEN_CLICKS.length);
    expect(uploads()).toHaveLength(TEN_CLICKS.length);
    const worn = worker.answered.flatMap((answer) => (answer.kind === 'under' ? [answer.parts.map(({ id }) => id)] : []));
    expect(worn).toEqual(TEN_CLICKS.map(() => ['gluteus-maximus']));
  });

  it('shows in the picture, also under the skin, and stays through a lost context', async () => {
    for (const peel of ['skin', 'superficial'] as const) {
      const { host, store } = await ready({ peel });
      const bare = pixels(host);
      store.verbs.showReferral({ point: 'gluteus-maximus-tp1', side: 'right' });
      await vi.waitFor(() => expect(sceneProbe.heat('GT-top-R').max).toBe(1), WAIT);
      await restful();
      const warm = pixels(host);
      expect(differing(bare, warm)).toBeGreaterThan(1000);
      const extension = host.querySelector('canvas')?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
      extension?.loseContext();
      await vi.waitFor(() => expect(store.getState().failure?.kind).toBe('context'), WAIT);
      extension?.restoreContext();
      await vi.waitFor(() => expect(store.getState().failure).toBeNull(), WAIT);
      await restful();
      expect(differing(pixels(host), warm)).toBeLessThan(50);
      mounted?.unmount();
      mounted = null;
    }
  });

  it('shows on a part that is loaded later', async () => {
    let letThrough: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letThrough = resolve));
    mounted = mountScene(async (file) => {
      if (file === 'superficial.glb') await held;
      return body.fetchBytes(file);
    }, { referrals: [{ point: 'gluteus-maximus-tp1', side: 'right' }] });
    const { store, worker } = mounted;
    await vi.waitFor(() => expect(worker.answered.some(({ kind }) => kind === 'drawn')).toBe(true), WAIT);
    expect(worker.asked.some((request) => request.kind === 'project' && request.id === 'gluteus-maximus')).toBe(false);
    letThrough();
    await vi.waitFor(() => expect(store.getState().load.phase).toBe('ready'), WAIT);
    await vi.waitFor(() => expect(worker.answered.some((answer) => answer.kind === 'projected' && answer.id === 'gluteus-maximus' && answer.values !== null)).toBe(true), WAIT);
  });
});
