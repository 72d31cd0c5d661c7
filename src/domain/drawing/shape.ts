import type { PatternArea } from '../facts/types.ts';
import { ESSENTIAL_EDGE } from '../heat-scalar.ts';
import type { Side } from '../ids.ts';
import type { Body } from '../surface/body.ts';
import { skinPlace } from '../surface/body.ts';
import type { SurfaceCurve } from '../surface/curves.ts';
import { distanceFromCurve, lengthMm, pathBetween, pointAt, smoothed } from '../surface/curves.ts';

const SMOOTHING_BATCHES = 4;
/** of the half width on either side of the stated edge: a soft edge of 25 % of the width */
const SOFT_EDGE = 0.25;
/** A mesh cannot carry an edge finer than itself: narrow strokes get one of this many mesh edges. */
const SOFT_EDGES_OF_MESH = 0.7;
/** A round cap that begins this much (of the width) before the end gives a stroke of area length × width. */
export const CAP_INSET = Math.PI / 8;

const smooth = (t: number): number => { const c = Math.min(1, Math.max(0, t)); return c * c * (3 - 2 * c); };

/** The line that an area is drawn along: over the skin from landmark to landmark, kinks rounded off. */
export function spine(body: Body, area: PatternArea, side: Side, slowness: Float32Array): SurfaceCurve {
  const places = [area.from, ...area.via, area.to].map((id) => skinPlace(body, id, side));
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

/** An ellipse on the skin: the sum of distances from two foci on the line, as on paper. As long as the line, as wide as stated; round when the line is short. */
function ellipseRatio(body: Body, line: SurfaceCurve, halfMm: number): Float64Array {
  const { surface, marching } = body;
  const l = lengthMm(line), longHalf = Math.max(halfMm, l / 2), focus = Math.sqrt(longHalf ** 2 - halfMm ** 2);
  const cutoff = Math.hypot(focus, halfMm * FILL_TO) + focus;
  const from = (fraction: number): Float64Array => distanceFromCurve(surface, marching, [pointAt(surface, line, fraction)], cutoff).distance.slice();
  const a = from(0.5 - focus / Math.max(l, 1)), b = focus > 0 ? from(0.5 + focus / Math.max(l, 1)) : a;
  return a.map((d, i) => Math.sqrt(Math.max(0, ((d + b[i]!) / 2) ** 2 - focus ** 2)) / halfMm);
}

/** Inside the zones that a patch names, its ellipse may swell to this many times its size, to fill them rather than cut them. */
const FILL_FROM = 1.15, FILL_TO = 1.65;
/** heat is full this share of the way from the patch's edge to its deepest place, or to the half width */
const FULL_DEPTH = 0.8;

/**
 * A patch: the zones it names, as far as a swollen ellipse between its landmarks reaches, hottest where it is deepest. (A plain ellipse left slivers
 * of its own zones blank and was cut straight by their borders.)
 */
export function patchHeat(body: Body, area: PatternArea, line: SurfaceCurve, halfMm: number, mask: Float32Array): Float32Array {
  const ratio = ellipseRatio(body, line, halfMm), n = ratio.length;
  const out = new Float32Array(n);
  for (let i = 0; i < n; i++) if (ratio[i]! < FILL_TO) out[i] = mask[i]! * (1 - smooth((ratio[i]! - FILL_FROM) / (FILL_TO - FILL_FROM)));
  if (area.level !== 'essential') return out;
  const { neighbourStart, neighbours } = body.surface;
  const corridor = Uint8Array.from(out, (h) => (h >= 0.5 ? 1 : 0));
  const rim: { vertex: number; distanceMm: number }[] = [];
  for (let i = 0; i < n; i++) {
    if (corridor[i] === 0) continue;
    for (let k = neighbourStart[i]!; k < neighbourStart[i + 1]!; k++) if (corridor[neighbours[k]!] === 0) { rim.push({ vertex: i, distanceMm: 0 }); break; }
  }
  const { distance, settled, settledCount } = body.marching.run(rim, { corridor });
  const deepest = settledCount > 0 ? distance[settled[settledCount - 1]!]! : 0;
  const fullMm = Math.max(body.surface.meanEdgeMm, FULL_DEPTH * Math.min(halfMm, deepest));
  for (let i = 0; i < n; i++) {
    const depth = corridor[i] === 1 && Number.isFinite(distance[i]!) ? Math.min(1, distance[i]! / fullMm) : 0;
    out[i]! *= 1 - (1 - ESSENTIAL_EDGE) * (1 - depth) ** 2;
  }
  return out;
}
