import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Node } from '@gltf-transform/core';
import { NodeIO } from '@gltf-transform/core';
import { ALL_EXTENSIONS } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer';
import type { Manifest } from '#contract/manifest';
import type { Mesh } from '../../../models/geometry/mesh.ts';

export const builtFolder = resolve(import.meta.dirname, '../../../public/models');
export const readManifest = (): Manifest => JSON.parse(readFileSync(join(builtFolder, 'manifest.json'), 'utf8')) as Manifest;

/** Every mesh node of a built GLB with the mesh in millimetres, as glTF says it stands in the scene (mirrored nodes wound again). */
export async function readGlb(file: string): Promise<{ name: string; node: Node; mesh: Mesh }[]> {
  await MeshoptDecoder.ready;
  const io = new NodeIO().registerExtensions(ALL_EXTENSIONS).registerDependencies({ 'meshopt.decoder': MeshoptDecoder });
  const document = await io.readBinary(new Uint8Array(readFileSync(join(builtFolder, file))));
  return document.getRoot().listNodes().flatMap((node) => {
    const primitives = node.getMesh()?.listPrimitives() ?? [];
    if (primitives.length !== 1) return [];
    const m = node.getWorldMatrix();
    const flip = m[0]! * m[5]! * m[10]! < 0;
    const source = primitives[0]!.getAttribute('POSITION')!, index = primitives[0]!.getIndices()!;
    const positions = new Float64Array(source.getCount() * 3), indices = new Uint32Array(index.getCount()), e: [number, number, number] = [0, 0, 0];
    for (let i = 0; i < source.getCount(); i++) {
      source.getElement(i, e);
      for (let k = 0; k < 3; k++) positions[3 * i + k] = 1000 * (m[k]! * e[0] + m[k + 4]! * e[1] + m[k + 8]! * e[2] + m[k + 12]!);
    }
    for (let i = 0; i < indices.length; i += 3) {
      const [a, b, c] = [0, 1, 2].map((k) => index.getScalar(i + k)) as [number, number, number];
      indices.set(flip ? [a, c, b] : [a, b, c], i);
    }
    return [{ name: node.getName(), node, mesh: { positions, indices } }];
  });
}
