import type { Manifest, ManifestFile } from '#contract/manifest';
import { partOf, structureOf } from '#domain/ids';
import type { ViewStore } from '#store/create-store';
import type { FoundPart } from './scene-index.ts';
import { findParts } from './scene-index.ts';
import { loadBody } from './load-body.ts';
import type { FetchBytes } from './load-files.ts';
import { ModelFileError } from './load-files.ts';

export interface LoadingHandlers {
  readonly onManifest: (manifest: Manifest) => void;
  /** resolves when the parts are on the screen */
  readonly onParts: (parts: readonly FoundPart[], manifest: Manifest) => Promise<void>;
  readonly onReady: () => void;
}

const WAY_ON = 'Check the connection and try again. The lists and cards work without the model.';

/** Brings the body in, layer after layer, and keeps the store posted. Asked again after a failure, it fetches only what is missing. */
export class Loading {
  readonly #loaded = new Set<string>();
  #abort: AbortController | null = null;
  readonly #store: ViewStore;
  readonly #fetchBytes: FetchBytes;
  readonly #handlers: LoadingHandlers;

  constructor(store: ViewStore, fetchBytes: FetchBytes, handlers: LoadingHandlers) {
    this.#store = store;
    this.#fetchBytes = fetchBytes;
    this.#handlers = handlers;
  }

  async start(): Promise<void> {
    this.stop();
    const abort = new AbortController();
    this.#abort = abort;
    const { signal } = abort;
    const { verbs } = this.#store;
    let manifest: Manifest | null = null;
    try {
      await loadBody({
        fetchBytes: this.#fetchBytes,
        signal,
        stop: () => this.#store.getState().peel,
        isLoaded: ({ file }: ManifestFile) => this.#loaded.has(file),
        onManifest: (read) => {
          manifest = read;
          verbs.learnBody(bodyOf(read));
          this.#handlers.onManifest(read);
        },
        onLayer: async ({ file }, group) => {
          this.#loaded.add(file);
          if (manifest) await this.#handlers.onParts(findParts(group), manifest);
        },
        onProgress: (done, total, name) => verbs.reportLoad({ phase: total > 0 && done === total ? 'ready' : 'loading', done, total, name }),
      });
      if (!signal.aborted) this.#handlers.onReady();
    } catch (error) {
      if (signal.aborted) return;
      const what = error instanceof ModelFileError ? error.message : 'The model could not be prepared for drawing.';
      verbs.fail({ kind: 'model', what, wayOn: WAY_ON });
      if (!(error instanceof ModelFileError)) throw error;
    }
  }

  stop(): void {
    this.#abort?.abort();
    this.#abort = null;
  }
}

const bodyOf = (manifest: Manifest) => ({
  structures: [...new Set(manifest.parts.flatMap(({ id }) => [id, structureOf(partOf(id), 'left')]))],
  points: manifest.points.map(({ id, side, outwardModel, depthMm, layersAbove, layerThicknessMm, nearestNerve }) => ({
    id, side, outwardModel, depthMm, layersAbove, ...(layerThicknessMm ? { layerThicknessMm } : {}), ...(nearestNerve ? { nearestNerve } : {}),
  })),
});
