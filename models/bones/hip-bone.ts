import type { HermiteSample } from '../geometry/hermite-rbf.ts';
import type { Implicit } from '../geometry/implicit.ts';
import { capsule, smoothSubtract, union } from '../geometry/implicit.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { meshImplicit } from '../geometry/mesh-implicit.ts';
import { solveDense } from '../geometry/solve-dense.ts';
import { settledRbf } from '../geometry/settled-rbf.ts';
import { naturalSpline, periodicSpline } from '../geometry/spline.ts';
import type { V3 } from '../geometry/vec.ts';
import { add, addScaled, distance, normalize, scale } from '../geometry/vec.ts';
import type { BuiltPart, Log } from '../part.ts';
import { HIP_EDGES, HIP_INNER_FACE, HIP_NODES, HIP_RIM, HIP_RING, HIP_SHEETS } from '../tables/hip-bone.ts';
import { clockDirection, FORAMEN, onRing, onSocket, RING_RAYS, ringRay, SOCKET } from './hip-bone-frames.ts';
import { raySamples } from './ray-nodes.ts';

/** rounds the rim: sharper, its triangles turn to beads at this size */
const RIM_FILLET_MM = 4;
const WALL_AXIAL_MM = -16;
/** where a ray changes more than this from section to section, what lies between is not known */
const RING_JUMP_MM = 5;
const SHEET_NEIGHBOURS = 7;
const BORDERS = ['crest', 'outer lip', 'anterior border', 'posterior border', 'notch roof', 'notch border', 'arcuate ridge', 'pecten'] as const;

/** The right hip bone; `tendon` is the cartilage of the crescent in the socket. */
export async function buildHipBone(log: Log): Promise<BuiltPart> {
  const body = settledRbf(hipBoneSamples(), { guess: 1, settled: 0.3, looseness: 0.7 });
  const { mesh, normals } = await meshImplicit(smoothSubtract(RIM_FILLET_MM, body, union(socket, fossa)), {
    min: [-152, -70, -88], max: [4, 156, 72], edgeMm: 2.2, triangles: 11000, expectedGenus: 1, name: 'hip-bone', log,
  });
  return { id: 'hip-bone', mesh, normals, expectedGenus: 1, tendon: cartilage(mesh, body) };
}

/** AUTHORED from the measured sphere: the mouth opens a little, more so under the roof, where the rim stands 4 mm beyond the sphere. */
const socket = union(
  capsule(SOCKET.centre, onSocket(0, 3, 40), SOCKET.radiusMm, 31),
  capsule(onSocket(0, 4.5, 3), onSocket(0, 4.5, 40), 27, 31),
);
/** AUTHORED: the rough floor, 5 mm deeper than the crescent, running out through the notch of the rim. Deeper at its end would open the wall. */
const fossa = capsule(onSocket(158, 8, -19.5), onSocket(168, 30, 0), 12, 12);

/** 1 on the part of the socket that the head bears on, 0 on its floor, beyond its rim and elsewhere; soft over about 2 mm. */
function cartilage({ positions: p }: Mesh, body: Implicit): Float64Array {
  const out = new Float64Array(p.length / 3);
  for (let v = 0; v < out.length; v++) {
    const x = p[3 * v]!, y = p[3 * v + 1]!, z = p[3 * v + 2]!;
    const onSphere = 1 - step(0.8, 1.8, Math.abs(socket(x, y, z)));
    out[v] = onSphere * step(0.5, 2.5, fossa(x, y, z)) * step(1, 3, -body(x, y, z));
  }
  return out;
}

const step = (from: number, to: number, t: number): number => {
  const s = Math.min(1, Math.max(0, (t - from) / (to - from)));
  return s * s * (3 - 2 * s);
};

/** Every point that the table names, with a first guess of its normal, then points between them on splines; of two closer than 3 mm, the first. */
export function hipBoneSamples(): HermiteSample[] {
  const all: HermiteSample[] = [
    ...HIP_EDGES.map(({ at, out }) => ({ at, normal: normalize(out) })),
    ...HIP_RIM.flatMap(rimSamples),
    ...sheetSamples(),
    ...HIP_RING.flatMap(ringSamples),
    ...HIP_INNER_FACE.map(({ x, y, z }): HermiteSample => ({ at: [x, y, z], normal: [1, 0, 0] })),
    ...raySamples(HIP_NODES),
    // AUTHORED: the lid over the socket, which the hollow takes away again, and the empty foramen
    { at: onSocket(0, 0, -4), normal: SOCKET.axis },
    { at: FORAMEN.centre, value: 16 },
    ...betweenEdges(), ...betweenRims(), ...betweenRings(),
  ];
  const kept: HermiteSample[] = [];
  for (const s of all) if (kept.every((k) => distance(k.at, s.at) >= 3)) kept.push(s);
  return kept;
}

