import type { Body } from '../surface/body.ts';
import { signedDepth } from '../surface/depth.ts';
import { zoneInsideMm } from '../zones.ts';
import type { ZoneOn } from './confine.ts';
import { SOFT_MM } from './form.ts';

/** of the depth that a shape has in the narrowest zone it must reach; and no more than so many mm */
const RADIUS = 0.5, MOST_RADIUS_MM = 12;
/** hollows are filled with half the radius that takes off what sticks out: filling may lead out of the zones */
const HOLLOW = 0.5;

/** how deep a shape is in that zone, of those it must reach, in which it is least so; `otherwise` when it reaches none */
export const narrowestMm = (body: Body, zones: readonly ZoneOn[], depthMm: Float32Array, otherwise: number): number =>
  zones.reduce((least, zone) => Math.min(least, deepestIn(body, zone, depthMm) || Infinity), otherwise);

function deepestIn(body: Body, { zone, side }: ZoneOn, depthMm: Float32Array): number {
  const inside = zoneInsideMm(body, zone, side);
  let deepest = 0;
  for (let i = 0; i < inside.length; i++) if (inside[i]! > 0 && depthMm[i]! > deepest) deepest = depthMm[i]!;
  return deepest;
}

/** What is narrower than twice a radius is taken off a shape, then what is hollow within it is filled: no teeth and corners where borders of zones run. */
export function smoothOutline(body: Body, zones: readonly ZoneOn[], depthMm: Float32Array): Float32Array {
  const radius = RADIUS * narrowestMm(body, zones, depthMm, MOST_RADIUS_MM / RADIUS), reach = 2 * (MOST_RADIUS_MM + SOFT_MM);
  const moved = (field: Float32Array, byMm: number): Float32Array => {
    const out = new Float32Array(field.length);
    for (let i = 0; i < out.length; i++) out[i] = field[i]! + byMm;
    return out;
  };
  const less = signedDepth(body.surface, body.marching, moved(depthMm, -radius), reach, reach);
  const more = signedDepth(body.surface, body.marching, moved(less, (1 + HOLLOW) * radius), reach, reach);
  return moved(more, -HOLLOW * radius);
}
