import type { SurfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { add, scale, sub } from '../geometry/vec.ts';
import type { FibreGrid } from './fibre-grid.ts';
import { pointAt } from './fibre-grid.ts';
import { smoothStep } from './set-bulk.ts';

export interface LayOptions {
  /** farther ends stay free: they hang on fascia, on a ligament or on a part of the bone that our model lacks */
  readonly reachMm?: number;
  /** fraction of the fibre over which the move dies away */
  readonly fade?: number;
}

/** Moves the end nodes of the fibres onto the bone, and what follows them less and less. */
export function layOnBones(grid: FibreGrid, end: 'origin' | 'insertion', bones: readonly SurfaceQuery[], { reachMm = 7, fade = 0.2 }: LayOptions = {}): void {
  if (bones.length === 0) return;
  const { nu, nv, u, base } = grid;
  const moves: V3[] = [];
  for (let j = 0; j < nv; j++) {
    const p = pointAt(grid, j * nu + (end === 'origin' ? 0 : nu - 1), 0);
    let best: V3 = [0, 0, 0], bestMm = reachMm;
    for (const bone of bones) {
      const hit = bone.closest(p);
      if (hit.distanceMm < bestMm) { bestMm = hit.distanceMm; best = add(sub(hit.point, p), scale(hit.normal, REST_MM)); }
    }
    moves.push(best);
  }
  const even = smoothMoves(moves);
  for (let j = 0; j < nv; j++) for (let i = 0; i < nu; i++) {
    const away = end === 'origin' ? u[i]! : 1 - u[i]!, share = 1 - smoothStep(away / fade);
    for (let k = 0; k < 3; k++) base[3 * (j * nu + i) + k]! += share * even[j]![k]!;
  }
}

/** the end rests this far off the bone, so that rounding does not sink it */
const REST_MM = 0.2;

function smoothMoves(moves: readonly V3[]): V3[] {
  let out = moves.slice();
  for (let round = 0; round < 3; round++) {
    out = out.map((m, j) => {
      const a = out[Math.max(0, j - 1)]!, b = out[Math.min(out.length - 1, j + 1)]!;
      return [0.5 * m[0] + 0.25 * (a[0] + b[0]), 0.5 * m[1] + 0.25 * (a[1] + b[1]), 0.5 * m[2] + 0.25 * (a[2] + b[2])];
    });
  }
  return out;
}
