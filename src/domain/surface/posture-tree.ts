import type { Surface } from './surface.ts';

const LEAF = 6;
const SIZE = 6;

/** Finds the vertex that lies nearest and faces most alike: a tree of boxes around places and directions together. */
export class PostureTree {
  readonly #surface: Surface;
  /** vertices, those of a box next to each other */
  readonly #order: Uint32Array;
  /** least and most of x, y, z and of the direction's x, y, z, twelve a box; box i holds boxes 2i + 1 and 2i + 2 */
  readonly #boxes: Float64Array;
  readonly #depth: number;
  readonly #asked = new Float64Array(SIZE);
  #turnSquared = 0;
  #best = Infinity;
  #found = -1;

  constructor(surface: Surface) {
    this.#surface = surface;
    this.#order = Uint32Array.from({ length: surface.vertexCount }, (_, v) => v);
    this.#depth = Math.max(0, Math.ceil(Math.log2(surface.vertexCount / LEAF)));
    this.#boxes = new Float64Array(2 * SIZE * (2 ** (this.#depth + 1) - 1));
    this.#grow(0, 0, 0, surface.vertexCount);
  }

  /**
   * The vertex of the least squared distance, a difference of direction counting as its length times turnMm.
   * @param from a vertex that is probably near: the better the guess, the quicker
   */
  find(x: number, y: number, z: number, nx: number, ny: number, nz: number, turnMm: number, from: number): number {
    const asked = this.#asked;
    asked[0] = x; asked[1] = y; asked[2] = z; asked[3] = nx; asked[4] = ny; asked[5] = nz;
    this.#turnSquared = turnMm * turnMm;
    this.#best = Infinity;
    this.#found = -1;
    if (from >= 0) this.#try(from);
    this.#search(0, 0, 0, this.#order.length);
    return this.#found;
  }

  #grow(box: number, level: number, start: number, end: number): void {
    const { positions: p, normals: n } = this.#surface, b = 2 * SIZE * box, boxes = this.#boxes;
    boxes.fill(Infinity, b, b + SIZE);
    boxes.fill(-Infinity, b + SIZE, b + 2 * SIZE);
    for (let s = start; s < end; s++) {
      const v = 3 * this.#order[s]!;
      for (let k = 0; k < SIZE; k++) {
        const value = k < 3 ? p[v + k]! : n[v + k - 3]!;
        boxes[b + k] = Math.min(boxes[b + k]!, value);
        boxes[b + SIZE + k] = Math.max(boxes[b + SIZE + k]!, value);
      }
    }
    if (level === this.#depth) return;
    const longest = [0, 1, 2].reduce((a, k) => (boxes[b + SIZE + k]! - boxes[b + k]! > boxes[b + SIZE + a]! - boxes[b + a]! ? k : a));
    this.#order.subarray(start, end).sort((i, j) => p[3 * i + longest]! - p[3 * j + longest]! || i - j);
    const middle = (start + end) >> 1;
    this.#grow(2 * box + 1, level + 1, start, middle);
    this.#grow(2 * box + 2, level + 1, middle, end);
  }

  #search(box: number, level: number, start: number, end: number): void {
    if (level === this.#depth) {
      for (let s = start; s < end; s++) this.#try(this.#order[s]!);
      return;
    }
    const middle = (start + end) >> 1, left = 2 * box + 1, right = left + 1;
    const toLeft = this.#least(left), toRight = this.#least(right);
    if (toLeft <= toRight) {
      if (toLeft < this.#best) this.#search(left, level + 1, start, middle);
      if (toRight < this.#best) this.#search(right, level + 1, middle, end);
    } else {
      if (toRight < this.#best) this.#search(right, level + 1, middle, end);
      if (toLeft < this.#best) this.#search(left, level + 1, start, middle);
    }
  }

  /** what a vertex in this box costs at least */
  #least(box: number): number {
    const b = 2 * SIZE * box, boxes = this.#boxes, asked = this.#asked;
    let place = 0, turn = 0;
    for (let k = 0; k < 3; k++) {
      const outside = Math.max(boxes[b + k]! - asked[k]!, asked[k]! - boxes[b + SIZE + k]!, 0);
      place += outside * outside;
      const turned = Math.max(boxes[b + 3 + k]! - asked[3 + k]!, asked[3 + k]! - boxes[b + SIZE + 3 + k]!, 0);
      turn += turned * turned;
    }
    return place + this.#turnSquared * turn;
  }

  #try(vertex: number): void {
    const { positions: p, normals: n } = this.#surface, asked = this.#asked, v = 3 * vertex;
    const dx = p[v]! - asked[0]!, dy = p[v + 1]! - asked[1]!, dz = p[v + 2]! - asked[2]!;
    const near = dx * dx + dy * dy + dz * dz;
    if (near >= this.#best) return;
    const facing = n[v]! * asked[3]! + n[v + 1]! * asked[4]! + n[v + 2]! * asked[5]!;
    const cost = near + 2 * (1 - facing) * this.#turnSquared;
    if (cost >= this.#best) return;
    this.#best = cost;
    this.#found = vertex;
  }
}
