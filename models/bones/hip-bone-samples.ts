import type { HermiteSample } from '../geometry/hermite-rbf.ts';
import { solveDense } from '../geometry/solve-dense.ts';
import { naturalSpline, periodicSpline } from '../geometry/spline.ts';
import type { V3 } from '../geometry/vec.ts';
import { add, addScaled, distance, normalize, scale } from '../geometry/vec.ts';
import { HIP_EDGES, HIP_GUIDES, HIP_INNER_FACE, HIP_NODES, HIP_RIM, HIP_RING, HIP_SHEETS, HIP_WALL_AXIAL } from '../tables/hip-bone.ts';
import { clockDirection, FORAMEN, onRing, onSocket, RING_RAYS, ringRay, SOCKET } from './hip-bone-frames.ts';
import { raySamples } from './ray-nodes.ts';

const TOO_NEAR_MM = 3;
/** where a ray changes more than this from section to section, what lies between is not known */
const RING_JUMP_MM = 5;
/** closer sections need nothing between them: whole millimetres would show as ripples */
const RING_GAP_DEG = 18;
const SHEET_NEIGHBOURS = 7;
const BORDERS = ['crest', 'outer lip', 'anterior border', 'posterior border', 'notch roof', 'notch border', 'arcuate ridge', 'pecten'] as const;

/** Every point that the table names, with a first guess of its normal, then points between them on splines; of two too near each other, the first. */
export function hipBoneSamples(): HermiteSample[] {
  const all: HermiteSample[] = [
    ...HIP_EDGES.map(({ at, out }) => ({ at, normal: normalize(out) })),
    ...HIP_RIM.flatMap(rimSamples),
    ...sheetSamples(),
    ...HIP_RING.flatMap(ringSamples),
    ...HIP_INNER_FACE.map(({ x, y, z }): HermiteSample => ({ at: [x, y, z], normal: [1, 0, 0] })),
    ...raySamples(HIP_NODES),
    { at: onSocket(0, 0, HIP_GUIDES.lidAxialMm), normal: SOCKET.axis },
    { at: FORAMEN.centre, value: HIP_GUIDES.foramenClearanceMm },
    ...betweenEdges(), ...betweenRims(), ...betweenRings(),
  ];
  const kept: HermiteSample[] = [];
  for (const s of all) if (kept.every((k) => distance(k.at, s.at) > TOO_NEAR_MM)) kept.push(s);
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
      if (Math.abs(after - before) > RING_JUMP_MM || (deg[k + 1] ?? d) - (deg[k] ?? d) < RING_GAP_DEG) return [];
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
  if (wallMm !== undefined) out.push({ at: onSocket(deg, wallMm, HIP_WALL_AXIAL.mm), normal: radial });
  return out;
}
