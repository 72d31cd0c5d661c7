import type { SurfacePoint, Vec3 } from './closest.ts';
import { closestFrom } from './closest.ts';
import { descend } from './descend.ts';
import type { FastMarching, March, Seed } from './fast-marching.ts';
import type { Surface } from './surface.ts';

/** A curve on the surface: points a few millimetres apart, each with a vertex nearby. */
export type SurfaceCurve = readonly SurfacePoint[];

const STEP_MM = 5;
const distance = (a: Vec3, b: Vec3): number => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
const mix = (a: Vec3, b: Vec3, t: number): Vec3 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];

export function lengthMm(curve: SurfaceCurve): number {
  let l = 0;
  for (let i = 1; i < curve.length; i++) l += distance(curve[i - 1]!.positionMm, curve[i]!.positionMm);
  return l;
}

/** Equal steps along the curve, the ends kept. */
function resampled(surface: Surface, curve: SurfaceCurve): SurfacePoint[] {
  const total = lengthMm(curve), steps = Math.max(1, Math.round(total / STEP_MM));
  const out: SurfacePoint[] = [curve[0]!];
  let i = 1, gone = 0;
  for (let s = 1; s < steps; s++) {
    const want = (total * s) / steps;
    while (i < curve.length - 1 && gone + distance(curve[i - 1]!.positionMm, curve[i]!.positionMm) < want) {
      gone += distance(curve[i - 1]!.positionMm, curve[i]!.positionMm);
      i++;
    }
    const d = distance(curve[i - 1]!.positionMm, curve[i]!.positionMm);
    out.push(closestFrom(surface, mix(curve[i - 1]!.positionMm, curve[i]!.positionMm, d > 0 ? (want - gone) / d : 0), curve[i]!.vertex));
  }
  out.push(curve[curve.length - 1]!);
  return out;
}

/** rounds of averaging in space between two returns to the surface */
const ROUNDS_A_BATCH = 15;

/** Takes out the zigzag of mesh edges and the kinks at `via` points; the ends stay. Each batch evens out about 20 mm more of the way. */
export function smoothed(surface: Surface, curve: SurfaceCurve, batches: number): SurfaceCurve {
  let now = resampled(surface, curve);
  for (let batch = 0; batch < batches; batch++) {
    let free: Vec3[] = now.map((p) => p.positionMm);
    for (let r = 0; r < ROUNDS_A_BATCH; r++) {
      const last = free;
      free = last.map((p, i) => {
        const a = last[i - 1], b = last[i + 1];
        return a && b ? mix(p, mix(a, b, 0.5), 0.7) : p;
      });
    }
    now = now.map((p, i) => (i === 0 || i === now.length - 1 ? p : closestFrom(surface, free[i] ?? p.positionMm, p.vertex)));
  }
  return resampled(surface, now);
}

/** A path may be this much longer than the straight line between its ends, and this much more. */
const DETOUR = 1.4, DETOUR_MM = 90;

function corridorBetween({ positions: p, vertexCount }: Surface, a: Vec3, b: Vec3): Uint8Array {
  const out = new Uint8Array(vertexCount), most = distance(a, b) * DETOUR + DETOUR_MM;
  for (let i = 0; i < vertexCount; i++) {
    const x = p[3 * i]!, y = p[3 * i + 1]!, z = p[3 * i + 2]!;
    const da = Math.sqrt((x - a[0]) ** 2 + (y - a[1]) ** 2 + (z - a[2]) ** 2);
    if (da <= most && da + Math.sqrt((x - b[0]) ** 2 + (y - b[1]) ** 2 + (z - b[2]) ** 2) <= most) out[i] = 1;
  }
  return out;
}

/** The shortest way from one vertex to another, dearer where `slowness` says so. @returns null when there is none but by a wide detour */
export function pathBetween(surface: Surface, marching: FastMarching, from: SurfacePoint, to: SurfacePoint, slowness?: Float32Array): SurfaceCurve | null {
  if (from.vertex === to.vertex) return [from, to];
  const corridor = corridorBetween(surface, from.positionMm, to.positionMm);
  const march = marching.run([{ vertex: to.vertex, distanceMm: 0 }], { corridor, target: from.vertex, ...(slowness ? { slowness } : {}) });
  const way = descend(surface, march, from.vertex);
  return way && [from, ...way.slice(0, -1), to];
}

/** The piece of a curve between two lengths along it, cut exactly; at least one point remains. */
export function piece(curve: SurfaceCurve, fromMm: number, toMm: number): SurfaceCurve {
  const pointAt = (i: number, share: number): SurfacePoint => {
    const a = curve[i - 1]!, b = curve[i]!;
    return { positionMm: mix(a.positionMm, b.positionMm, share), vertex: (share < 0.5 ? a : b).vertex };
  };
  const out: SurfacePoint[] = [];
  let gone = 0;
  for (let i = 1; i < curve.length; i++) {
    const step = distance(curve[i - 1]!.positionMm, curve[i]!.positionMm);
    if (step === 0) continue;
    const begin = Math.max(0, (fromMm - gone) / step), end = Math.min(1, (toMm - gone) / step);
    if (begin <= end) {
      if (out.length === 0) out.push(pointAt(i, begin));
      out.push(pointAt(i, end));
    }
    gone += step;
  }
  // a piece of no length at the very end may lie a rounding beyond it
  return out.length > 0 ? out : fromMm > gone / 2 ? curve.slice(-1) : curve.slice(0, 1);
}

function distanceToPolyline(curve: SurfaceCurve, x: number, y: number, z: number): number {
  let best = Infinity;
  for (let i = 0; i < curve.length; i++) {
    const a = curve[Math.max(0, i - 1)]!.positionMm, b = curve[i]!.positionMm;
    const dx = b[0] - a[0], dy = b[1] - a[1], dz = b[2] - a[2];
    const l = dx * dx + dy * dy + dz * dz;
    const t = l > 0 ? Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy + (z - a[2]) * dz) / l)) : 0;
    const d = (x - a[0] - dx * t) ** 2 + (y - a[1] - dy * t) ** 2 + (z - a[2] - dz * t) ** 2;
    if (d < best) best = d;
  }
  return Math.sqrt(best);
}

/** Vertices within three rings of the curve, with their straight distances to it: there the surface is nearly flat, and a march that starts exact stays within 2 %. */
function seedsAlong({ positions: p, neighbourStart, neighbours, vertexCount }: Surface, curve: SurfaceCurve, reachMm: number): Seed[] {
  const seen = new Set<number>();
  let ring = curve.map((c) => c.vertex);
  const seeds: Seed[] = [];
  for (let depth = 0; depth <= 3 && seen.size < vertexCount; depth++) {
    const next: number[] = [];
    for (const v of ring) {
      if (seen.has(v)) continue;
      seen.add(v);
      const d = distanceToPolyline(curve, p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!);
      if (d > reachMm && depth > 0) continue;
      seeds.push({ vertex: v, distanceMm: d });
      for (let k = neighbourStart[v]!; k < neighbourStart[v + 1]!; k++) next.push(neighbours[k]!);
    }
    ring = next;
  }
  return seeds;
}

/** Distances along the surface from a curve, out to the cut-off. The result is the engine's own array: copy what must last. */
export function distanceFromCurve(surface: Surface, marching: FastMarching, curve: SurfaceCurve, cutoffMm: number): March {
  return marching.run(seedsAlong(surface, curve, 2.2 * surface.meanEdgeMm), { cutoffMm });
}
