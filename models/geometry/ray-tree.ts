import type { Mesh } from './mesh.ts';

const LEAF = 4, BINS = 12, STACK = 96;
/** numbers a triangle: a corner and two edges */
const TRI = 9;

/**
 * A search tree for millions of rays against triangles that stay where they are: flat arrays, nothing allocated per ray. Baking gets about twice as many rays
 * a second out of it as out of three-mesh-bvh. Triangles are met from either side.
 */
export class RayTree {
  /** of the triangle that the last ray met: which of the meshes, counted as given; −1 when it met none */
  hitMesh = -1;
  private readonly triangles: Float64Array;
  private readonly meshOf: Uint16Array;
  /** min x, y, z, max x, y, z a node */
  private boxes = new Float64Array(0);
  /** a leaf's first triangle, or the second child of a node; the first child follows its node */
  private links = new Int32Array(0);
  /** triangles of a leaf; 0 in a node */
  private counts = new Uint8Array(0);
  private readonly stack = new Int32Array(STACK);
  private readonly stackNear = new Float64Array(STACK);

  constructor(meshes: readonly Mesh[]) {
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
    const order = this.build(flat, count);
    this.triangles = new Float64Array(count * TRI);
    this.meshOf = new Uint16Array(count);
    order.forEach((from, to) => {
      this.triangles.set(flat.subarray(from * TRI, from * TRI + TRI), to * TRI);
      this.meshOf[to] = owner[from]!;
    });
  }

  /** Binned surface area heuristic, depth first. @returns the triangles in the order of the leaves */
  private build(flat: Float64Array, count: number): Uint32Array {
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
      outBoxes.push(...box);
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
    this.boxes = Float64Array.from(outBoxes);
    this.links = Int32Array.from(links);
    this.counts = Uint8Array.from(counts);
    return order;
  }

  /** How far the first triangle along the unit direction is; Infinity when none is nearer than `farthestMm`. `hitMesh` says whose it is. */
  firstHit(ox: number, oy: number, oz: number, dx: number, dy: number, dz: number, farthestMm: number): number {
    const { boxes, links, counts, stack, stackNear } = this;
    const ix = 1 / dx, iy = 1 / dy, iz = 1 / dz;
    let best = farthestMm, hit = -1, depth = 0, node = counts.length > 0 && enters(boxes, 0, ox, oy, oz, ix, iy, iz, best) < Infinity ? 0 : -1;
    while (node >= 0) {
      const count = counts[node]!;
      if (count > 0) {
        for (let t = links[node]!, end = t + count; t < end; t++) {
          const distance = this.meets(t * TRI, ox, oy, oz, dx, dy, dz);
          if (distance < best) { best = distance; hit = t; }
        }
        node = -1;
      } else {
        let first = node + 1, second = links[node]!;
        let near = enters(boxes, first * 6, ox, oy, oz, ix, iy, iz, best), far = enters(boxes, second * 6, ox, oy, oz, ix, iy, iz, best);
        if (far < near) {
          [first, second] = [second, first];
          [near, far] = [far, near];
        }
        if (far < Infinity) { stack[depth] = second; stackNear[depth++] = far; }
        node = near < Infinity ? first : -1;
      }
      while (node < 0 && depth > 0) if (stackNear[--depth]! < best) node = stack[depth]!;
    }
    this.hitMesh = hit < 0 ? -1 : this.meshOf[hit]!;
    return hit < 0 ? Infinity : best;
  }

  /** Möller and Trumbore 1997 */
  private meets(i: number, ox: number, oy: number, oz: number, dx: number, dy: number, dz: number): number {
    const q = this.triangles;
    const ux = q[i + 3]!, uy = q[i + 4]!, uz = q[i + 5]!, vx = q[i + 6]!, vy = q[i + 7]!, vz = q[i + 8]!;
    const px = dy * vz - dz * vy, py = dz * vx - dx * vz, pz = dx * vy - dy * vx;
    const det = ux * px + uy * py + uz * pz;
    if (det === 0) return Infinity;
    const inv = 1 / det, tx = ox - q[i]!, ty = oy - q[i + 1]!, tz = oz - q[i + 2]!;
    const u = (tx * px + ty * py + tz * pz) * inv;
    if (u < 0 || u > 1) return Infinity;
    const qx = ty * uz - tz * uy, qy = tz * ux - tx * uz, qz = tx * uy - ty * ux;
    const v = (dx * qx + dy * qy + dz * qz) * inv;
    if (v < 0 || u + v > 1) return Infinity;
    const t = (vx * qx + vy * qy + vz * qz) * inv;
    return t > 0 ? t : Infinity;
  }
}

/** Where a ray enters a box, Infinity when it does not before `farthest`. */
function enters(boxes: Float64Array, b: number, ox: number, oy: number, oz: number, ix: number, iy: number, iz: number, farthest: number): number {
  const x0 = (boxes[b]! - ox) * ix, x1 = (boxes[b + 3]! - ox) * ix;
  const y0 = (boxes[b + 1]! - oy) * iy, y1 = (boxes[b + 4]! - oy) * iy;
  const z0 = (boxes[b + 2]! - oz) * iz, z1 = (boxes[b + 5]! - oz) * iz;
  const near = Math.max(0, x0 < x1 ? x0 : x1, y0 < y1 ? y0 : y1, z0 < z1 ? z0 : z1);
  const far = Math.min(farthest, x0 > x1 ? x0 : x1, y0 > y1 ? y0 : y1, z0 > z1 ? z0 : z1);
  return near <= far ? near : Infinity;
}

type Box6 = [number, number, number, number, number, number];

function boxOf(boxes: Float64Array, order: Uint32Array, from: number, to: number): Box6 {
  const box: Box6 = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
  for (let t = from; t < to; t++) include(box, boxes, order[t]! * 6);
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