/** Halfway between neighbours on the splines through each border and its two lips, so that edges run smoothly. */
function betweenEdges(): HermiteSample[] {
  return BORDERS.flatMap((border) => {
    const rows = HIP_EDGES.filter(({ name }) => name.startsWith(border));
    const lips = rows.map(({ name }) => HIP_SHEETS.find((s) => s.name === `${name}, inside`)).filter((s) => s !== undefined);
    const edge = halfwayPoints(rows.map(({ at }) => at)).map((at, i): HermiteSample => ({
      at, normal: normalize(add(rows[i]?.out ?? [0, 0, 0], rows[i + 1]?.out ?? [0, 0, 0])),
    }));
    const faces = [lips.map(({ lateralX, y, z }): V3 => [lateralX, y, z]), lips.map(({ medialX, y, z }): V3 => [medialX, y, z])];
    return [...edge, ...faces.flatMap(halfwayPoints).map((at) => ({ at }))];
  });
}

function halfwayPoints(points: readonly V3[]): V3[] {
  if (points.length < 3) return [];
  const knots = [0];
  points.slice(1).forEach((p, i) => knots.push((knots[i] ?? 0) + distance(p, points[i] ?? p)));
  const [x, y, z] = ([0, 1, 2] as const).map((k) => naturalSpline(knots, points.map((p) => p[k])));
  if (!x || !y || !z) return [];
  return knots.slice(1).map((k, i) => (k + (knots[i] ?? 0)) / 2).map((t) => [x(t), y(t), z(t)]);
}

function betweenRims(): HermiteSample[] {
  const deg = HIP_RIM.map((r) => r.deg);
  const axial = periodicSpline(deg, HIP_RIM.map((r) => r.axialMm), 360), radial = periodicSpline(deg, HIP_RIM.map((r) => r.radialMm), 360);
  return deg.map((d, i) => (d + (deg[i + 1] ?? 360)) / 2).map((d) => ({ at: onSocket(d, radial(d), axial(d)) }));
}

function betweenRings(): HermiteSample[] {
  const deg = HIP_RING.map((r) => r.deg);
  const node = naturalSpline(deg, HIP_RING.map((r) => r.nodeMm));
  const rays = RING_RAYS.map((_, i) => naturalSpline(deg, HIP_RING.map((r) => r.raysMm[i] ?? NaN)));
  return deg.slice(1).map((d, i) => (d + (deg[i] ?? d)) / 2)
    .flatMap((d, k) => RING_RAYS.flatMap((ray, i) => {
      const before = HIP_RING[k]?.raysMm[i] ?? NaN, after = HIP_RING[k + 1]?.raysMm[i] ?? NaN;
      if (Math.abs(after - before) > RING_JUMP_MM) return [];
      return [{ at: addScaled(onRing(d, node(d), 0), ringRay(d, ray), rays[i]?.(d) ?? NaN) }];
    }));
}

const ringSamples = ({ deg, nodeMm, raysMm }: (typeof HIP_RING)[number]): HermiteSample[] => RING_RAYS.map((ray, i) => {
  const direction = ringRay(deg, ray);
  return { at: addScaled(onRing(deg, nodeMm, 0), direction, raysMm[i] ?? NaN), normal: direction };
});

/** Both faces of each sheet row; the guess of their normals is that of the middle sheet, fitted through the nearest rows. */
function sheetSamples(): HermiteSample[] {
  return HIP_SHEETS.flatMap(({ y, z, lateralX, medialX }): HermiteSample[] => {
    const near = HIP_SHEETS.map((r) => ({ r, d: Math.hypot(r.y - y, r.z - z) })).sort((a, b) => a.d - b.d).slice(0, SHEET_NEIGHBOURS);
    const m = new Float64Array(9), b = new Float64Array(3);
    for (const { r } of near) {
      const row = [1, r.y - y, r.z - z], x = (r.lateralX + r.medialX) / 2;
      for (let i = 0; i < 3; i++) {
        b[i]! += row[i]! * x;
        for (let j = 0; j < 3; j++) m[3 * i + j]! += row[i]! * row[j]!;
      }
    }
    const [, slopeY = 0, slopeZ = 0] = solveDense(m, b);
    const medial = normalize([1, -slopeY, -slopeZ]);
    return [{ at: [lateralX, y, z], normal: scale(medial, -1) }, { at: [medialX, y, z], normal: medial }];
  });
}

function rimSamples({ deg, axialMm, radialMm, wallMm }: (typeof HIP_RIM)[number]): HermiteSample[] {
  const radial = clockDirection(SOCKET.axis, deg);
  const out: HermiteSample[] = [{ at: onSocket(deg, radialMm, axialMm), normal: normalize(addScaled(SOCKET.axis, radial, 0.8)) }];
  if (wallMm !== undefined) out.push({ at: onSocket(deg, wallMm, WALL_AXIAL_MM), normal: radial });
  return out;
}
