import type { Vec3 } from '#contract/manifest';
import { prepareBody } from '#domain/heat';
import type { Body as SkinBody } from '#domain/heat';
import type { StructureId } from '#domain/ids';
import { hasInk } from '#store/selectors';
import type { ScenePart } from '../body/body.ts';
import type { HeatAnswer, HeatRequest, Ink } from './protocol.ts';
import type { HeatReading } from './heat-reading.ts';
import { readHeat } from './heat-reading.ts';
import { smoothOverEdges } from './smooth-over-edges.ts';
import { surfaceArrays, triangleIndices } from './surface-arrays.ts';

export interface HeatNews {
  /** new heat lies on the surfaces */
  readonly onDrawn: (isBlank: boolean) => void;
  readonly onFailed: (what: string) => void;
}

/** The part of a Worker that is used: a test passes its own. */
export type HeatWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

export const startHeatWorker = (): HeatWorker => new Worker(new URL('./heat.worker.ts', import.meta.url), { type: 'module' });

/** Has the patterns computed off the main thread and lays them on the skin, and from the skin onto what lies under it. */
export class HeatArtist {
  readonly #worker: HeatWorker;
  readonly #news: HeatNews;
  readonly #under = new Map<StructureId, { part: ScenePart; skinVertices: Uint32Array | null }>();
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
    this.#waiting = [...this.#under.values()].map(({ part: under }) => under);
    this.#askForNext();
    if (hasInk(this.#wanted)) this.draw(this.#wanted);
  }

  addUnder(part: ScenePart): void {
    this.#under.set(part.id, { part, skinVertices: null });
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

  #send(request: HeatRequest): void {
    this.#worker.postMessage(request);
  }

  /** One at a time: a pattern that is asked for meanwhile waits for one part at most, not for all. */
  #askForNext(): void {
    const part = this.#waiting[0];
    if (part) this.#send({ kind: 'project', id: part.id, surface: surfaceArrays(part.mesh) });
  }

  #hear(answer: HeatAnswer): void {
    if (answer.kind === 'failed') this.#news.onFailed(answer.what);
    else if (answer.kind === 'projected') {
      const under = this.#under.get(answer.id);
      this.#waiting = this.#waiting.filter(({ id }) => id !== answer.id);
      this.#askForNext();
      if (!under) return;
      under.skinVertices = answer.skinVertices;
      if (this.#values) {
        this.#layUnder(under.part, answer.skinVertices, this.#values);
        this.#news.onDrawn(false);
      }
    } else if (answer.n === this.#asked && this.#skin) {
      this.#values = answer.values;
      lay(this.#skin, answer.values);
      for (const { part, skinVertices } of this.#under.values()) if (skinVertices) this.#layUnder(part, skinVertices, answer.values);
      this.#news.onDrawn(false);
    }
  }

  #layUnder(part: ScenePart, skinVertices: Uint32Array, values: Uint8Array): void {
    const own = new Uint8Array(skinVertices.length * 4);
    skinVertices.forEach((vertex, index) => own.set(values.subarray(vertex * 4, vertex * 4 + 4), index * 4));
    lay(part, smoothOverEdges(own, part.mesh.geometry.getIndex()?.array ?? []));
  }
}

const lay = ({ figure, member }: ScenePart, values: Uint8Array): void => figure.layHeat(member, values);
