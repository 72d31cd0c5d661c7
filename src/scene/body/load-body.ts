import type { Group } from 'three';
import type { Manifest, ManifestFile } from '#contract/manifest';
import { PEEL_STOPS } from '#domain/ids';
import type { PeelStop } from '#domain/ids';
import type { FetchBytes } from './load-files.ts';
import { loadGlb, loadManifest } from './load-files.ts';

const LAYER_NAMES: Readonly<Record<PeelStop, string>> = {
  skin: 'skin',
  superficial: 'superficial muscles',
  intermediate: 'intermediate muscles',
  deep: 'deep muscles',
  deepest: 'deepest muscles',
  bones: 'bones',
};

/** What can be seen at this stop comes first, from outside in; what is peeled off already comes last. */
export const loadingOrder = (files: readonly ManifestFile[], stop: PeelStop): readonly ManifestFile[] => {
  const rank = ({ layer }: ManifestFile) => {
    const steps = PEEL_STOPS.indexOf(layer) - PEEL_STOPS.indexOf(stop);
    return steps >= 0 ? steps : PEEL_STOPS.length - steps;
  };
  return [...files].sort((a, b) => rank(a) - rank(b));
};

export interface LoadingSteps {
  readonly fetchBytes: FetchBytes;
  readonly signal: AbortSignal;
  /** the stop at which the visitor looks now */
  readonly stop: () => PeelStop;
  readonly isLoaded: (file: ManifestFile) => boolean;
  readonly onManifest: (manifest: Manifest) => void;
  /** resolves when the layer is on the screen: the next is not begun before, so the first view is never held up */
  readonly onLayer: (file: ManifestFile, group: Group) => Promise<void>;
  readonly onProgress: (done: number, total: number, name: string) => void;
}

/** Manifest, then layer after layer. @throws ModelFileError; what has arrived by then stays. */
export async function loadBody(steps: LoadingSteps): Promise<void> {
  const { fetchBytes, signal, onProgress } = steps;
  onProgress(0, 0, 'list of models');
  const manifest = await loadManifest(fetchBytes, signal);
  if (signal.aborted) return;
  steps.onManifest(manifest);
  const files = loadingOrder(manifest.files, steps.stop());
  for (const [index, file] of files.entries()) {
    if (steps.isLoaded(file)) continue;
    onProgress(index, files.length, LAYER_NAMES[file.layer]);
    const group = await loadGlb(file, fetchBytes, signal);
    if (signal.aborted) return;
    await steps.onLayer(file, group);
  }
  onProgress(files.length, files.length, 'everything');
}
