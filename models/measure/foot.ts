import type { Mesh } from '../geometry/mesh.ts';
import { compact } from '../geometry/mesh.ts';
import { processFrame } from '../geometry/process-tube.ts';
import type { SurfaceQuery } from '../geometry/surface-query.ts';
import { surfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { add, addScaled, distance, dot, normalize, scale, sub } from '../geometry/vec.ts';
import type { ProcessPlan } from './spine-plan.ts';

/** How a bone of the foot is cut: across an axis, at fractions of the bone's length along it, from the heel side (of the navicular: from the medial side). */
export interface FootPlan {
  readonly name: string;
  /** a place inside the bone, or about its middle where `axis` is left out */
  readonly at: V3;
  /** absent: the line between the two ends of the bone, from the mean of its rear tenth to the mean of its front tenth */
  readonly axis?: V3;
  readonly fractions: readonly number[];
  readonly rays: number;
  /** of the grid on which the middle of a cut is counted out */
  readonly cellMm: number;
}

const BLOCK = [0.03, 0.09, 0.18, 0.3, 0.42, 0.54, 0.66, 0.77, 0.87, 0.94, 0.98];
/** The heel is broad and blunt: a cut nearer to its end would stand on it as a button. */
const HEEL = [0.13, 0.21, 0.3, 0.42, 0.54, 0.66, 0.77, 0.87, 0.94, 0.98];
const LONG = [0.02, 0.06, 0.13, 0.24, 0.4, 0.58, 0.74, 0.84, 0.91, 0.97];
const TINY = [0.12, 0.3, 0.5, 0.7, 0.88];
const SHORT = [0.04, 0.13, 0.28, 0.5, 0.7, 0.85, 0.95];

const block = (name: string, at: V3, axis: V3): FootPlan => ({ name, at, axis, fractions: BLOCK, rays: 16, cellMm: 1 });
const long = (name: string, at: V3): FootPlan => ({ name, at, fractions: LONG, rays: 12, cellMm: 0.5 });
const short = (name: string, at: V3): FootPlan => ({ name, at, fractions: SHORT, rays: 10, cellMm: 0.3 });
const tiny = (name: string, at: V3): FootPlan => ({ name, at, fractions: TINY, rays: 8, cellMm: 0.2 });

export const FOOT_PLAN: readonly FootPlan[] = [
  block('talus', [-74, -821, -8], [0, 0, 1]),
  { ...block('calcaneus', [-66, -858, -36], [-0.36, 0.14, 0.92]), fractions: HEEL },
  block('navicular', [-80, -829, 30], [-1, 0.1, 0]),
  block('medial cuneiform', [-80, -840, 49], [-0.2, -0.25, 0.95]),
  block('intermediate cuneiform', [-91, -831, 42], [-0.3, -0.2, 0.93]),
  block('lateral cuneiform', [-99, -837, 34], [-0.45, -0.2, 0.87]),
  block('cuboid', [-99, -848, 21], [-0.45, -0.1, 0.89]),
  long('metatarsal 1', [-90, -858, 82]),
  long('metatarsal 2', [-105, -851, 70]),
  long('metatarsal 3', [-117, -858, 69]),
  long('metatarsal 4', [-120, -860, 55]),
  long('metatarsal 5', [-128, -867, 45]),
  short('proximal phalanx 1', [-103, -873, 124]),
  short('proximal phalanx 2', [-123, -873, 120]),
  short('proximal phalanx 3', [-136, -875, 108]),
  short('proximal phalanx 4', [-145, -875, 97]),
  short('proximal phalanx 5', [-154, -878, 84]),
  short('middle phalanx 2', [-134, -876, 138]),
  short('middle phalanx 3', [-145, -877, 128]),
  short('middle phalanx 4', [-155, -878, 113]),
  tiny('middle phalanx 5', [-162, -879, 97]),
  short('distal phalanx 1', [-115, -877, 145]),
  short('distal phalanx 2', [-138, -879, 148]),
  short('distal phalanx 3', [-151, -879, 139]),
  short('distal phalanx 4', [-160, -879, 122]),
  short('distal phalanx 5', [-166, -879, 103]),
  tiny('medial sesamoid', [-90.5, -876, 101.5]),
  tiny('lateral sesamoid', [-99, -877, 99]),
];

/** The shelf that bears the talus stands out sideways, where cuts along the calcaneus do not see its edge. */
export const SUSTENTACULUM_PLAN: ProcessPlan = {
  along: 'across a line straight medial through the sustentaculum tali of the calcaneus, at stated places',
  from: [-66, -841, -2], to: [-55.5, -838, -2], u: [0, 0, 1], aspect: 0.5, rays: 12, reachMm: 14, startTipMm: 4,
  stations: [
    { alongMm: 2, node: [-64, -841, -4] }, { alongMm: 5, node: [-61, -840, -4] }, { alongMm: 7.5, node: [-58.5, -838, -2] }, { alongMm: 9.5, node: [-56.5, -837.8, -1] },
  ],
};

/** The connected pieces of a merged mesh. */
export function piecesOf({ positions, indices }: Mesh): Mesh[] {
  const parent = Int32Array.from({ length: positions.length / 3 }, (_, i) => i);
  const find = (i: number): number => {
    while (parent[i] !== i) { parent[i] = parent[parent[i]!]!; i = parent[i]!; }
    return i;
  };
  for (let t = 0; t < indices.length; t += 3) {
    parent[find(indices[t]!)] = find(indices[t + 1]!);
    parent[find(indices[t + 1]!)] = find(indices[t + 2]!);
  }
  const pieces = new Map<number, number[]>();
  for (let t = 0; t < indices.length; t += 3) {
    const root = find(indices[t]!), list = pieces.get(root) ?? [];
    list.push(indices[t]!, indices[t + 1]!, indices[t + 2]!);
    pieces.set(root, list);
  }
  return [...pieces.values()].map((list) => compact({ positions, indices: Uint32Array.from(list) }));
}

/** The piece that holds the point. The bones of the atlas foot touch, so the nearest surface may be a neighbour's. */
export function pieceAround(pieces: readonly Mesh[], inside: V3): Mesh {
  const piece = pieces.find((mesh) => surfaceQuery(mesh).inside(inside));
  if (!piece) throw new Error(`pieceAround: no piece holds ${inside.join(', ')}`);
  return piece;
}

/** The piece whose middle (the mean of its vertices) is nearest: a bent shaft need not hold its own middle. */
export function pieceNear(pieces: readonly Mesh[], middle: V3): Mesh {
  const away = (mesh: Mesh): number => distance(meanPoint(mesh), middle);
  return pieces.reduce((best, mesh) => (away(mesh) < away(best) ? mesh : best));
}

const meanPoint = (mesh: Mesh): V3 => {
  const count = mesh.positions.length / 3;
  let sum: V3 = [0, 0, 0];
  for (let i = 0; i < count; i++) sum = add(sum, point(mesh, i));
  return scale(sum, 1 / count);
};

const halves = (mm: number): number => Math.round(mm * 2) / 2;
const halfPoint = ([x, y, z]: V3): V3 => [halves(x), halves(y), halves(z)];

export interface CutBone {
  readonly from: V3;
  readonly to: V3;
  readonly startTipMm: number;
  readonly endTipMm: number;
  readonly sections: readonly { readonly alongMm: number; readonly centreMm: readonly [number, number]; readonly radiiMm: readonly number[] }[];
}

/** The cuts of one bone: the middle of each (centroid), and from there the distance to the wall at even angles from upward. Half millimetres. */
export function cutBone(piece: Mesh, { axis, fractions, rays, cellMm, name }: FootPlan): CutBone {
  const query = surfaceQuery(piece), w = normalize(axis ?? longAxis(piece)), middle = meanPoint(piece);
  const places = Array.from({ length: piece.positions.length / 3 }, (_, i) => dot(sub(point(piece, i), middle), w));
  const from = halfPoint(addScaled(middle, w, Math.min(...places))), to = halfPoint(addScaled(middle, w, Math.max(...places)));
  const frame = processFrame({ from, to, u: [0, 1, 0] });
  const sections = fractions.map((fraction) => {
    const alongMm = halves(frame.lengthMm * fraction), onAxis = addScaled(from, frame.w, alongMm);
    const centre = middleOfCut(query, onAxis, frame, cellMm, `${name} at ${fraction}`);
    const centreMm: [number, number] = [halves(dot(sub(centre, onAxis), frame.u)), halves(dot(sub(centre, onAxis), frame.v))];
    const node = add(onAxis, add(scale(frame.u, centreMm[0]), scale(frame.v, centreMm[1])));
    const radiiMm = Array.from({ length: rays }, (_, k) => {
      const a = (2 * Math.PI * k) / rays;
      return Math.max(0.5, halves(query.rayFirst(node, add(scale(frame.u, Math.cos(a)), scale(frame.v, Math.sin(a))))?.distanceMm ?? 0));
    });
    return { alongMm, centreMm, radiiMm };
  });
  const first = sections[0]?.alongMm ?? 0, last = sections.at(-1)?.alongMm ?? 0;
  return { from, to, startTipMm: Math.max(0.5, first), endTipMm: Math.max(0.5, halves(frame.lengthMm - last)), sections };
}

const CELLS_EACH_WAY = 40;

/** The centroid of a cut, or where that lies outside the bone (a hollowed end), the place of the cut that is nearest to it. */
function middleOfCut(query: SurfaceQuery, onAxis: V3, { u, v }: { readonly u: V3; readonly v: V3 }, cellMm: number, what: string): V3 {
  const cells: V3[] = [];
  for (let a = -CELLS_EACH_WAY; a <= CELLS_EACH_WAY; a++) {
    for (let b = -CELLS_EACH_WAY; b <= CELLS_EACH_WAY; b++) {
      const p = add(onAxis, add(scale(u, a * cellMm), scale(v, b * cellMm)));
      if (query.inside(p)) cells.push(p);
    }
  }
  if (cells.length === 0) throw new Error(`cutBone: the cut of the ${what} is empty`);
  const centroid = scale(cells.reduce(add, [0, 0, 0]), 1 / cells.length);
  return query.inside(centroid) ? centroid : cells.reduce((best, p) => (distance(p, centroid) < distance(best, centroid) ? p : best));
}

const point = ({ positions: p }: Mesh, i: number): V3 => [p[3 * i]!, p[3 * i + 1]!, p[3 * i + 2]!];

/** The line between the two ends of the piece: from the mean of its rear tenth to the mean of its front tenth, along z. */
function longAxis(piece: Mesh): V3 {
  const points = Array.from({ length: piece.positions.length / 3 }, (_, i) => point(piece, i)).sort((a, b) => a[2] - b[2]);
  const tenth = Math.max(1, Math.floor(points.length / 10));
  const mean = (list: readonly V3[]): V3 => scale(list.reduce(add, [0, 0, 0]), 1 / list.length);
  return normalize(sub(mean(points.slice(-tenth)), mean(points.slice(0, tenth))));
}
