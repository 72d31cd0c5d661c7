/** A triangle mesh in millimetres: positions x,y,z,…; indices three a triangle, counter-clockwise seen from outside. */
export interface Mesh {
  readonly positions: Float64Array;
  readonly indices: Uint32Array;
}

export const vertexCount = (m: Mesh): number => m.positions.length / 3;
export const triangleCount = (m: Mesh): number => m.indices.length / 3;

/** Signed volume in mm³ (positive when the mesh is closed and its triangles face outward). */
export function volumeMm3({ positions: p, indices }: Mesh): number {
  let v = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const a = 3 * indices[t]!, b = 3 * indices[t + 1]!, c = 3 * indices[t + 2]!;
    v += p[a]! * (p[b + 1]! * p[c + 2]! - p[b + 2]! * p[c + 1]!)
      + p[a + 1]! * (p[b + 2]! * p[c]! - p[b]! * p[c + 2]!)
      + p[a + 2]! * (p[b]! * p[c + 1]! - p[b + 1]! * p[c]!);
  }
  return v / 6;
}

export interface Topology {
  /** every edge is shared by exactly two triangles that run it in opposite directions */
  readonly closed: boolean;
  readonly components: number;
  /** handles of the whole closed surface: components − χ/2; NaN when open */
  readonly genus: number;
}

/** Topology of an indexed mesh; coincident vertices count as different (weld first). */
export function topology({ positions, indices }: Mesh): Topology {
  const nv = positions.length / 3;
  const edges = new Map<number, number>();
  const parent = new Int32Array(nv).map((_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) { parent[i] = parent[parent[i]!]!; i = parent[i]!; }
    return i;
  };
  let closed = true;
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = indices[t + k]!, b = indices[t + ((k + 1) % 3)]!;
      const key = a * nv + b;
      if (edges.has(key)) closed = false;
      edges.set(key, 1);
      parent[find(a)] = find(b);
    }
  }
  const used = new Set<number>();
  for (const i of indices) used.add(i);
  const roots = new Set<number>();
  for (const i of used) roots.add(find(i));
  for (const key of edges.keys()) {
    const a = Math.floor(key / nv), b = key % nv;
    if (!edges.has(b * nv + a)) { closed = false; break; }
  }
  const chi = used.size - edges.size / 2 + indices.length / 3;
  return { closed, components: roots.size, genus: closed ? roots.size - chi / 2 : NaN };
}

/** Area-weighted vertex normals, unit length. */
export function vertexNormals({ positions: p, indices }: Mesh): Float64Array {
  const n = new Float64Array(p.length);
  for (let t = 0; t < indices.length; t += 3) {
    const a = 3 * indices[t]!, b = 3 * indices[t + 1]!, c = 3 * indices[t + 2]!;
    const ux = p[b]! - p[a]!, uy = p[b + 1]! - p[a + 1]!, uz = p[b + 2]! - p[a + 2]!;
    const vx = p[c]! - p[a]!, vy = p[c + 1]! - p[a + 1]!, vz = p[c + 2]! - p[a + 2]!;
    const x = uy * vz - uz * vy, y = uz * vx - ux * vz, z = ux * vy - uy * vx;
    for (const i of [a, b, c]) { n[i]! += x; n[i + 1]! += y; n[i + 2]! += z; }
  }
  for (let i = 0; i < n.length; i += 3) {
    const l = Math.hypot(n[i]!, n[i + 1]!, n[i + 2]!) || 1;
    n[i]! /= l; n[i + 1]! /= l; n[i + 2]! /= l;
  }
  return n;
}

export function bounds({ positions: p }: Mesh): { min: [number, number, number]; max: [number, number, number] } {
  const min: [number, number, number] = [Infinity, Infinity, Infinity], max: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  for (let i = 0; i < p.length; i++) {
    const k = (i % 3) as 0 | 1 | 2;
    if (p[i]! < min[k]) min[k] = p[i]!;
    if (p[i]! > max[k]) max[k] = p[i]!;
  }
  return { min, max };
}

/** The mirror image in x, still facing outward. */
export function mirrorMeshX({ positions, indices }: Mesh): Mesh {
  const p = positions.slice();
  for (let i = 0; i < p.length; i += 3) p[i] = -p[i]!;
  const idx = indices.slice();
  for (let t = 0; t < idx.length; t += 3) { const b = idx[t + 1]!; idx[t + 1] = idx[t + 2]!; idx[t + 2] = b; }
  return { positions: p, indices: idx };
}

/** The connected piece with the largest volume; its vertices are renumbered. */
export function largestPiece(mesh: Mesh): Mesh {
  const { positions, indices } = mesh;
  const nv = positions.length / 3;
  const parent = new Int32Array(nv).map((_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) { parent[i] = parent[parent[i]!]!; i = parent[i]!; }
    return i;
  };
  for (let t = 0; t < indices.length; t += 3) {
    parent[find(indices[t]!)] = find(indices[t + 1]!);
    parent[find(indices[t + 1]!)] = find(indices[t + 2]!);
  }
  const pieces = new Map<number, number[]>();
  for (let t = 0; t < indices.length; t += 3) {
    const root = find(indices[t]!);
    let list = pieces.get(root);
    if (!list) pieces.set(root, (list = []));
    list.push(indices[t]!, indices[t + 1]!, indices[t + 2]!);
  }
  let best: number[] = [], bestVolume = -Infinity;
  for (const list of pieces.values()) {
    const v = Math.abs(volumeMm3({ positions, indices: Uint32Array.from(list) }));
    if (v > bestVolume) { bestVolume = v; best = list; }
  }
  return compact({ positions, indices: Uint32Array.from(best) });
}

/** Drops vertices that no triangle uses. */
export function compact({ positions, indices }: Mesh): Mesh {
  const remap = new Int32Array(positions.length / 3).fill(-1);
  const out: number[] = [];
  const idx = new Uint32Array(indices.length);
  for (let i = 0; i < indices.length; i++) {
    const v = indices[i]!;
    if (remap[v] === -1) { remap[v] = out.length / 3; out.push(positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!); }
    idx[i] = remap[v]!;
  }
  return { positions: Float64Array.from(out), indices: idx };
}
