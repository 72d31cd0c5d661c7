import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import type { Manifest } from '#contract/manifest';
import { parseManifest } from '#contract/parse-manifest';
import { repositoryRoot } from '../source-hash.ts';

export const BUILT_FOLDER = join(repositoryRoot, 'public', 'models');

/** A built part as the viewer gets it: millimetres, vertices as in the file (not welded). */
export interface BuiltSurface { readonly positionsMm: Float64Array; readonly indices: Uint32Array }

/** @throws with what to run when nothing was built */
export function readBuiltManifest(folder = BUILT_FOLDER): Manifest {
  let text: string;
  try {
    text = readFileSync(join(folder, 'manifest.json'), 'utf8');
  } catch {
    throw new Error(`There are no built models in ${folder}. Run "npm run models" first.`);
  }
  return parseManifest(JSON.parse(text));
}

const MM = 1000;

/** @throws when the file or the part is missing */
export async function readBuiltPart(manifest: Manifest, id: string, folder = BUILT_FOLDER): Promise<BuiltSurface> {
  const part = manifest.parts.find((p) => p.id === id);
  if (!part) throw new Error(`The built models have no part "${id}".`);
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(new Uint8Array(readFileSync(join(folder, part.file))));
  const node = document.getRoot().listNodes().find((n) => n.getName() === id);
  const primitive = node?.getMesh()?.listPrimitives()[0];
  const position = primitive?.getAttribute('POSITION'), index = primitive?.getIndices();
  if (!node || !position || !index) throw new Error(`${part.file} has no mesh "${id}". Run "npm run models" again.`);
  const m = node.getWorldMatrix();
  const positionsMm = new Float64Array(3 * position.getCount());
  const e: [number, number, number] = [0, 0, 0];
  for (let i = 0; i < position.getCount(); i++) {
    position.getElement(i, e);
    for (let k = 0; k < 3; k++) positionsMm[3 * i + k] = MM * (m[k]! * e[0] + m[k + 4]! * e[1] + m[k + 8]! * e[2] + m[k + 12]!);
  }
  return { positionsMm, indices: Uint32Array.from(index.getArray() ?? []) };
}
