import type { Shadow } from './shadow.ts';

export type P2 = readonly [a: number, b: number];

/** The rim of the largest piece of a shadow, counter-clockwise in (a, b), smoothed over `smoothMm` so that the raster's steps are gone. */
export function outlineOf(shadow: Shadow, smoothMm: number): P2[] {
  const inside = largestPatch(shadow);
  const loops = rimLoops(shadow, inside);
  let best: P2[] = [];
  for (const loop of loops) if (area(loop) > area(best)) best = loop;
  if (best.length < 8) throw new Error('outline: the muscle casts no shadow along the stated direction');
  return smooth(best, Math.max(1, Math.round(smoothMm / shadow.stepMm)));
}

const area = (loop: readonly P2[]): number => {
  let s = 0;
  for (let i = 0; i < loop.length; i++) {
    const p = loop[i]!, q = loop[(i + 1) % loop.length]!;
    s += p[0] * q[1] - p[1] * q[0];
  }
  return s / 2;
};

function largestPatch({ columns, rows, seen }: Shadow): Uint8Array {
  const patch = new Int32Array(columns * rows);
  let best = 0, bestCount = 0, label = 0;
  for (let start = 0; start < patch.length; start++) {
    if (!seen[start] || patch[start]) continue;
    label++;
    const queue = [start];
    patch[start] = label;
    let count = 0;
    for (let i = queue.pop(); i !== undefined; i = queue.pop()) {
      count++;
      const c = i % columns;
      for (const j of [c > 0 ? i - 1 : -1, c < columns - 1 ? i + 1 : -1, i - columns, i + columns]) {
        if (j >= 0 && j < patch.length && seen[j] && !patch[j]) { patch[j] = label; queue.push(j); }
      }
    }
    if (count > bestCount) { bestCount = count; best = label; }
  }
  return Uint8Array.from(patch, (l) => (l === best ? 1 : 0));
}

/** Walks the edges between seen and unseen squares with the seen ones on the left. */
function rimLoops({ columns, rows, stepMm, a0, b0 }: Shadow, inside: Uint8Array): P2[][] {
  const at = (c: number, r: number): boolean => c >= 0 && r >= 0 && c < columns && r < rows && inside[r * columns + c] === 1;
  const next = new Map<number, number[]>();
  const corner = (c: number, r: number): number => r * (columns + 1) + c;
  const edge = (from: number, to: number): void => { next.set(from, [...(next.get(from) ?? []), to]); };
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) {
    if (!at(c, r)) continue;
    if (!at(c, r - 1)) edge(corner(c, r), corner(c + 1, r));
    if (!at(c + 1, r)) edge(corner(c + 1, r), corner(c + 1, r + 1));
    if (!at(c, r + 1)) edge(corner(c + 1, r + 1), corner(c, r + 1));
    if (!at(c - 1, r)) edge(corner(c, r + 1), corner(c, r));
  }
  const loops: P2[][] = [];
  for (const [start, ends] of next) {
    while (ends.length) {
      const loop: P2[] = [];
      let k = start;
      do {
        loop.push([a0 + ((k % (columns + 1)) - 0.5) * stepMm, b0 + (Math.floor(k / (columns + 1)) - 0.5) * stepMm]);
        const to = next.get(k)?.pop();
        if (to === undefined) break;
        k = to;
      } while (k !== start);
      loops.push(loop);
    }
  }
  return loops;
}

function smooth(loop: readonly P2[], reach: number): P2[] {
  const n = loop.length;
  return loop.map((_, i) => {
    let a = 0, b = 0, w = 0;
    for (let k = -reach; k <= reach; k++) {
      const q = loop[(((i + k) % n) + n) % n]!, weight = reach + 1 - Math.abs(k);
      a += weight * q[0]; b += weight * q[1]; w += weight;
    }
    return [a / w, b / w] as const;
  });
}

/** An outline cut into four sides by the outline points nearest to four stated places, in the order of a walk round it. */
export interface FourSides {
  /** v 0 → 1 */
  readonly origin: readonly P2[];
  readonly insertion: readonly P2[];
  /** u 0 → 1 */
  readonly border0: readonly P2[];
  readonly border1: readonly P2[];
}

/** `corners`: origin at v 0, origin at v 1, insertion at v 1, insertion at v 0. */
export function fourSides(outline: readonly P2[], corners: readonly [P2, P2, P2, P2], who: string): FourSides {
  let loop = outline.slice();
  let at = corners.map((c) => nearest(loop, c));
  if (!cyclic(at)) {
    loop = loop.reverse();
    at = corners.map((c) => nearest(loop, c));
  }
  if (!cyclic(at)) throw new Error(`${who}: the four corners do not follow one another round the outline (${at.join(', ')} of ${loop.length}); check their order in the guide`);
  const piece = (from: number, to: number): P2[] => {
    const out: P2[] = [];
    for (let i = from; ; i = (i + 1) % loop.length) { out.push(loop[i]!); if (i === to) return out; }
  };
  const [o0, o1, i1, i0] = at as [number, number, number, number];
  return { origin: piece(o0, o1), border1: piece(o1, i1), insertion: piece(i1, i0).reverse(), border0: piece(i0, o0).reverse() };
}

const nearest = (loop: readonly P2[], c: P2): number => {
  let best = 0;
  for (let i = 1; i < loop.length; i++) if (square(loop[i]!, c) < square(loop[best]!, c)) best = i;
  return best;
};
const square = (p: P2, q: P2): number => (p[0] - q[0]) ** 2 + (p[1] - q[1]) ** 2;
const cyclic = (at: readonly number[]): boolean => {
  let turns = 0;
  for (let i = 0; i < 4; i++) { if (at[i] === at[(i + 1) % 4]) return false; if (at[i]! > at[(i + 1) % 4]!) turns++; }
  return turns === 1;
};

/** The point at a fraction of the length of a side. */
export function along(side: readonly P2[], fraction: number): P2 {
  const lengths = [0];
  for (let i = 1; i < side.length; i++) lengths.push(lengths[i - 1]! + Math.sqrt(square(side[i]!, side[i - 1]!)));
  const target = fraction * lengths[lengths.length - 1]!;
  let i = 1;
  while (i < side.length - 1 && lengths[i]! < target) i++;
  const t = Math.min(1, Math.max(0, (target - lengths[i - 1]!) / (lengths[i]! - lengths[i - 1]! || 1)));
  const p = side[i - 1]!, q = side[i]!;
  return [p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t];
}

/** The place (u, v) between the four sides: their transfinite mean (Coons). */
export function between({ origin, insertion, border0, border1 }: FourSides, u: number, v: number): P2 {
  const o = along(origin, v), n = along(insertion, v), p = along(border0, u), q = along(border1, u);
  const o0 = along(origin, 0), o1 = along(origin, 1), n0 = along(insertion, 0), n1 = along(insertion, 1);
  const mix = (k: 0 | 1): number =>
    (1 - u) * o[k] + u * n[k] + (1 - v) * p[k] + v * q[k]
    - (1 - u) * (1 - v) * o0[k] - (1 - u) * v * o1[k] - u * (1 - v) * n0[k] - u * v * n1[k];
  return [mix(0), mix(1)];
}
