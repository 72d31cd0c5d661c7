import type { PatternArea } from '../facts/types.ts';
import { ESSENTIAL_EDGE } from '../heat-scalar.ts';
import type { Side } from '../ids.ts';
import type { Body } from '../surface/body.ts';
import { skinPlace } from '../surface/body.ts';
import type { SurfaceCurve } from '../surface/curves.ts';
import { distanceFromCurve, inset, lengthMm, pathBetween, pointAt, smoothed } from '../surface/curves.ts';

const SMOOTHING_ROUNDS = 24;
/** of the half width on either side of the stated edge: a soft edge of 25 % of the width */
const SOFT_EDGE = 0.25;
/** A mesh cannot carry an edge finer than itself: narrow strokes get one of this many mesh edges. */
const SOFT_EDGES_OF_MESH = 0.7;
/** A round cap that begins this much (of the width) before the end gives a stroke of area length × width. */
const CAP_INSET = Math.PI / 8;

const smooth = (t: number): number => { const c = Math.min(1, Math.max(0, t)); return c * c * (3 - 2 * c); };

/** The line that an area is drawn along: over the skin from landmark to landmark, kinks rounded off. */
export function spine(body: Body, area: PatternArea, side: Side, slowness: Float32Array): SurfaceCurve {
  const places = [area.from, ...area.via, area.to].map((id) => skinPlace(body, id, side));
  const points = places.slice(0, 1);
  for (let i = 1; i < places.length; i++) {
    const from = places[i - 1], to = places[i];
    if (!from || !to) continue;
    const path = pathBetween(body.surface, body.marching, from, to, { slowness });
    if (!path) throw new Error(`No way over the skin from ${area.from} to ${area.to} (${side}).`);
    points.push(...path.slice(1));
  }
  return smoothed(body.surface, points, SMOOTHING_ROUNDS);
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
export const bandRatio = (body: Body, line: SurfaceCurve, halfMm: number): Float64Array =>
  strokeRatio(body, inset(body.surface, line, 2 * halfMm * CAP_INSET), halfMm);

/** An ellipse on the skin: the sum of distances from two foci on the line, as on paper. As long as the line, as wide as stated; round when the line is short. */
export function ellipseRatio(body: Body, line: SurfaceCurve, halfMm: number): Float64Array {
  const { surface, marching } = body;
  const l = lengthMm(line), longHalf = Math.max(halfMm, l / 2), focus = Math.sqrt(longHalf ** 2 - halfMm ** 2);
  const cutoff = longHalf + focus + 2 * (reachMm(body, halfMm) - halfMm) + 4;
  const from = (fraction: number): Float64Array => distanceFromCurve(surface, marching, [pointAt(surface, line, fraction)], cutoff).distance.slice();
  const a = from(0.5 - focus / Math.max(l, 1)), b = focus > 0 ? from(0.5 + focus / Math.max(l, 1)) : a;
  return a.map((d, i) => Math.sqrt(Math.max(0, ((d + b[i]!) / 2) ** 2 - focus ** 2)) / halfMm);
}
