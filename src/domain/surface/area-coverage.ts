import type { PatternArea } from '../facts/types.ts';
import type { Side } from '../ids.ts';
import { ESSENTIAL_EDGE } from '../heat-scalar.ts';
import type { Body } from './body.ts';
import { remember, skinPlace } from './body.ts';
import type { SurfaceCurve } from './curves.ts';
import { distanceFromCurve, inset, lengthMm, pathBetween, pointAt, smoothed } from './curves.ts';

const SMOOTHING_ROUNDS = 24;
/** of the width: half of the soft edge lies inside the stated width, half outside */
const SOFT_EDGE = 0.25;
/** A round cap that begins this much (of the width) before the end gives a stroke of area length × width. */
const CAP_INSET = Math.PI / 8;

const smoothstep = (a: number, b: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - a) / (b - a)));
  return t * t * (3 - 2 * t);
};

function spine(body: Body, area: PatternArea, side: Side): SurfaceCurve {
  const places = [area.from, ...area.via, area.to].map((id) => skinPlace(body, id, side));
  const first = places[0];
  if (!first) throw new Error('A pattern area has no landmarks.');
  const parts = [[first], ...places.slice(1).map((to, i) => {
    const path = pathBetween(body.surface, body.marching, places[i] ?? first, to, {});
    if (!path) throw new Error(`No way over the skin from ${area.from} to ${area.to} (${side}).`);
    return path.slice(1);
  })];
  return smoothed(body.surface, parts.flat(), SMOOTHING_ROUNDS);
}

/** at ratio 0 the middle, at 1 the edge of the stated width */
function profile(level: PatternArea['level'], ratio: number): number {
  const edge = 1 - smoothstep(1 - SOFT_EDGE, 1 + SOFT_EDGE, ratio);
  const core = level === 'essential' ? 1 - (1 - ESSENTIAL_EDGE) * Math.min(1, ratio) ** 2 : 1;
  return core * edge;
}

/** Coverage 0..1 of one area on the welded vertices. */
export function areaCoverage(body: Body, area: PatternArea, side: Side): Float32Array {
  const key = `coverage ${side} ${area.shape} ${area.level} ${area.from} ${area.via.join()} ${area.to} ${area.widthCm} ${area.zones.join()}`;
  return remember(body, key, () => {
    const halfMm = 5 * area.widthCm * body.scale;
    const line = spine(body, area, side);
    const curve = area.shape === 'patch' ? [pointAt(body.surface, line, 0.5)] : inset(body.surface, line, 2 * halfMm * CAP_INSET);
    const reach = halfMm * (1 + SOFT_EDGE);
    const out = new Float32Array(body.surface.vertexCount);
    if (area.shape === 'patch') {
      const half = Math.max(halfMm, lengthMm(line) / 2), focus = Math.sqrt(half * half - halfMm * halfMm);
      const at = (sign: number): Float64Array => distanceFromCurve(body.surface, body.marching, [pointAt(body.surface, line, 0.5 + (sign * focus) / Math.max(1, lengthMm(line)))], 2 * half + reach).distance.slice();
      const a = at(-1), b = focus > 0 ? at(1) : a;
      for (let i = 0; i < out.length; i++) {
        const s = (a[i]! + b[i]!) / 2;
        if (Number.isFinite(s)) out[i] = profile(area.level, Math.sqrt(Math.max(0, s * s - focus * focus)) / halfMm);
      }
      return out;
    }
    const { distance, settled, settledCount } = distanceFromCurve(body.surface, body.marching, curve, reach);
    for (let k = 0; k < settledCount; k++) out[settled[k]!] = profile(area.level, distance[settled[k]!]! / halfMm);
    return out;
  });
}
