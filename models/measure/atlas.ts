import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import type { Mesh } from '../geometry/mesh.ts';

/**
 * Reads a part of the reference atlas, to measure on it. Its meshes are a measuring stick: nothing here may write one.
 * The folder is `../shared/reference/atlas` beside the repository, or MYOSCOPE_ATLAS.
 */
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const atlasFolder = process.env['MYOSCOPE_ATLAS'] ?? join(root, '..', 'shared', 'reference', 'atlas');
export const atlasIsHere = (): boolean => existsSync(join(atlasFolder, 'index.json'));

/** @returns the part in millimetres, coincident vertices welded. @throws when the atlas or the part is absent. */
export async function atlasPart(id: string): Promise<Mesh> {
  const file = join(atlasFolder, `${id}.glb`);
  if (!existsSync(file)) throw new Error(`The reference atlas has no part "${id}" (looked in ${atlasFolder}). Set MYOSCOPE_ATLAS to its folder.`);
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(new Uint8Array(readFileSync(file)));
  const positions: number[] = [], indices: number[] = [];
  const seen = new Map<string, number>();
  for (const node of document.getRoot().listNodes()) {
    const mesh = node.getMesh();
    if (!mesh) continue;
    const m = node.getWorldMatrix();
    for (const primitive of mesh.listPrimitives()) {
      const position = primitive.getAttribute('POSITION');
      const index = primitive.getIndices();
      if (!position || !index) continue;
      const local: number[] = [], e: [number, number, number] = [0, 0, 0];
      for (let i = 0; i < position.getCount(); i++) {
        position.getElement(i, e);
        const q = [0, 1, 2].map((k) => 1000 * (m[k]! * e[0] + m[k + 4]! * e[1] + m[k + 8]! * e[2] + m[k + 12]!));
        const key = q.map((v) => Math.round(v * 1e4)).join();
        let j = seen.get(key);
        if (j === undefined) { j = positions.length / 3; seen.set(key, j); positions.push(...q); }
        local.push(j);
      }
      for (let i = 0; i < index.getCount(); i += 3) {
        const a = local[index.getScalar(i)]!, b = local[index.getScalar(i + 1)]!, c = local[index.getScalar(i + 2)]!;
        if (a !== b && b !== c && c !== a) indices.push(a, b, c);
      }
    }
  }
  return { positions: Float64Array.from(positions), indices: Uint32Array.from(indices) };
}
