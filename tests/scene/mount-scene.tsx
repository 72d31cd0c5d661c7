import { createRoot } from 'react-dom/client';
import { expect, vi } from 'vitest';
import type { ViewState } from '#store/view-state';
import { INITIAL_DISPLAY } from '#store/view-state';
import type { ViewStore } from '#store/create-store';
import { createStore } from '#store/create-store';
import { ViewStoreContext } from '#store/view-context';
import Scene from '../../src/scene/Scene.tsx';
import { sceneProbe } from '../../src/scene/probe.ts';
import type { FetchBytes } from '../../src/scene/body/load-files.ts';
import type { Bytes, HeatAnswer, HeatRequest, Worn } from '../../src/scene/heat/protocol.ts';
import type { HeatWorker } from '../../src/scene/heat/heat-artist.ts';
import type { ZoneAnswer, ZoneRequest, ZoneWorker } from '../../src/scene/zones/zone-finder.ts';

/** What of a part a pattern reaches. */
export type Reach = (request: Extract<HeatRequest, { kind: 'project' }>) => boolean;

/** Answers like the heat worker, without geodesics: the whole skin is hot when anything is shown, and so are the parts that it reaches. */
export class StandInWorker implements HeatWorker {
  readonly asked: HeatRequest[] = [];
  readonly answered: HeatAnswer[] = [];
  readonly #reached = new Map<Worn['id'], number>();
  readonly #reach: Reach;
  #listener: (event: MessageEvent<HeatAnswer>) => void = () => undefined;
  #vertices = 0;
  #ink: readonly number[] = [0, 0, 0, 0];

  constructor(reach: Reach) {
    this.#reach = reach;
  }

  addEventListener(kind: string, listener: unknown) {
    if (kind === 'message') this.#listener = listener as (event: MessageEvent<HeatAnswer>) => void;
  }
  postMessage(request: HeatRequest) {
    this.asked.push(request);
    if (request.kind === 'body') this.#vertices = request.positionsMm.length / 3;
    if (request.kind === 'project') {
      const count = request.surface.positionsMm.length / 3;
      if (this.#reach(request)) this.#reached.set(request.id, count);
      this.#tell({ kind: 'projected', ...this.#worn(request.id, this.#reached.get(request.id) ?? 0) });
    }
    if (request.kind === 'draw') {
      const hot = request.referrals.length > 0 ? 255 : 0;
      this.#ink = [hot, 0, hot, request.comparison ? 255 : 0];
      this.#tell({ kind: 'drawn', n: request.n, values: this.#filled(this.#vertices) });
      this.#tell({ kind: 'under', parts: [...this.#reached].map(([id, count]) => this.#worn(id, count)) });
    }
  }
  #tell(data: HeatAnswer) {
    this.answered.push(data);
    queueMicrotask(() => this.#listener({ data } as MessageEvent<HeatAnswer>));
  }
  #filled = (count: number): Bytes => new Uint8Array(count * 4).map((_, index) => this.#ink[index % 4] ?? 0);
  #worn = (id: Worn['id'], count: number): Worn => ({ id, values: count > 0 && this.#ink.some((byte) => byte > 0) ? this.#filled(count) : null });
  terminate() {
    this.#listener = () => undefined;
  }
}

/** Finds every zone at one place of the egg, on the right behind. */
class StandInZones implements ZoneWorker {
  #listener: (event: MessageEvent<ZoneAnswer>) => void = () => undefined;
  addEventListener(_: string, listener: unknown) {
    this.#listener = listener as (event: MessageEvent<ZoneAnswer>) => void;
  }
  postMessage(request: ZoneRequest) {
    if (request.kind !== 'zone') return;
    const [left, right, low, high, z] = [-130, -70, 60, 140, -200];
    const piecesMm = Float32Array.from([left, low, z, right, low, z, right, low, z, right, high, z, right, high, z, left, high, z, left, high, z, left, low, z]);
    const outline = { piecesMm, minMm: [left, low, z], maxMm: [right, high, z], middleMm: [-100, 100, z], outward: [0, 0, -1] } as const;
    queueMicrotask(() => this.#listener({ data: { n: request.n, outline } } as MessageEvent<ZoneAnswer>));
  }
  terminate() {
    this.#listener = () => undefined;
  }
}

export interface Mounted {
  readonly store: ViewStore;
  readonly worker: StandInWorker;
  readonly host: HTMLElement;
  readonly unmount: () => void;
}

/** The real scene in a small window, drawn in the plainest quality and without motion. */
export function mountScene(fetchBytes: FetchBytes, initial: Partial<ViewState> = {}, reach: Reach = () => true): Mounted {
  const host = document.createElement('div');
  host.style.cssText = 'position:fixed;left:0;top:0;width:320px;height:320px';
  document.body.append(host);
  const store = createStore({ checkPlain: true, initial: { display: { ...INITIAL_DISPLAY, quality: 'low', motion: 'reduced' }, ...initial } });
  const worker = new StandInWorker(reach);
  const startWorker = () => worker;
  const startZoneWorker = () => new StandInZones();
  const root = createRoot(host);
  root.render(
    <ViewStoreContext value={store}>
      <Scene fetchBytes={fetchBytes} startWorker={startWorker} startZoneWorker={startZoneWorker} />
    </ViewStoreContext>,
  );
  return {
    store,
    worker,
    host,
    unmount: () => {
      root.unmount();
      host.remove();
    },
  };
}

/** Until no frame has been drawn for a while. */
export async function restful(): Promise<void> {
  let frames = -1;
  await vi.waitFor(() => {
    const before = frames;
    frames = sceneProbe.stats().frames;
    expect(frames).toBe(before);
  }, { timeout: 15_000, interval: 250 });
}
