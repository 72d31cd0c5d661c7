import type { Mesh } from './mesh.ts';

const LEAF = 4, BINS = 12;
/** numbers a triangle: a corner and two edges */
export const TRI = 9;
/** Room about every box: more than the meeting point of a ray and a triangle can be off by rounding. */
const ROOM_MM = 1e-3;

/** Triangles in the order of the leaves, and nodes depth first. */
export interface TreeArrays {
  readonly triangles: Float64Array;
  /** which mesh each triangle is of */
  readonly meshOf: Uint16Array;
  readonly meshes: number;
  /** min x, y, z, max x, y, z a node */
  readonly boxes: Float64Array;
  /** a leaf's first triangle, or the second child of a node; the first child follows its node */
  readonly links: Int32Array;
  /** triangles of a leaf; 0 in a node */
  readonly counts: Uint8Array;
}

/** Binned surface area heuristic, depth first. */
export function treeArrays(meshes: readonly Mesh[]): TreeArrays {
  const { flat, owner } = flattened(meshes), count = owner.length, { order, ...nodes } = sorted(flat, count);
  const triangles = new Float64Array(count * TRI), meshOf = new Uint16Array(count);
  order.forEach((from, to) => {
    triangles.set(flat.subarray(from * TRI, from * TRI + TRI), to * TRI);
    meshOf[to] = owner[from]!;
  });
  return { triangles, meshOf, meshes: meshes.length, ...nodes };
}

function flattened(meshes: readonly Mesh[]): { flat: Float64Array; owner: Uint16Array } {
  const count = meshes.reduce((n, { indices }) => n + indices.length / 3, 0);
  const flat = new Float64Array(count * TRI), owner = new Uint16Array(count);
  let t = 0;
  meshes.forEach(({ positions: p, indices }, mesh) => {
    for (let i = 0; i < indices.length; i += 3, t++) {
      const a = 3 * indices[i]!, b = 3 * indices[i + 1]!, c = 3 * indices[i + 2]!;
      owner[t] = mesh;
      for (let k = 0; k < 3; k++) {
        flat[t * TRI + k] = p[a + k]!;
        flat[t * TRI + 3 + k] = p[b + k]! - p[a + k]!;
        flat[t * TRI + 6 + k] = p[c + k]! - p[a + k]!;
      }
    }
  });
  return { flat, owner };
}

function sorted(flat: Float64Array, count: number): Pick<TreeArrays, 'boxes' | 'links' | 'counts'> & { order: Uint32Array } {
  const order = new Uint32Array(count).map((_, i) => i), boxes = new Float64Array(count * 6), middles = new Float64Array(count * 3);
  for (let t = 0; t < count; t++) {
    for (let k = 0; k < 3; k++) {
      const a = flat[t * TRI + k]!, b = a + flat[t * TRI + 3 + k]!, c = a + flat[t * TRI + 6 + k]!;
      const low = Math.min(a, b, c), high = Math.max(a, b, c);
      boxes[t * 6 + k] = low;
      boxes[t * 6 + 3 + k] = high;
      middles[t * 3 + k] = (low + high) / 2;
    }
  }
  const outBoxes: number[] = [], links: number[] = [], counts: number[] = [];
  const visit = (from: number, to: number): void => {
    const node = counts.length, box = boxOf(boxes, order, from, to);
    for (let k = 0; k < 6; k++) outBoxes.push(box[k]! + (k < 3 ? -ROOM_MM : ROOM_MM));
    const cut = to - from <= LEAF ? -1 : split(order, boxes, middles, from, to);
    if (cut < 0) {
      links.push(from);
      counts.push(to - from);
      return;
    }
    links.push(0);
    counts.push(0);
    visit(from, cut);
    links[node] = counts.length;
    visit(cut, to);
  };
  if (count > 0) visit(0, count);
  return { order, boxes: Float64Array.from(outBoxes), links: Int32Array.from(links), counts: Uint8Array.from(counts) };
}

