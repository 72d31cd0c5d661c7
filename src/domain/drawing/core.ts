import type { Body } from '../surface/body.ts';
import { zoneInsideMm } from '../zones.ts';
import type { ZoneOn } from './confine.ts';
import { smooth } from './confine.ts';
import { SOFT_MM } from './form.ts';

/** heat falls from the core to the edge over this share of the half width, whatever it is, or of what the shape is deep; and no more than so many mm */
const FULL_OF_HALF = 0.95, MOST_FULL_MM = 45;
export const LEAST_FULL_MM = 8;
/** In a zone that must be hot but is reached by the shape's margin alone, the heat rises faster: full so much (of its depth there) inward, soft over so much … */
const FULL_OF_REACHED = 1.1, SOFT_OF_REACHED = 0.7, LEAST_SOFT_MM = 4;
/** … and passes into that of the rest over so many mm outside the zone */
const AROUND_MM = 24;

/** An area of a level: how deep each place lies in what was drawn for it, half its width, and the zones that it must reach. */
export interface Drawn { readonly shapeMm: Float32Array; readonly halfMm: number; readonly zones: readonly ZoneOn[] }
export interface Core { readonly fullMm: Float32Array; readonly softMm: Float32Array }

/** the highest value within a zone, which may be on the zone's border, between two vertices; 0 when there is none above */
export function highestIn(body: Body, { zone, side }: ZoneOn, field: Float32Array): number {
  const inside = zoneInsideMm(body, zone, side), { neighbourStart: start, neighbours } = body.surface;
  let highest = 0;
  for (let i = 0; i < inside.length; i++) {
    if (inside[i]! <= 0) continue;
    highest = Math.max(highest, field[i]!);
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const out = neighbours[k]!;
      if (inside[out]! <= 0 && inside[out]! > FAR_OUT_MM) highest = Math.max(highest, field[i]! + ((field[out]! - field[i]!) * inside[i]!) / (inside[i]! - inside[out]!));
    }
  }
  return highest;
}
/** farther out than an edge is long, a zone does not tell */
const FAR_OUT_MM = -100;

/** over so many mm one area's breadth passes into that of the next */
const PASSING_MM = 12;

/** Over what breadth heat rises from the edge to the core, place by place. */
export function coreOf(body: Body, drawn: readonly Drawn[], depthMm: Float32Array): Core {
  const n = depthMm.length, fullMm = new Float32Array(n), softMm = new Float32Array(n).fill(SOFT_MM);
  const fulls = drawn.map(({ halfMm }) => Math.min(MOST_FULL_MM, Math.max(LEAST_FULL_MM, FULL_OF_HALF * halfMm)));
  for (let i = 0; i < n; i++) {
    if (depthMm[i]! <= -SOFT_MM) continue;
    const deepest = drawn.reduce((most, { shapeMm }) => Math.max(most, shapeMm[i]!), -Infinity);
    let sum = 0, all = 0;
    drawn.forEach(({ shapeMm }, k) => {
      const weight = Math.exp((shapeMm[i]! - deepest) / PASSING_MM);
      all += weight;
      sum += weight * fulls[k]!;
    });
    fullMm[i] = sum / all;
  }
  for (const zone of drawn.flatMap(({ zones }) => zones)) {
    const reached = highestIn(body, zone, depthMm), inside = zoneInsideMm(body, zone.zone, zone.side);
    if (reached <= 0) continue;
    const full = Math.max(2, FULL_OF_REACHED * reached), soft = Math.min(SOFT_MM, Math.max(LEAST_SOFT_MM, SOFT_OF_REACHED * reached));
    for (let i = 0; i < n; i++) {
      if (depthMm[i]! <= -SOFT_MM || inside[i]! <= -AROUND_MM) continue;
      const within = smooth(1 + inside[i]! / AROUND_MM);
      if (full < fullMm[i]!) fullMm[i]! += (full - fullMm[i]!) * within;
      if (soft < softMm[i]!) softMm[i]! += (soft - softMm[i]!) * within;
    }
  }
  return { fullMm, softMm };
}
