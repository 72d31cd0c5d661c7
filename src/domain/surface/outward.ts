import type { Surface } from './surface.ts';

const PATCH_MM = 30;
/** Between the nodes of this grid the field is straight. */
const NODE_MM = 12;
const OFFSET = 512;
const keyOf = (x: number, y: number, z: number): number => ((x + OFFSET) * 2 * OFFSET + y + OFFSET) * 2 * OFFSET + z + OFFSET;

/** x, y, z of the middle, then the sum of areas times directions, then of areas */
type Patch = Float64Array;
const PATCH = 7;

function patchesOf({ positions: p, normals: n, areasMm2, vertexCount }: Surface): Patch[] {
  const patches = new Map<number, Patch>();
  for (let v = 0; v < vertexCount; v++) {
    const x = p[3 * v]!, y = p[3 * v + 1]!, z = p[3 * v + 2]!, area = areasMm2[v]!;
    // the two sides of a fold, and of a limb, are no patch
    const octant = (n[3 * v]! > 0 ? 1 : 0) + (n[3 * v + 1]! > 0 ? 2 : 0) + (n[3 * v + 2]! > 0 ? 4 : 0);
    const key = keyOf(Math.floor(x / PATCH_MM), Math.floor(y / PATCH_MM), Math.floor(z / PATCH_MM)) * 8 + octant;
    const patch = patches.get(key) ?? new Float64Array(PATCH);
    patches.set(key, patch);
    patch[0]! += area * x; patch[1]! += area * y; patch[2]! += area * z;
    for (let k = 0; k < 3; k++) patch[3 + k]! += area * n[3 * v + k]!;
    patch[6]! += area;
  }
  for (const patch of patches.values()) for (let k = 0; k < 3; k++) patch[k]! /= patch[6]! || 1;
  return [...patches.values()];
}

/**
 * Which way is out, from anywhere inside: the mean direction of the skin around, near skin counting by far the most. Length 1 just under the skin, less the
 * more the skin's directions differ, 0 where it is equally far on all sides.
 */
export class Outward {
  readonly #patches: readonly Patch[];
  readonly #nodes = new Map<number, Float64Array>();

  constructor(surface: Surface) {
    this.#patches = patchesOf(surface);
  }

  at(x: number, y: number, z: number, out: Float64Array): void {
    const i = Math.floor(x / NODE_MM), j = Math.floor(y / NODE_MM), k = Math.floor(z / NODE_MM);
    const atX = x / NODE_MM - i, atY = y / NODE_MM - j, atZ = z / NODE_MM - k;
    out.fill(0);
    for (let corner = 0; corner < 8; corner++) {
      const dx = corner & 1, dy = (corner >> 1) & 1, dz = corner >> 2;
      const share = (dx ? atX : 1 - atX) * (dy ? atY : 1 - atY) * (dz ? atZ : 1 - atZ);
      const node = this.#node(i + dx, j + dy, k + dz);
      for (let c = 0; c < 3; c++) out[c]! += share * node[c]!;
    }
  }

  #node(i: number, j: number, k: number): Float64Array {
    const key = keyOf(i, j, k), known = this.#nodes.get(key);
    if (known) return known;
    const x = i * NODE_MM, y = j * NODE_MM, z = k * NODE_MM, sum = new Float64Array(3);
    let all = 0;
    for (const patch of this.#patches) {
      const square = (patch[0]! - x) ** 2 + (patch[1]! - y) ** 2 + (patch[2]! - z) ** 2 + PATCH_MM * PATCH_MM;
      const weight = 1 / (square * square);
      for (let c = 0; c < 3; c++) sum[c]! += weight * patch[3 + c]!;
      all += weight * patch[6]!;
    }
    for (let c = 0; c < 3; c++) sum[c]! /= all || 1;
    this.#nodes.set(key, sum);
    return sum;
  }
}
