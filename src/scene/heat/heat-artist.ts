import type { Vec3 } from '#contract/manifest';
import { prepareBody } from '#domain/heat';
import type { Body as SkinBody } from '#domain/heat';
import type { StructureId } from '#domain/ids';
import { hasInk } from '#store/selectors';
import type { ScenePart } from '../body/body.ts';
import type { HeatAnswer, HeatRequest, Ink, Worn } from './protocol.ts';
import type { HeatReading } from './heat-reading.ts';
import { readHeat } from './heat-reading.ts';
import { surfaceArrays, triangleIndices } from './surface-arrays.ts';

export interface HeatNews {
  /** new heat lies on the surfaces */
  readonly onDrawn: (isBlank: boolean) => void;
  readonly onFailed: (what: string) => void;
}

/** The part of a Worker that is used: a test passes its own. */
export type HeatWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export const startHeatWorker = (): HeatWorker => new Worker(new URL('./heat.worker.ts', import.meta.url), { type: 'module' });

/** Has the patterns computed off the main thread, for the skin and for what lies under it, and lays the bytes on the figures. */
export class HeatArtist {
  readonly #worker: HeatWorker;
  readonly #news: HeatNews;
  readonly #under = new Map<StructureId, ScenePart>();
  #skin: ScenePart | null = null;
  #landmarksMm: Readonly<Record<string, Vec3>> | null = null;
  #skinBody: SkinBody | null = null;
  #values: Uint8Array | null = null;
  #waiting: ScenePart[] = [];
  #asked = 0;
  #wanted: Ink = { referrals: [], contested: false, comparison: null };

  constructor(worker: HeatWorker, news: HeatNews) {
    this.#worker = worker;
    this.#news = news;
    worker.addEventListener('message', ({ data }: MessageEvent<HeatAnswer>) => this.#hear(data));
    worker.addEventListener('error', () => news.onFailed('The computation of the patterns could not be started.'));
  }

  /** The heat of a zone or near a landmark, as it is shown now. The first reading prepares the skin here too, which takes a moment. */
  read(name: string): HeatReading {
    const skin = this.#skin;
    if (!skin || !this.#landmarksMm || !this.#values) return { mean: 0, max: 0 };
    this.#skinBody ??= prepareBody({
      positionsMm: surfaceArrays(skin.mesh).positionsMm,
      indices: triangleIndices(skin.mesh.geometry),
      landmarksMm: this.#landmarksMm,
    });
    return readHeat(this.#skinBody, this.#values, name);
  }

  setSkin(part: ScenePart, landmarksMm: Readonly<Record<string, Vec3>>): void {
    this.#skin = part;
    this.#landmarksMm = landmarksMm;
    const { positionsMm } = surfaceArrays(part.mesh);
    this.#send({ kind: 'body', positionsMm, indices: triangleIndices(part.mesh.geometry), landmarksMm });
    this.#waiting = [...this.#under.values()];
    this.#askForNext();
    if (hasInk(this.#wanted)) this.draw(this.#wanted);
  }

  addUnder(part: ScenePart): void {
    this.#under.set(part.id, part);
    if (!this.#skin) return;
    this.#waiting.push(part);
    if (this.#waiting.length === 1) this.#askForNext();
  }

  draw(ink: Ink): void {
    this.#wanted = ink;
    if (!this.#skin) return;
    this.#asked++;
    if (hasInk(ink)) this.#send({ kind: 'draw', n: this.#asked, ...ink });
    else {
      this.#values = null;
      this.#news.onDrawn(true);
    }
  }

  dispose(): void {
    this.#worker.terminate();
    this.#under.clear();
    this.#skin = null;
  }

  #send(request: HeatRequest, handedOver: Transferable[] = []): void {
    this.#worker.postMessage(request, handedOver);
  }

  /** One at a time: a pattern that is asked for meanwhile waits for one part at most, not for all. */
  #askForNext(): void {
    const part = this.#waiting[0];
    if (!part) return;
    const surface = surfaceArrays(part.mesh);
    this.#send({ kind: 'project', id: part.id, surface }, [surface.positionsMm.buffer, surface.normals.buffer]);
  }

  #hear(answer: HeatAnswer): void {
    if (answer.kind === 'failed') this.#news.onFailed(answer.what);
    else if (answer.kind === 'drawn') {
      // overtaken by another wish
      if (answer.n !== this.#asked || !this.#skin) return;
      this.#values = answer.values;
      this.#skin.figure.layHeat(this.#skin.member, answer.values);
      this.#news.onDrawn(false);
    } else if (answer.kind === 'under') this.#dress(answer.parts);
    else {
      this.#waiting = this.#waiting.filter(({ id }) => id !== answer.id);
      this.#askForNext();
      this.#dress([answer]);
    }
  }

  /** Also when overtaken: the worker tells what has changed since it spoke last. */
  #dress(parts: readonly Worn[]): void {
    let isChanged = false;
    for (const { id, values } of parts) {
      const part = this.#under.get(id);
      if (part?.figure.layHeat(part.member, values)) isChanged = true;
    }
    if (isChanged && this.#values) this.#news.onDrawn(false);
  }
}
