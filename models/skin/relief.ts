import type { Implicit } from '../geometry/implicit.ts';
import { gradient } from '../geometry/implicit.ts';
import { naturalSpline } from '../geometry/spline.ts';
import type { V3 } from '../geometry/vec.ts';
import { addScaled, distance, length } from '../geometry/vec.ts';
import type { ReliefLine } from '../tables/skin.ts';

/** Far less steep along the surface's normal than across the line, so that a deep crease does not outrun its own carve. */
const NORMAL_REACH_MM = 30;
const SPACING = 0.35;
const FADED = 8;
const BLOBS_TOGETHER = 6;

/** e to the power −t, but reaching 0 smoothly at t = FADED (it is the limit of such powers), so that no step is left where a box ends. */
function fading(t: number): number {
  const a = (1 - t / FADED) ** 2, b = a * a;
  return b * b;
}

interface Blob {
  readonly at: V3;
  readonly normal: V3;
  readonly depthMm: number;
}

interface Carve {
  readonly blobs: readonly Blob[];
  readonly widthMm: number;
  readonly min: V3;
  readonly max: V3;
}

/**
 * Furrows and swellings along named lines: each line is a row of overlapping soft blobs on the skin, pressed in (or out, when the depth is
 * negative). Nothing switches on anywhere: the depth fades along the line and across it.
 */
export function withRelief(base: Implicit, lines: readonly ReliefLine[]): Implicit {
  const carves = lines.flatMap((line) => carvesOf(base, line));
  return (x, y, z) => {
    let d = base(x, y, z);
    for (const { blobs, widthMm, min, max } of carves) {
      if (x < min[0] || x > max[0] || y < min[1] || y > max[1] || z < min[2] || z > max[2]) continue;
      for (const { at, normal, depthMm } of blobs) {
        const dx = x - at[0], dy = y - at[1], dz = z - at[2];
        const n = dx * normal[0] + dy * normal[1] + dz * normal[2];
        const across = (dx * dx + dy * dy + dz * dz - n * n) / (widthMm * widthMm) + (n * n) / (NORMAL_REACH_MM * NORMAL_REACH_MM);
        if (across < FADED) d += depthMm * fading(across);
      }
    }
    return d;
  };
}

/** A long line is cut into stretches with a box each, so that a point asks only those near it. */
function carvesOf(base: Implicit, { nodes, widthMm, overMidline = false }: ReliefLine): Carve[] {
  const own = nodes.length === 1 ? nodes.map((n) => blob(base, [n.xMm, n.yMm, n.zMm], n.depthMm)) : alongLine(base, nodes, widthMm);
  const stretches: Carve[] = [];
  for (let i = 0; i < own.length; i += BLOBS_TOGETHER) {
    const blobs = own.slice(i, i + BLOBS_TOGETHER);
    stretches.push(boxed(blobs, widthMm));
    if (overMidline) stretches.push(boxed(blobs.map(mirrored), widthMm));
  }
  return stretches;
}

function boxed(blobs: readonly Blob[], widthMm: number): Carve {
  const reach = Math.sqrt(FADED) * Math.max(widthMm, NORMAL_REACH_MM);
  const bound = (k: 0 | 1 | 2, side: 1 | -1): number => side * Math.max(...blobs.map((b) => side * b.at[k])) + side * reach;
  return { blobs, widthMm, min: [bound(0, -1), bound(1, -1), bound(2, -1)], max: [bound(0, 1), bound(1, 1), bound(2, 1)] };
}

const mirrored = ({ at, normal, depthMm }: Blob): Blob => ({ at: [-at[0], at[1], at[2]], normal: [-normal[0], normal[1], normal[2]], depthMm });

function alongLine(base: Implicit, nodes: ReliefLine['nodes'], widthMm: number): Blob[] {
  const walked: number[] = [];
  let total = 0, before: V3 | undefined;
  for (const n of nodes) {
    const p: V3 = [n.xMm, n.yMm, n.zMm];
    if (before) total += distance(p, before);
    before = p;
    walked.push(total);
  }
  const x = naturalSpline(walked, nodes.map((n) => n.xMm)), y = naturalSpline(walked, nodes.map((n) => n.yMm));
  const z = naturalSpline(walked, nodes.map((n) => n.zMm)), depth = naturalSpline(walked, nodes.map((n) => n.depthMm));
  const count = Math.ceil(total / (SPACING * widthMm)), step = total / count;
  // a row of Gaussians of this spacing adds up to this much more than one of them
  const share = step / (widthMm * Math.sqrt(Math.PI));
  return Array.from({ length: count + 1 }, (_, i) => blob(base, [x(i * step), y(i * step), z(i * step)], depth(i * step) * share));
}

/** The node is brought onto the skin first, so that a table entry a few millimetres off does no harm. */
function blob(base: Implicit, node: V3, depthMm: number): Blob {
  let at = node, normal: V3 = [0, 0, -1];
  for (let k = 0; k < 12; k++) {
    const g = gradient(base, at), l = length(g);
    if (!(l > 1e-6)) throw new Error(`skin relief: the node ${node.map((v) => v.toFixed(0)).join(', ')} has no skin near it`);
    normal = [g[0] / l, g[1] / l, g[2] / l];
    at = addScaled(at, normal, Math.max(-6, Math.min(6, -base(at[0], at[1], at[2]) / l)));
  }
  return { at, normal, depthMm };
}
