import type { Implicit } from './implicit.ts';

/** A point in the middle of a plate: across its plane [u, v], and half the thickness there. */
export type PlatePoint = readonly [u: number, v: number, halfThicknessMm: number];

/** Half the thinnest plate whose rim the triangles of a bone (about 2 mm) still follow. */
const THINNEST_MM = 1.5;

/** A cut through the plate at a height: the same number of points in every cut, from one edge to the other. */
export interface PlateCut {
  readonly heightMm: number;
  readonly points: readonly PlatePoint[];
}

/**
 * A thin plate bent along its width, such as an articular process that cups its neighbour: a polyline with a thickness in every cut, straight between
 * cuts, rounded all round by that thickness. Radial sections tore on such hooks. Takes u, height, v.
 */
export function bentPlate(cuts: readonly PlateCut[]): Implicit {
  const first = cuts[0], last = cuts[cuts.length - 1];
  if (!first || !last || cuts.length < 2 || first.points.length < 2) throw new Error('bentPlate: at least two cuts of two points are needed');
  const count = first.points.length;
  cuts.forEach((c, i) => {
    if (c.points.length !== count) throw new Error(`bentPlate: cut ${i} has ${c.points.length} points, the first has ${count}`);
    if (i > 0 && !(c.heightMm > cuts[i - 1]!.heightMm)) throw new Error(`bentPlate: cut ${i} does not lie above the one before`);
  });
  const at = new Float64Array(3 * count);
  const thickness = cuts.map((c) => c.points.map((p) => Math.max(THINNEST_MM, p[2])));
  return (u, height, v) => {
    const h = Math.min(Math.max(height, first.heightMm), last.heightMm), over = height - h;
    let i = 0;
    while (i < cuts.length - 2 && h > cuts[i + 1]!.heightMm) i++;
    const a = cuts[i]!, b = cuts[i + 1]!, f = (h - a.heightMm) / (b.heightMm - a.heightMm);
    for (let k = 0; k < count; k++) {
      for (let c = 0; c < 2; c++) at[3 * k + c] = a.points[k]![c]! + f * (b.points[k]![c]! - a.points[k]![c]!);
      at[3 * k + 2] = thickness[i]![k]! + f * (thickness[i + 1]![k]! - thickness[i]![k]!);
    }
    let best = Infinity;
    for (let k = 0; k < 3 * (count - 1); k += 3) {
      const du = at[k + 3]! - at[k]!, dv = at[k + 4]! - at[k + 1]!;
      const s = Math.min(1, Math.max(0, ((u - at[k]!) * du + (v - at[k + 1]!) * dv) / (du * du + dv * dv)));
      const d = Math.hypot(u - at[k]! - s * du, v - at[k + 1]! - s * dv, over) - (at[k + 2]! + s * (at[k + 5]! - at[k + 2]!));
      if (d < best) best = d;
    }
    return best;
  };
}
