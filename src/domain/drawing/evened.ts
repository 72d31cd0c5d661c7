import type { Body } from '../surface/body.ts';
import { spreader } from '../surface/diffusion.ts';
import { zoneInsideMm } from '../zones.ts';
import { conductance } from './calm.ts';
import type { ZoneOn } from './confine.ts';
import { smooth } from './confine.ts';
import { highestIn } from './core.ts';

/** heat is evened out over this breadth, into so many rings of vertices around it */
const EVEN_MM = 4.5, RINGS = 2;
/** as little as this is nothing: it must not creep on to the other leg or into a gap */
const TRACE = 0.02;
/** a zone that must be hot, and lost its peak to the evening out, is raised to this, by so much at most, passing into the rest over so many mm */
const LEAST_PEAK = 0.9, MOST_RAISED = 1.2, AROUND_MM = 24;

/** all that is warm, and its neighbours twice over */
function aroundHeat({ surface: { neighbourStart: start, neighbours } }: Body, heat: Float32Array): Uint32Array {
  const near: number[] = [], taken = new Uint8Array(heat.length);
  heat.forEach((h, i) => { if (h > 0) { near.push(i); taken[i] = 1; } });
  for (let ring = 0, from = 0; ring < RINGS; ring++) {
    const end = near.length;
    for (; from < end; from++) {
      for (let k = start[near[from]!]!; k < start[near[from]! + 1]!; k++) {
        const next = neighbours[k]!;
        if (taken[next] === 0) { taken[next] = 1; near.push(next); }
      }
    }
  }
  return Uint32Array.from(near);
}

/** Heat spread a little along the skin, so that its contours do not show the triangles. */
export function evened(body: Body, heat: Float32Array): Float32Array {
  const near = aroundHeat(body, heat), values = Float64Array.from(near, (v) => heat[v]!), even = spreader(conductance(body), near, EVEN_MM)(values);
  near.forEach((v, s) => { heat[v] = Math.max(0, even[s]! - TRACE) / (1 - TRACE); });
  return heat;
}

/** Gives zones that must be hot back what evening out took from their peaks. */
export function raised(body: Body, heat: Float32Array, zones: readonly ZoneOn[]): Float32Array {
  for (const on of zones) {
    const peak = highestIn(body, on, heat);
    if (peak <= 0 || peak >= LEAST_PEAK) continue;
    const more = Math.min(MOST_RAISED, LEAST_PEAK / peak) - 1, inside = zoneInsideMm(body, on.zone, on.side);
    for (let i = 0; i < heat.length; i++) if (heat[i]! > 0 && inside[i]! > -AROUND_MM) heat[i] = Math.min(1, heat[i]! * (1 + more * smooth(1 + inside[i]! / AROUND_MM)));
  }
  return heat;
}
