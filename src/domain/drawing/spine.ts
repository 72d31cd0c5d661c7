import type { PatternArea } from '../facts/types.ts';
import type { Side } from '../ids.ts';
import type { Body } from '../surface/body.ts';
import { skinPlace } from '../surface/body.ts';
import type { SurfacePoint } from '../surface/closest.ts';
import { closestFrom, valueAt } from '../surface/closest.ts';
import type { SurfaceCurve } from '../surface/curves.ts';
import { lengthMm, pathBetween, piece, smoothed } from '../surface/curves.ts';

const SMOOTHING_BATCHES = 4;
const otherSide = (side: Side): Side => (side === 'right' ? 'left' : 'right');
const apartMm = (a: SurfacePoint, b: SurfacePoint): number => Math.hypot(a.positionMm[0] - b.positionMm[0], a.positionMm[1] - b.positionMm[1], a.positionMm[2] - b.positionMm[2]);

/** The landmarks that an area goes through; one that begins and ends at the same landmark of both sides goes across from one to the other. */
export function placesOf(body: Body, area: PatternArea, side: Side): readonly SurfacePoint[] {
  const across = area.side === 'bilateral' && area.from === area.to;
  const last = skinPlace(body, area.to, across ? otherSide(side) : side);
  return [...[area.from, ...area.via].map((id) => skinPlace(body, id, side)), last];
}
export const straightMm = (places: readonly SurfacePoint[]): number => places.reduce((sum, p, i) => sum + (i > 0 ? apartMm(places[i - 1]!, p) : 0), 0);

/** The middle of the skin where a patch may be, next to its landmarks rather than far off in a wide zone. */
function middleOf({ surface }: Body, depthMm: Float32Array, places: readonly SurfacePoint[], reachMm: number): SurfacePoint {
  const { positions: p, areasMm2 } = surface, near = places[0]!;
  const centre = [0, 1, 2].map((k) => places.reduce((s, q) => s + q.positionMm[k]!, 0) / places.length);
  let x = 0, y = 0, z = 0, all = 0;
  for (let i = 0; i < depthMm.length; i++) {
    if (depthMm[i]! <= 0) continue;
    const dx = p[3 * i]! - centre[0]!, dy = p[3 * i + 1]! - centre[1]!, dz = p[3 * i + 2]! - centre[2]!;
    const w = areasMm2[i]! * depthMm[i]! * Math.exp(-(dx * dx + dy * dy + dz * dz) / (2 * reachMm * reachMm));
    x += w * p[3 * i]!; y += w * p[3 * i + 1]!; z += w * p[3 * i + 2]!;
    all += w;
  }
  return all > 0 ? closestFrom(surface, [x / all, y / all, z / all], near.vertex) : near;
}

/** The line that an area is drawn along: over the skin from landmark to landmark, kinks rounded off; that of a patch bends through the middle of its zones. */
export function spineOf(body: Body, area: PatternArea, side: Side, depthMm: Float32Array, slowness: Float32Array, halfMm: number): SurfaceCurve {
  const places = [...placesOf(body, area, side)];
  if (area.shape === 'patch') places.splice(1, 0, middleOf(body, depthMm, places, halfMm + straightMm(places) / 2));
  const points = places.slice(0, 1);
  for (let i = 1; i < places.length; i++) {
    const path = pathBetween(body.surface, body.marching, places[i - 1]!, places[i]!, slowness);
    if (!path) throw new Error(`No way over the skin from ${area.from} to ${area.to} (${side}).`);
    points.push(...path.slice(1));
  }
  return smoothed(body.surface, points, SMOOTHING_BATCHES);
}

/** the stretches of a line that lie where a depth is positive, by length along it */
function stretchesInside({ surface }: Body, line: SurfaceCurve, depthMm: Float32Array): (readonly [fromMm: number, toMm: number])[] {
  const out: (readonly [number, number])[] = [];
  let gone = 0, before = 0, from = -1;
  line.forEach((point, i) => {
    const depth = valueAt(surface, depthMm, point), last = line[i - 1], step = last ? apartMm(last, point) : 0;
    const crossing = gone + (depth === before ? 0 : (step * before) / (before - depth));
    if (depth > 0 && from < 0) from = last ? crossing : 0;
    if (depth <= 0 && from >= 0) { out.push([from, crossing]); from = -1; }
    gone += step;
    before = depth;
  });
  if (from >= 0) out.push([from, gone]);
  return out;
}

export const lengthInside = (body: Body, line: SurfaceCurve, depthMm: Float32Array): number =>
  stretchesInside(body, line, depthMm).reduce((sum, [from, to]) => sum + to - from, 0);

/** the part of a line that lies where its area may be, from its first way in to its last way out; all of it when it never does */
export function visiblePart(body: Body, line: SurfaceCurve, depthMm: Float32Array): SurfaceCurve {
  const stretches = stretchesInside(body, line, depthMm), first = stretches[0], last = stretches[stretches.length - 1];
  return first && last ? piece(line, first[0], last[1]) : line;
}

/** the line without so much of either end; its middle when nothing would be left */
export function inset(line: SurfaceCurve, startMm: number, endMm: number): SurfaceCurve {
  const long = lengthMm(line), both = startMm + endMm;
  if (both < long) return piece(line, startMm, long - endMm);
  const middle = (long * startMm) / both;
  return piece(line, middle, middle);
}
