import type { SurfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { addScaled } from '../geometry/vec.ts';
import type { Chart } from './chart.ts';

/** Where a sight line enters and leaves the muscle; the longest stretch inside when there are several, hollows narrower than `bridgeMm` counted in. */
export interface Crossing {
  readonly middle: V3;
  readonly thicknessMm: number;
}

export function crossingAt(query: SurfaceQuery, chart: Chart, a: number, b: number, bridgeMm = 0): Crossing | null {
  const { origin, direction, lengthMm } = chart.sightLine(a, b);
  const hits = query.rayAll(origin, direction).filter((h) => h.distanceMm < lengthMm);
  let best: Crossing | null = null, from = Infinity, to = -Infinity;
  for (let k = 0; k + 1 < hits.length; k++) {
    const near = hits[k]!, far = hits[k + 1]!;
    const entersAndLeaves = dotOf(near.normal, direction) < 0 && dotOf(far.normal, direction) > 0;
    if (!entersAndLeaves) continue;
    if (near.distanceMm - to > bridgeMm) from = near.distanceMm;
    to = far.distanceMm;
    const thicknessMm = to - from;
    if (thicknessMm > (best?.thicknessMm ?? 0.05)) best = { middle: addScaled(origin, direction, (from + to) / 2), thicknessMm };
  }
  return best;
}

const dotOf = (a: V3, b: V3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** Which squares of a raster over the chart see the muscle. */
export interface Shadow {
  readonly stepMm: number;
  readonly a0: number;
  readonly b0: number;
  readonly columns: number;
  readonly rows: number;
  readonly seen: readonly (Crossing | null)[];
}

/** The shadow ends short of the midline, where a muscle of the atlas may reach into its twin. */
const SHORT_OF_MIDLINE_MM = 4;

/** What of a muscle is measured, where not all of it. */
export interface ShadowLimits {
  /** what lies lower is left out */
  readonly lowestMm?: number | undefined;
  /** what lies higher is left out: the trunk is cut there */
  readonly highestMm?: number | undefined;
  /** the line, from below upward, medial of which the muscle is left out: there it is its aponeurosis, which is a part of its own */
  readonly medialEdge?: readonly V3[] | undefined;
  /** hollows narrower than this are counted in */
  readonly bridgeMm?: number | undefined;
}

export function castShadow(query: SurfaceQuery, chart: Chart, stepMm: number, { lowestMm = -Infinity, highestMm = Infinity, medialEdge, bridgeMm = 0 }: ShadowLimits = {}): Shadow {
  let a0 = Infinity, a1 = -Infinity, b0 = Infinity, b1 = -Infinity;
  const p = query.mesh.positions;
  for (let i = 0; i < p.length; i += 3) {
    const [a, b] = chart.flatten([p[i]!, p[i + 1]!, p[i + 2]!]);
    a0 = Math.min(a0, a); a1 = Math.max(a1, a); b0 = Math.min(b0, b); b1 = Math.max(b1, b);
  }
  a0 -= 2 * stepMm; b0 -= 2 * stepMm;
  const columns = Math.ceil((a1 - a0) / stepMm) + 3, rows = Math.ceil((b1 - b0) / stepMm) + 3;
  const seen: (Crossing | null)[] = [];
  for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) {
    const hit = crossingAt(query, chart, a0 + c * stepMm, b0 + r * stepMm, bridgeMm);
    const [x, y] = hit?.middle ?? [0, 0];
    seen.push(hit && x < -SHORT_OF_MIDLINE_MM && y > lowestMm && y < highestMm && (!medialEdge || lateralOfEdge(medialEdge, x, y)) ? hit : null);
  }
  return { stepMm, a0, b0, columns, rows, seen };
}

/** Whether a place lies lateral of the edge on the right side; straight between its points and on beyond the last ones. */
export function lateralOfEdge(edge: readonly V3[], x: number, y: number): boolean {
  let k = 0;
  while (k < edge.length - 2 && y > edge[k + 1]![1]) k++;
  const p = edge[k]!, q = edge[k + 1]!;
  return x < p[0] + ((q[0] - p[0]) * (y - p[1])) / (q[1] - p[1]);
}

export interface SeenSquare extends Crossing {
  readonly a: number;
  readonly b: number;
}

/** The seen square that is nearest to a place: border places get their depth from it, places that fall beside the muscle move to it. */
export function nearestSeen(shadow: Shadow, a: number, b: number): SeenSquare {
  const { stepMm, a0, b0, columns, rows, seen } = shadow;
  const c0 = Math.round((a - a0) / stepMm), r0 = Math.round((b - b0) / stepMm);
  let best: SeenSquare | null = null, bestSquare = Infinity;
  for (let reach = 0; reach <= 12; reach++) {
    for (let r = Math.max(0, r0 - reach); r <= Math.min(rows - 1, r0 + reach); r++) {
      for (let c = Math.max(0, c0 - reach); c <= Math.min(columns - 1, c0 + reach); c++) {
        const hit = seen[r * columns + c];
        const square = (a0 + c * stepMm - a) ** 2 + (b0 + r * stepMm - b) ** 2;
        if (hit && square < bestSquare) { best = { ...hit, a: a0 + c * stepMm, b: b0 + r * stepMm }; bestSquare = square; }
      }
    }
    if (best && bestSquare <= (reach * stepMm) ** 2) return best;
  }
  if (best) return best;
  throw new Error(`shadow: nothing of the muscle within 12 squares of (${a.toFixed(1)}, ${b.toFixed(1)})`);
}
