import type { Vec3 } from '#contract/manifest';
import type { Side } from '#domain/ids';
import type { ZoneId } from '#domain/places';
import type { PaintedZone } from '#domain/zones';
import { PAINTED_ZONES } from '#domain/zones';
import type { ZoneOutline } from '#domain/zones/outline';
import type { ScenePart } from '../body/body.ts';
import { surfaceArrays, triangleIndices } from '../heat/surface-arrays.ts';

export type ZoneRequest =
  | { readonly kind: 'body'; readonly positionsMm: Float32Array; readonly indices: Uint32Array; readonly landmarksMm: Readonly<Record<string, Vec3>> }
  | { readonly kind: 'zone'; readonly n: number; readonly id: PaintedZone; readonly side: Side };
export interface ZoneAnswer {
  readonly n: number;
  readonly outline: ZoneOutline | null;
}
export type ZoneWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export const startZones = (): ZoneWorker => new Worker(new URL('./zone.worker.ts', import.meta.url), { type: 'module' });

const isPainted = (id: ZoneId): id is PaintedZone => (PAINTED_ZONES as readonly ZoneId[]).includes(id);

/** Finds zones on the skin, off the main thread; the worker starts with the first zone that somebody asks for. */
export class ZoneFinder {
  readonly #start: () => ZoneWorker;
  readonly #known = new Map<string, Promise<ZoneOutline | null>>();
  readonly #waiting = new Map<number, (outline: ZoneOutline | null) => void>();
  readonly #skin: Promise<() => ZoneRequest>;
  #learnSkin: (body: () => ZoneRequest) => void = () => undefined;
  #worker: ZoneWorker | null = null;
  #asked = 0;

  constructor(start: () => ZoneWorker) {
    this.#start = start;
    this.#skin = new Promise((resolve) => (this.#learnSkin = resolve));
  }

  setSkin({ mesh }: ScenePart, landmarksMm: Readonly<Record<string, Vec3>>): void {
    this.#learnSkin(() => ({ kind: 'body', positionsMm: surfaceArrays(mesh).positionsMm, indices: triangleIndices(mesh.geometry), landmarksMm }));
  }

  /** @returns null for a zone inside the body, or of another body part than this model has */
  find(id: ZoneId, side: Side): Promise<ZoneOutline | null> {
    if (!isPainted(id)) return Promise.resolve(null);
    const key = `${id} ${side}`;
    const found = this.#known.get(key) ?? this.#ask(id, side);
    this.#known.set(key, found);
    return found;
  }

  dispose(): void {
    this.#worker?.terminate();
    for (const answer of this.#waiting.values()) answer(null);
    this.#waiting.clear();
  }

  async #ask(id: PaintedZone, side: Side): Promise<ZoneOutline | null> {
    const body = await this.#skin;
    const worker = this.#worker ?? this.#begin(body());
    const n = ++this.#asked;
    return new Promise((resolve) => {
      this.#waiting.set(n, resolve);
      worker.postMessage({ kind: 'zone', n, id, side } satisfies ZoneRequest);
    });
  }

  #begin(body: ZoneRequest): ZoneWorker {
    const worker = this.#start();
    worker.addEventListener('message', ({ data }: MessageEvent<ZoneAnswer>) => {
      this.#waiting.get(data.n)?.(data.outline);
      this.#waiting.delete(data.n);
    });
    worker.postMessage(body);
    this.#worker = worker;
    return worker;
  }
}
