import type { PatternArea } from '../facts/types.ts';
import { ESSENTIAL_EDGE } from '../heat-scalar.ts';
import type { Side } from '../ids.ts';
import type { Body } from '../surface/body.ts';
import { skinPlace } from '../surface/body.ts';
import type { SurfacePoint } from '../surface/closest.ts';
import { closestFrom } from '../surface/closest.ts';
import type { SurfaceCurve } from '../surface/curves.ts';
import { depthWithin } from '../surface/depth.ts';
import { softened } from '../surface/soften.ts';
import { distanceFromCurve, inset, pathBetween, smoothed } from '../surface/curves.ts';

const SMOOTHING_BATCHES = 4;
/** of the half width on either side of the stated edge: a soft edge of 25 % of the width */
const SOFT_EDGE = 0.25;
/** A mesh cannot carry an edge finer than itself: narrow strokes get one of this many mesh edges. */
const SOFT_EDGES_OF_MESH = 0.7;
/** A round cap that begins this much (of the width) before the end gives a stroke of area length × width. */
export const CAP_INSET = Math.PI / 8;

const smooth = (t: number): number => { const c = Math.min(1, Math.max(0, t)); return c * c * (3 - 2 * c); };

/** The middle of the skin where an area may be, brought back to the skin next to the line's own middle. */
function middleOf({ surface }: Body, mask: Float32Array, near: SurfacePoint): SurfacePoint {
  const { positions: p, areasMm2 } = surface;
  let x = 0, y = 0, z = 0, all = 0;
  for (let i = 0; i < mask.length; i++) {
    const w = mask[i]! * areasMm2[i]!;
    x += w * p[3 * i]!; y += w * p[3 * i + 1]!; z += w * p[3 * i + 2]!;
    all += w;
  }
  return all > 0 ? closestFrom(surface, [x / all, y / all, z / all], near.vertex) : near;
}

/** The line that an area is drawn along: over the skin from landmark to landmark, kinks rounded off; that of a patch bends through the middle of its zones. */
export function spine(body: Body, area: PatternArea, side: Side, slowness: Float32Array, mask: Float32Array): SurfaceCurve {
  const places = [area.from, ...area.via, area.to].map((id) => skinPlace(body, id, side));
  if (area.shape === 'patch' && places[0]) places.splice(1, 0, middleOf(body, mask, places[0]));
  const points = places.slice(0, 1);
  for (let i = 1; i < places.length; i++) {
    const from = places[i - 1], to = places[i];
    if (!from || !to) continue;
    const path = pathBetween(body.surface, body.marching, from, to, slowness);
    if (!path) throw new Error(`No way over the skin from ${area.from} to ${area.to} (${side}).`);
    points.push(...path.slice(1));
  }
  return smoothed(body.surface, points, SMOOTHING_BATCHES);
}

/** Heat across a shape: ratio 0 in its middle, 1 at the edge of the stated width. */
export function profile(body: Body, level: PatternArea['level'], ratio: number, halfMm: number): number {
  const soft = Math.max(SOFT_EDGE, (SOFT_EDGES_OF_MESH * body.surface.meanEdgeMm) / halfMm);
  const edge = 1 - smooth((ratio - 1 + soft) / (2 * soft));
  return edge * (level === 'essential' ? 1 - (1 - ESSENTIAL_EDGE) * Math.min(1, ratio) ** 2 : 1);
}
const reachMm = (body: Body, halfMm: number): number => Math.max(halfMm * (1 + SOFT_EDGE), halfMm + SOFT_EDGES_OF_MESH * body.surface.meanEdgeMm);

/** A stroke of even width along a curve: ratio of the distance to the half width, Infinity beyond its reach. */
export function strokeRatio(body: Body, curve: SurfaceCurve, halfMm: number): Float64Array {
  const { distance } = distanceFromCurve(body.surface, body.marching, curve, reachMm(body, halfMm));
  return distance.map((d) => d / halfMm);
}

/** Inside the zones that a patch names, it may swell to this many times its width, to fill them rather than cut them. */
const FILL_FROM = 1.2, FILL_TO = 1.8;
/** corners that borders of zones leave are rounded off: averaged, then set off again from their surroundings */
const ROUNDS_OFF = 10, ROUND_FROM = 0.25, ROUND_TO = 0.75;
/** heat is full this share of the way from the patch's edge to its deepest place, or to the half width */
const FULL_DEPTH = 0.8;

/**
 * A patch: the zones it names, as far as a rounded patch of its width between its landmarks reaches, hottest where it is deepest. (An ellipse by the sum of
 * two distances was tried: it left whole zones blank that it names, and was cut straight by the borders of others.)
 */
export function patchHeat(body: Body, area: PatternArea, line: SurfaceCurve, halfMm: number, mask: Float32Array): Float32Array {
  const { distance } = distanceFromCurve(body.surface, body.marching, inset(body.surface, line, halfMm, halfMm), FILL_TO * halfMm);
  const ratio = distance.map((d) => d / halfMm), n = ratio.length;
  const cut = new Float32Array(n);
  for (let i = 0; i < n; i++) if (ratio[i]! < FILL_TO) cut[i] = mask[i]! * (1 - smooth((ratio[i]! - FILL_FROM) / (FILL_TO - FILL_FROM)));
  const out = softened(body.surface, cut, ROUNDS_OFF).map((h) => smooth((h - ROUND_FROM) / (ROUND_TO - ROUND_FROM)));
  if (area.level !== 'essential') return out;
  const { depthMm, deepestMm } = depthWithin(body.surface, body.marching, Uint8Array.from(out, (h) => (h >= 0.5 ? 1 : 0)));
  const fullMm = Math.max(body.surface.meanEdgeMm, FULL_DEPTH * Math.min(halfMm, deepestMm));
  for (let i = 0; i < n; i++) {
    out[i]! *= 1 - (1 - ESSENTIAL_EDGE) * (1 - Math.min(1, depthMm[i]! / fullMm)) ** 2;
  }
  return out;
}
