import type { Mesh } from './mesh.ts';

/**
 * Where two sheets lie closer than a collapsed edge is long, the simplifier can leave one edge between the same two vertices for both sheets:
 * four triangles on it, and no longer a closed surface by index. One of the two pairs gets a vertex in the middle of the edge, which parts
 * the sheets again; a mesh without such an edge is returned as it is.
 */
export function partDoubledEdges(mesh: Mesh): Mesh {
  let current = mesh;
  // Parting one edge can show another at the same vertex; more than a few rounds means a mesh that is broken otherwise.
  for (let round = 0; round < 8; round++) {
    const next = partedOnce(current);
    if (next === current) return current;
    current = next;
  }
  return current;
}

function partedOnce(mesh: Mesh): Mesh {
  const { positions: p, indices } = mesh;
  const count = p.length / 3;
  const onEdge = new Map<number, number[]>();
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const key = indices[t + k]! * count + indices[t + ((k + 1) % 3)]!;
      const list = onEdge.get(key);
      if (list) list.push(t); else onEdge.set(key, [t]);
    }
  }
  const points = Array.from(p), triangles = Array.from(indices);
  const touched = new Set<number>();
  for (const [key, forward] of onEdge) {
    const a = Math.floor(key / count), b = key % count;
    if (forward.length < 2 || a > b) continue;
    const back = onEdge.get(b * count + a) ?? [];
    if (forward.length !== 2 || back.length !== 2 || [...forward, ...back].some((t) => touched.has(t))) continue;
    // A sheet goes on flat across its edge: the first triangle belongs with the one whose normal is more like its own.
    const [f0, b0, b1] = [forward[0]!, back[0]!, back[1]!];
    const partner = alike(mesh, f0, b0) >= alike(mesh, f0, b1) ? b0 : b1;
    const middle = points.length / 3;
    for (let k = 0; k < 3; k++) points.push((p[3 * a + k]! + p[3 * b + k]!) / 2);
    splitAt(triangles, f0, a, b, middle);
    splitAt(triangles, partner, b, a, middle);
    for (const t of [...forward, ...back]) touched.add(t);
  }
  return touched.size === 0 ? mesh : { positions: Float64Array.from(points), indices: Uint32Array.from(triangles) };
}

/** Triangle t with the edge from → to becomes two, on either side of `middle`. */
function splitAt(triangles: number[], t: number, from: number, to: number, middle: number): void {
  const third = [triangles[t]!, triangles[t + 1]!, triangles[t + 2]!].find((v) => v !== from && v !== to)!;
  triangles[t] = from; triangles[t + 1] = middle; triangles[t + 2] = third;
  triangles.push(middle, to, third);
}

function alike(mesh: Mesh, s: number, t: number): number {
  const a = normalOf(mesh, s), b = normalOf(mesh, t);
  return (a[0] * b[0] + a[1] * b[1] + a[2] * b[2]) / (Math.hypot(...a) * Math.hypot(...b) || 1);
}

function normalOf({ positions: p, indices }: Mesh, t: number): [number, number, number] {
  const a = 3 * indices[t]!, b = 3 * indices[t + 1]!, c = 3 * indices[t + 2]!;
  const ux = p[b]! - p[a]!, uy = p[b + 1]! - p[a + 1]!, uz = p[b + 2]! - p[a + 2]!;
  const vx = p[c]! - p[a]!, vy = p[c + 1]! - p[a + 1]!, vz = p[c + 2]! - p[a + 2]!;
  return [uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx];
}