/** Trees under new nodes, halved along the longest way between their middles. */
export function joinedArrays(trees: readonly TreeArrays[]): TreeArrays {
  const full = trees.filter(({ counts }) => counts.length > 0), nodeCount = full.reduce((n, { counts }) => n + counts.length, Math.max(0, full.length - 1));
  const triangles = new Float64Array(full.reduce((n, tree) => n + tree.triangles.length, 0)), meshOf = new Uint16Array(triangles.length / TRI);
  const boxes = new Float64Array(nodeCount * 6), links = new Int32Array(nodeCount), counts = new Uint8Array(nodeCount), firstMesh = new Map<TreeArrays, number>();
  let meshes = 0, node = 0, triangle = 0;
  for (const tree of trees) { firstMesh.set(tree, meshes); meshes += tree.meshes; }
  const copy = (tree: TreeArrays): void => {
    const mesh = firstMesh.get(tree) ?? 0;
    triangles.set(tree.triangles, triangle * TRI);
    tree.meshOf.forEach((own, t) => { meshOf[triangle + t] = mesh + own; });
    boxes.set(tree.boxes, node * 6);
    counts.set(tree.counts, node);
    tree.links.forEach((link, n) => { links[node + n] = link + (tree.counts[n]! > 0 ? triangle : node); });
    node += tree.counts.length;
    triangle += tree.meshOf.length;
  };
  const visit = (some: readonly TreeArrays[]): void => {
    const [only] = some;
    if (only && some.length === 1) { copy(only); return; }
    const own = node++, box = boxOf(Float64Array.from(some.flatMap((tree) => [...tree.boxes.subarray(0, 6)])), null, 0, some.length), [one, other] = halves(some);
    boxes.set(box, own * 6);
    visit(one);
    links[own] = node;
    visit(other);
  };
  if (full.length > 0) visit(full);
  return { triangles, meshOf, meshes, boxes, links, counts };
}

function halves(trees: readonly TreeArrays[]): [TreeArrays[], TreeArrays[]] {
  const middle = ({ boxes }: TreeArrays, k: number): number => boxes[k]! + boxes[k + 3]!;
  const spans = [0, 1, 2].map((k) => { const all = trees.map((tree) => middle(tree, k)); return Math.max(...all) - Math.min(...all); }), axis = spans.indexOf(Math.max(...spans));
  const along = [...trees].sort((a, b) => middle(a, axis) - middle(b, axis)), half = along.length >> 1;
  return [along.slice(0, half), along.slice(half)];
}

type Box6 = [number, number, number, number, number, number];

function boxOf(boxes: Float64Array, order: Uint32Array | null, from: number, to: number): Box6 {
  const box: Box6 = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
  for (let t = from; t < to; t++) include(box, boxes, (order ? order[t]! : t) * 6);
  return box;
}
function include(box: Box6, boxes: Float64Array, i: number): void {
  for (let k = 0; k < 3; k++) {
    if (boxes[i + k]! < box[k]!) box[k] = boxes[i + k]!;
    if (boxes[i + 3 + k]! > box[k + 3]!) box[k + 3] = boxes[i + 3 + k]!;
  }
}
const areaOf = (b: Box6): number => {
  const x = b[3] - b[0], y = b[4] - b[1], z = b[5] - b[2];
  return x < 0 ? 0 : x * y + y * z + z * x;
};

/** Puts the triangles of the better half first. @returns where the second half begins, −1 when they cannot be told apart */
function split(order: Uint32Array, boxes: Float64Array, middles: Float64Array, from: number, to: number): number {
  const low = [Infinity, Infinity, Infinity], high = [-Infinity, -Infinity, -Infinity];
  for (let t = from; t < to; t++) {
    for (let k = 0; k < 3; k++) {
      const m = middles[order[t]! * 3 + k]!;
      if (m < low[k]!) low[k] = m;
      if (m > high[k]!) high[k] = m;
    }
  }
  const spans = [0, 1, 2].map((k) => high[k]! - low[k]!), axis = spans.indexOf(Math.max(...spans)), span = spans[axis]!;
  if (!(span > 0)) return -1;
  const binOf = (t: number): number => Math.min(BINS - 1, Math.floor(((middles[t * 3 + axis]! - low[axis]!) / span) * BINS));
  const bins = Array.from({ length: BINS }, (): { box: Box6; n: number } => ({ box: [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity], n: 0 }));
  for (let t = from; t < to; t++) {
    const bin = bins[binOf(order[t]!)]!;
    bin.n++;
    include(bin.box, boxes, order[t]! * 6);
  }
  const last = cheapestCut(bins);
  let a = from, b = to - 1;
  while (a <= b) {
    if (binOf(order[a]!) <= last) a++;
    else { const swap = order[a]!; order[a] = order[b]!; order[b--] = swap; }
  }
  return a === from || a === to ? -1 : a;
}

function cheapestCut(bins: readonly { readonly box: Box6; readonly n: number }[]): number {
  const side = (list: readonly { readonly box: Box6; readonly n: number }[]): number => {
    const box: Box6 = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
    let n = 0;
    for (const bin of list) {
      n += bin.n;
      for (let k = 0; k < 3; k++) { box[k] = Math.min(box[k]!, bin.box[k]!); box[k + 3] = Math.max(box[k + 3]!, bin.box[k + 3]!); }
    }
    return n * areaOf(box);
  };
  let best = 0, least = Infinity;
  for (let k = 0; k + 1 < bins.length; k++) {
    const cost = side(bins.slice(0, k + 1)) + side(bins.slice(k + 1));
    if (cost < least) { least = cost; best = k; }
  }
  return best;
}
