import type { Mesh } from '../geometry/mesh.ts';
import { compact } from '../geometry/mesh.ts';
import { surfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { add, cross, distance, dot, normalize, scale, sub } from '../geometry/vec.ts';
import type { RayPlan } from './ray-table.ts';

const AROUND = 'L M U D A P LU LD MU MD AU AD PU PD LA LP MA MP LUA LUP LDA LDP MUA MUP MDA MDP';
/** all of these, less those that run along the bone into the next node */
const aroundBut = (...skip: string[]): string => AROUND.split(' ').filter((ray) => !skip.includes(ray)).join(' ');

/** The bones of the tarsus, each measured alone: the piece of the atlas foot that holds its first node. */
export const TARSUS_PLAN: Readonly<Record<string, readonly RayPlan[]>> = {
  talus: [
    { name: 'talus, body', at: [-74, -821, -8], rays: aroundBut('A', 'MA', 'AD', 'MDA') },
    { name: 'talus, back', at: [-71, -823, -18], rays: 'P LP MP PU PD U D L M' },
    { name: 'talus, head', at: [-67, -828, 15], rays: aroundBut('P', 'LP', 'LDP', 'LUP', 'PU', 'MP', 'MUP') },
    { name: 'talus, neck', at: [-70, -825, 5], rays: 'U L M D LU MU MD' },
  ],
  calcaneus: [
    { name: 'calcaneus, tuber', at: [-66, -858, -36], rays: aroundBut('A', 'LA', 'LUA') },
    { name: 'calcaneus, body', at: [-76, -852, -14], rays: 'L M U D LU LD MD LA LP MP AD PD PU LUP MDP LDP' },
    { name: 'calcaneus, front', at: [-86, -849, 4], rays: aroundBut('P', 'MP', 'MUP', 'MDP', 'PU', 'M') },
    { name: 'calcaneus, sustentaculum', at: [-60, -839, 0], rays: 'M U D MU MA MP MD L LD A' },
  ],
  navicular: [
    { name: 'navicular', at: [-80, -829, 30], rays: aroundBut('MDP') },
    { name: 'navicular, tuberosity', at: [-66, -834, 27], rays: 'M MU MD MA MP D U A P MDA MDP' },
    { name: 'navicular, lateral end', at: [-90, -830, 26], rays: 'L P D U LP LD LA LU PD' },
    { name: 'navicular, medial front', at: [-70, -832, 33], rays: 'A M U MA MU AU MUA' },
  ],
  'medial cuneiform': [
    { name: 'medial cuneiform', at: [-80, -840, 49], rays: AROUND },
    { name: 'medial cuneiform, lower part', at: [-74, -848, 49], rays: 'D MD LD A P M L AD PD' },
  ],
  'intermediate cuneiform': [{ name: 'intermediate cuneiform', at: [-91, -831, 42], rays: AROUND }],
  'lateral cuneiform': [
    { name: 'lateral cuneiform', at: [-99, -837, 34], rays: AROUND },
    { name: 'lateral cuneiform, upper front', at: [-105, -834, 42], rays: 'A L U LA LU AU LUA M MA MU' },
    { name: 'lateral cuneiform, upper back', at: [-98, -833, 29], rays: 'P U PU MP MU M LP LU L' },
    { name: 'lateral cuneiform, lower edge', at: [-98, -846, 34], rays: 'M LD MD A' },
  ],
  cuboid: [
    { name: 'cuboid', at: [-99, -848, 21], rays: AROUND },
    { name: 'cuboid, lateral front', at: [-108, -850, 28], rays: 'A L U LA LU AU LUA LD D AD' },
    { name: 'cuboid, medial front', at: [-96, -850, 27], rays: 'M A MU MA U MUA MD' },
    { name: 'cuboid, back', at: [-99, -850, 11], rays: 'P L M LP MP PD PU D' },
    { name: 'cuboid, lower ridge', at: [-95, -859, 13], rays: 'D M L A P LD MD' },
  ],
};

/** The tubular bones: about the middle of each, and the fractions of its long axis (from the heel side) where it is cut. */
export const RAY_BONES: readonly { readonly name: string; readonly middle: V3; readonly fractions: readonly number[] }[] = [
  { name: 'metatarsal 1', middle: [-90, -858, 82], fractions: [0.12, 0.3, 0.5, 0.7, 0.86] },
  { name: 'metatarsal 2', middle: [-105, -851, 70], fractions: [0.08, 0.25, 0.5, 0.75, 0.92] },
  { name: 'metatarsal 3', middle: [-117, -858, 69], fractions: [0.08, 0.25, 0.5, 0.75, 0.92] },
  { name: 'metatarsal 4', middle: [-120, -860, 55], fractions: [0.08, 0.25, 0.5, 0.75, 0.92] },
  { name: 'metatarsal 5', middle: [-128, -867, 45], fractions: [0.08, 0.25, 0.5, 0.75, 0.92] },
  { name: 'proximal phalanx 1', middle: [-103, -873, 124], fractions: [0.2, 0.5, 0.84] },
  { name: 'proximal phalanx 2', middle: [-123, -873, 120], fractions: [0.18, 0.5, 0.85] },
  { name: 'proximal phalanx 3', middle: [-136, -875, 108], fractions: [0.18, 0.5, 0.85] },
  { name: 'proximal phalanx 4', middle: [-145, -875, 97], fractions: [0.18, 0.5, 0.85] },
  { name: 'proximal phalanx 5', middle: [-154, -878, 84], fractions: [0.18, 0.5, 0.85] },
  { name: 'middle phalanx 2', middle: [-134, -876, 138], fractions: [0.2, 0.5, 0.8] },
  { name: 'middle phalanx 3', middle: [-145, -877, 128], fractions: [0.2, 0.5, 0.8] },
  { name: 'middle phalanx 4', middle: [-155, -878, 113], fractions: [0.2, 0.5, 0.8] },
  { name: 'middle phalanx 5', middle: [-162, -879, 97], fractions: [0.3, 0.7] },
  { name: 'distal phalanx 1', middle: [-115, -877, 145], fractions: [0.2, 0.5, 0.86] },
  { name: 'distal phalanx 2', middle: [-138, -879, 148], fractions: [0.22, 0.5, 0.82] },
  { name: 'distal phalanx 3', middle: [-151, -879, 139], fractions: [0.22, 0.5, 0.82] },
  { name: 'distal phalanx 4', middle: [-160, -879, 122], fractions: [0.22, 0.5, 0.82] },
  { name: 'distal phalanx 5', middle: [-166, -879, 103], fractions: [0.25, 0.75] },
];

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

export interface Station { readonly at: V3; readonly radiusMm: number }

/** Centre and radius (of the circle of equal area) of the cuts across a tubular piece at fractions of its long axis. */
export function stationsOf(piece: Mesh, fractions: readonly number[]): Station[] {
  const axis = longAxis(piece);
  const [u, v] = across(axis);
  const query = surfaceQuery(piece);
  let from = Infinity, to = -Infinity;
  for (let i = 0; i < piece.positions.length / 3; i++) {
    const s = dot(point(piece, i), axis);
    from = Math.min(from, s); to = Math.max(to, s);
  }
  const middle = meanPoint(piece);
  return fractions.map((fraction) => {
    const base = add(middle, scale(axis, from + (to - from) * fraction - dot(middle, axis)));
    let cells = 0, centre: V3 = [0, 0, 0];
    for (let a = -16; a <= 16; a += 0.5) {
      for (let b = -16; b <= 16; b += 0.5) {
        const p = add(base, add(scale(u, a), scale(v, b)));
        if (!query.inside(p)) continue;
        cells++; centre = add(centre, p);
      }
    }
    if (cells === 0) throw new Error(`stationsOf: the cut at ${fraction} is empty`);
    return { at: scale(centre, 1 / cells), radiusMm: Math.sqrt((cells * 0.25) / Math.PI) };
  });
}

const point = ({ positions: p }: Mesh, i: number): V3 => [p[3 * i]!, p[3 * i + 1]!, p[3 * i + 2]!];

/** The line between the two ends of the piece: from the mean of its rear tenth to the mean of its front tenth, along z. */
function longAxis(piece: Mesh): V3 {
  const points = Array.from({ length: piece.positions.length / 3 }, (_, i) => point(piece, i)).sort((a, b) => a[2] - b[2]);
  const tenth = Math.max(1, Math.floor(points.length / 10));
  const mean = (list: readonly V3[]): V3 => scale(list.reduce(add, [0, 0, 0]), 1 / list.length);
  return normalize(sub(mean(points.slice(-tenth)), mean(points.slice(0, tenth))));
}

function across(axis: V3): [V3, V3] {
  const u = normalize(cross([0, 1, 0], axis));
  return [u, cross(axis, u)];
}
