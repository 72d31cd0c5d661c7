import type { Stencils } from './stencils.ts';

/** A vertex that the front starts from, at a distance already known. */
export interface Seed { readonly vertex: number; readonly distanceMm: number }

export interface MarchOptions {
  /** nothing farther is visited */
  readonly cutoffMm?: number;
  /** ≥ 1 a vertex: how much dearer a millimetre is there */
  readonly slowness?: Float32Array;
  /** only these vertices (non-zero) are visited */
  readonly corridor?: Uint8Array;
  /** stop when this vertex is settled */
  readonly target?: number;
}

/** Distances of one march; reused from march to march, so copy what must last. Infinity where the front did not come. */
export interface March {
  readonly distance: Float64Array;
  /** the vertex whose settling gave each vertex its distance; itself for a seed. Not always a neighbour: see stencils.ts */
  readonly parent: Uint32Array;
  /** the settled vertices in order of distance */
  readonly settled: Uint32Array;
  settledCount: number;
}

const FAR = 0, TRIAL = 1, SETTLED = 2;

/** One fast-marching engine over one surface; its arrays are allocated once. */
export class FastMarching {
  private readonly state: Uint8Array;
  private readonly heap: Uint32Array;
  private readonly place: Int32Array;
  private heapSize = 0;
  private touched: Uint32Array;
  private touchedCount = 0;
  private readonly march: March;

  constructor(private readonly stencils: Stencils, vertexCount: number) {
    this.state = new Uint8Array(vertexCount);
    this.heap = new Uint32Array(vertexCount);
    this.place = new Int32Array(vertexCount);
    this.touched = new Uint32Array(vertexCount);
    this.march = { distance: new Float64Array(vertexCount).fill(Infinity), parent: new Uint32Array(vertexCount), settled: new Uint32Array(vertexCount), settledCount: 0 };
  }

  run(seeds: readonly Seed[], { cutoffMm = Infinity, slowness, corridor, target = -1 }: MarchOptions = {}): March {
    this.reset();
    const { march, state, stencils: st } = this;
    const { distance } = march;
    for (const { vertex, distanceMm } of seeds) this.offer(vertex, distanceMm, cutoffMm, vertex);
    while (this.heapSize > 0) {
      const v = this.pop();
      state[v] = SETTLED;
      march.settled[march.settledCount++] = v;
      if (v === target) break;
      for (let k = st.start[v]!; k < st.start[v + 1]!; k++) {
        const s = st.of[k]!, c = st.apex[s]!;
        if (state[c] === SETTLED || (corridor && corridor[c] === 0)) continue;
        const slow = slowness ? slowness[c]! : 1;
        const other = st.a[s] === v ? st.b[s]! : st.a[s]!;
        this.offer(c, state[other] === SETTLED ? this.acrossEdge(s, slow) : distance[v]! + slow * (st.a[s] === v ? st.lengthA[s]! : st.lengthB[s]!), cutoffMm, v);
      }
    }
    // what was only on trial is an upper bound, not a distance
    for (let i = 0; i < this.heapSize; i++) distance[this.heap[i]!] = Infinity;
    return march;
  }

  /** Kimmel and Sethian's update: a straight front through both known corners, or along an edge when it would come from outside. */
  private acrossEdge(s: number, slow: number): number {
    const { stencils: st, march: { distance } } = this;
    const la = st.lengthA[s]!, lb = st.lengthB[s]!, cos = st.cosine[s]!;
    const ta = distance[st.a[s]!]!, tb = distance[st.b[s]!]!;
    const edge = Math.min(ta + slow * la, tb + slow * lb);
    const det = la * la * lb * lb * (1 - cos * cos);
    if (det < 1e-12) return edge;
    // Q is the inverse Gram matrix of the two edges at c
    const q11 = (lb * lb) / det, q22 = (la * la) / det, q12 = (-la * lb * cos) / det;
    const sum = q11 + 2 * q12 + q22;
    const mix = (q11 + q12) * ta + (q22 + q12) * tb;
    const square = q11 * ta * ta + 2 * q12 * ta * tb + q22 * tb * tb;
    const disc = mix * mix - sum * (square - slow * slow);
    if (disc < 0) return edge;
    const t = (mix + Math.sqrt(disc)) / sum;
    const ga = q11 * (ta - t) + q12 * (tb - t), gb = q12 * (ta - t) + q22 * (tb - t);
    return ga < 0 && gb < 0 ? Math.min(t, edge) : edge;
  }

  private reset(): void {
    const { march, state } = this;
    for (let i = 0; i < this.touchedCount; i++) {
      const v = this.touched[i]!;
      march.distance[v] = Infinity;
      state[v] = FAR;
    }
    this.touchedCount = 0;
    this.heapSize = 0;
    march.settledCount = 0;
  }

  private offer(v: number, d: number, cutoff: number, from: number): void {
    const { state, march: { distance, parent } } = this;
    if (!(d <= cutoff) || d >= distance[v]!) return;
    if (state[v] === FAR) {
      state[v] = TRIAL;
      this.touched[this.touchedCount++] = v;
      this.place[v] = this.heapSize;
      this.heap[this.heapSize++] = v;
    }
    distance[v] = d;
    parent[v] = from;
    this.up(this.place[v]!);
  }

  private pop(): number {
    const { heap, place } = this;
    const top = heap[0]!;
    const last = heap[--this.heapSize]!;
    if (this.heapSize > 0) { heap[0] = last; place[last] = 0; this.down(0); }
    return top;
  }

  private up(start: number): void {
    const { heap, place, march: { distance } } = this;
    const v = heap[start]!, d = distance[v]!;
    let i = start;
    while (i > 0) {
      const parent = (i - 1) >> 1, w = heap[parent]!;
      if (distance[w]! <= d) break;
      heap[i] = w; place[w] = i;
      i = parent;
    }
    heap[i] = v; place[v] = i;
  }

  private down(start: number): void {
    const { heap, place, heapSize, march: { distance } } = this;
    const v = heap[start]!, d = distance[v]!;
    let i = start;
    for (;;) {
      let child = 2 * i + 1;
      if (child >= heapSize) break;
      if (child + 1 < heapSize && distance[heap[child + 1]!]! < distance[heap[child]!]!) child++;
      const w = heap[child]!;
      if (distance[w]! >= d) break;
      heap[i] = w; place[w] = i;
      i = child;
    }
    heap[i] = v; place[v] = i;
  }
}
