import type { Group } from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import type { Manifest, ManifestFile } from '#contract/manifest';
import { ManifestError, parseManifest } from '#contract/parse-manifest';

/** Trouble with a model file, in a sentence that can be shown. */
export class ModelFileError extends Error {
  override readonly name = 'ModelFileError';
}

export type FetchBytes = (file: string, signal: AbortSignal) => Promise<ArrayBuffer>;

/** Fetches from a folder of our own origin. A server that answers a missing file with a page is caught by the readers below. */
export const fetchFrom = (folder: string): FetchBytes => async (file, signal) => {
  let response: Response;
  try {
    response = await fetch(folder + file, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ModelFileError(`${file} could not be fetched: the connection failed.`);
  }
  if (!response.ok) throw new ModelFileError(`${file} could not be fetched: the server answered ${response.status}.`);
  try {
    return await response.arrayBuffer();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new ModelFileError(`${file} broke off while it was fetched.`);
  }
};

export async function loadManifest(fetchBytes: FetchBytes, signal: AbortSignal): Promise<Manifest> {
  const bytes = await fetchBytes('manifest.json', signal);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new ModelFileError('The model list (manifest.json) is missing or cut off.');
  }
  try {
    return parseManifest(json);
  } catch (error) {
    if (error instanceof ManifestError) throw new ModelFileError(error.message);
    throw error;
  }
}

const GLB_MAGIC = 0x46546c67;

/** A GLB says its own length in its head, so a cut-off one is known before a parser stumbles over it. */
function assertWhole(bytes: ArrayBuffer, file: string): void {
  const head = bytes.byteLength >= 12 ? new DataView(bytes) : null;
  if (!head || head.getUint32(0, true) !== GLB_MAGIC) throw new ModelFileError(`${file} is missing or is not a model.`);
  const promised = head.getUint32(8, true);
  if (promised > bytes.byteLength) throw new ModelFileError(`${file} is cut off: ${bytes.byteLength} of ${promised} bytes arrived.`);
}

export async function loadGlb(file: ManifestFile, fetchBytes: FetchBytes, signal: AbortSignal): Promise<Group> {
  const bytes = await fetchBytes(file.file, signal);
  assertWhole(bytes, file.file);
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  try {
    return (await loader.parseAsync(bytes, '')).scene;
  } catch {
    throw new ModelFileError(`${file.file} is damaged and cannot be read.`);
  }
}
