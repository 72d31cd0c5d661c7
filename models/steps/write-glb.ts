import type { Accessor, Node as GltfNode } from '@gltf-transform/core';
import { Document, NodeIO } from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptEncoder } from 'meshoptimizer';
import type { PartExtras } from '#contract/attributes';
import { SURFACE_ATTRIBUTE } from '#contract/attributes';
import type { PartId } from '#domain/ids';
import { PAIRED_PART_IDS, PEEL_STOPS } from '#domain/ids';
import { LAYER_OF } from '#domain/layers';
import type { Mesh } from '../geometry/mesh.ts';

/** A part ready to be written: every attribute one a vertex, in the mesh's order. */
export interface FinishedPart {
  readonly id: PartId;
  readonly mesh: Mesh;
  readonly normals: Float64Array;
  /** 2 a vertex */
  readonly uv?: Float64Array;
  /** 4 a vertex, 0..1, as SURFACE_ATTRIBUTE says */
  readonly surface: Float64Array;
  /** 1 a vertex: the first stop at which it can be seen, 1 under the skin, or BY_HAND */
  readonly seen?: Uint8Array;
  readonly extras: PartExtras;
}

const COPYRIGHT =
  'Myoscope contributors, CC BY-SA 4.0. Numbers measured on BodyParts3D, (c) The Database Center for Life Science, CC BY-SA 2.1 Japan.';

/** 14 of 16 bits: at most 0.02 mm off on a femur, and a tenth fewer bytes as transferred. */
const POSITION_STEPS = 2 ** 14 - 1;

/**
 * Writes parts into one meshopt-compressed GLB: positions as 14-bit fractions of a cube about the part,
 * normals 8-bit octahedral by filter, uv 16-bit, surface 8-bit. Same parts, same bytes.
 */
export async function writeGlb(parts: readonly FinishedPart[]): Promise<Uint8Array> {
  await MeshoptEncoder.ready;
  const document = new Document();
  document.getRoot().getAsset().copyright = COPYRIGHT;
  document.getRoot().getAsset().generator = 'Myoscope model pipeline';
  document.createExtension(KHRMeshQuantization).setRequired(true);
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.FILTER });
  document.createBuffer();
  const scene = document.createScene();
  for (const part of parts) for (const node of writePart(document, part)) scene.addChild(node);
  const io = new NodeIO().registerExtensions([KHRMeshQuantization, EXTMeshoptCompression]).registerDependencies({ 'meshopt.encoder': MeshoptEncoder });
  return io.writeBinary(document);
}

function writePart(document: Document, part: FinishedPart): GltfNode[] {
  const indices = part.mesh.indices.slice();
  const [order, count] = MeshoptEncoder.reorderMesh(indices, true, true);
  const sorted = part.seen ? seenFirst(indices, order, part.seen, Math.max(1, PEEL_STOPS.indexOf(LAYER_OF[part.id]))) : { indices, extras: {} };
  const cube = cubeAbout(part.mesh);
  const position = new Uint16Array(count * 3), normal = new Int8Array(count * 3), surface = new Uint8Array(count * 4);
  const uv = part.uv ? new Uint16Array(count * 2) : null;
  for (let from = 0; from < order.length; from++) {
    const to = order[from]!;
    if (to === 0xffffffff) continue;
    for (let k = 0; k < 3; k++) {
      position[3 * to + k] = Math.round(((part.mesh.positions[3 * from + k]! - cube.min[k]!) / cube.edgeMm) * POSITION_STEPS);
      normal[3 * to + k] = Math.round(part.normals[3 * from + k]! * 127);
    }
    for (let k = 0; k < 4; k++) surface[4 * to + k] = Math.round(clamp01(part.surface[4 * from + k]!) * 255);
    if (uv && part.uv) for (let k = 0; k < 2; k++) uv[2 * to + k] = Math.round(clamp01(part.uv[2 * from + k]!) * 65535);
  }
  const buffer = document.getRoot().listBuffers()[0] ?? null;
  const accessor = (type: 'SCALAR' | 'VEC2' | 'VEC3' | 'VEC4', array: Uint8Array | Int8Array | Uint16Array | Uint32Array, normalized = true): Accessor =>
    document.createAccessor().setType(type).setArray(array as Uint16Array<ArrayBuffer>).setNormalized(normalized).setBuffer(buffer);
  const primitive = document
    .createPrimitive()
    .setIndices(accessor('SCALAR', count > 65535 ? sorted.indices : Uint16Array.from(sorted.indices), false))
    .setAttribute('POSITION', accessor('VEC3', position))
    .setAttribute('NORMAL', accessor('VEC3', normal))
    .setAttribute(SURFACE_ATTRIBUTE, accessor('VEC4', surface));
  if (uv) primitive.setAttribute('TEXCOORD_0', accessor('VEC2', uv));
  const mesh = document.createMesh(part.id).addPrimitive(primitive);
  const edge = (cube.edgeMm / 1000) * (65535 / POSITION_STEPS);
  const [x, y, z] = cube.min.map((v) => v / 1000) as [number, number, number];
  const node = (name: string, sign: 1 | -1): GltfNode =>
    document.createNode(name).setMesh(mesh).setTranslation([sign * x, y, z]).setScale([sign * edge, edge, edge]).setExtras({ ...part.extras, ...sorted.extras });
  return PAIRED_PART_IDS.includes(part.id) ? [node(part.id, 1), node(`${part.id}-left`, -1)] : [node(part.id, 1)];
}

/** Puts the triangles that can be seen soonest first, each kind in the order that it had, which compresses well. */
function seenFirst(indices: Uint32Array, order: Uint32Array, seen: Uint8Array, ownStop: number): { indices: Uint32Array; extras: PartExtras } {
  const written = new Uint8Array(seen.length);
  order.forEach((to, from) => { if (to !== 0xffffffff) written[to] = seen[from]!; });
  const byStop = new Map<number, number[]>();
  for (let t = 0; t < indices.length; t += 3) {
    const corners = [indices[t]!, indices[t + 1]!, indices[t + 2]!], stop = Math.min(...corners.map((v) => written[v]!));
    const list = byStop.get(stop);
    if (list) list.push(...corners);
    else byStop.set(stop, [...corners]);
  }
  const stops = [...byStop.keys()].sort((a, b) => a - b);
  let sum = 0;
  const counts = Array.from({ length: ownStop }, (_, k) => (sum += (byStop.get(k + 1)?.length ?? 0) / 3));
  return { indices: Uint32Array.from(stops.flatMap((stop) => byStop.get(stop) ?? [])), extras: { seen: counts } };
}

const clamp01 = (v: number): number => Math.min(1, Math.max(0, v));

/** The smallest cube at the part's lower corner, symmetric in x for parts that are: mirror pairs then round alike. */
function cubeAbout({ positions }: Mesh): { min: [number, number, number]; edgeMm: number } {
  const min: [number, number, number] = [Infinity, Infinity, Infinity], max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i++) {
    const k = (i % 3) as 0 | 1 | 2;
    min[k] = Math.min(min[k], positions[i]!);
    max[k] = Math.max(max[k], positions[i]!);
  }
  const edgeMm = Math.max(max[0] - min[0], max[1] - min[1], max[2] - min[2]);
  if (!(edgeMm > 0)) throw new Error('writeGlb: a part has no extent');
  const symmetric = Math.abs(min[0] + max[0]) < 1e-6;
  return { min: symmetric ? [-edgeMm / 2, min[1], min[2]] : min, edgeMm };
}
