import type { PatternArea } from '../facts/types.ts';
import type { Side } from '../ids.ts';
import type { Body } from '../surface/body.ts';
import { remember } from '../surface/body.ts';
import { depthWithin } from '../surface/depth.ts';
import { softened } from '../surface/soften.ts';
import type { PaintedZone } from '../zones.ts';
import { PAINTED_ZONES, ZONE_SOFT_MM, softInside, zoneInsideMm } from '../zones.ts';

/** How much dearer a path is outside the zones that its area names: enough to make it turn into them, not to forbid the way between two of them. */
const OUTSIDE_SLOWNESS = 8;
/** over this breadth heat of one side fades out before the midline, where it is exactly 0 */
const MIDLINE_FADE_MM = 9;
/** a gap is blank from a little outside its border, and heat is back in full this far from it */
const GAP_CLEAR_MM = 2, GAP_BACK_MM = 14;

const smooth = (t: number): number => { const c = Math.min(1, Math.max(0, t)); return c * c * (3 - 2 * c); };

export const paintedZones = (area: PatternArea): readonly PaintedZone[] => PAINTED_ZONES.filter((id) => area.zones.includes(id));

/** Where an area may be: 1 well inside the zones it names, ½ on their outer border, 0 outside; where two of them meet there is no seam. */
function allowance(body: Body, zones: readonly PaintedZone[], side: Side, softMm: number): Float32Array {
  return remember(body, `allowance ${side} ${softMm} ${zones.join()}`, () => {
    const out = new Float32Array(body.surface.vertexCount);
    for (const id of zones) {
      const inside = zoneInsideMm(body, id, side);
      for (let i = 0; i < out.length; i++) if (inside[i]! > -softMm) out[i] = Math.min(1, out[i]! + softInside(inside[i]!, softMm));
    }
    return out;
  });
}

/** corners of zones are rounded off a little, or heat would show where the borders run */
const ROUNDING = 3;
/** Heat fades out inside the last zone rather than across its border: neighbours that the pattern does not name stay clean. */
const EDGE_FROM = 0.4, EDGE_TO = 1;
export const zoneMask = (body: Body, zones: readonly PaintedZone[], side: Side): Float32Array =>
  remember(body, `mask ${side} ${zones.join()}`, () => softened(body.surface, allowance(body, zones, side, ZONE_SOFT_MM).map((a) => smooth((a - EDGE_FROM) / (EDGE_TO - EDGE_FROM))), ROUNDING));

/** a patch laps this far over into the other zones of its pattern, so that two patches leave no seam between them */
const LAP_MM = 14;
export function patchMask(body: Body, own: readonly PaintedZone[], mayCover: readonly PaintedZone[], side: Side): Float32Array {
  return remember(body, `patch mask ${side} ${own.join()} in ${mayCover.join()}`, () => {
    const mask = zoneMask(body, mayCover, side).slice(), near = new Float32Array(mask.length);
    for (const id of own) {
      const inside = zoneInsideMm(body, id, side);
      for (let i = 0; i < near.length; i++) near[i] = Math.max(near[i]!, softInside(inside[i]! + LAP_MM, ZONE_SOFT_MM));
    }
    return mask.map((m, i) => m * near[i]!);
  });
}

/** Dearer outside the named zones, and within a margin of their common edge too, so that a line runs inside them. */
export function slownessOf(body: Body, zones: readonly PaintedZone[], side: Side, marginMm: number): Float32Array {
  return remember(body, `slowness ${side} ${marginMm.toFixed(0)} ${zones.join()}`, () => {
    const region = Uint8Array.from(allowance(body, zones, side, ZONE_SOFT_MM), (a) => (a >= 0.5 ? 1 : 0));
    const { depthMm, deepestMm } = depthWithin(body.surface, body.marching, region);
    const enough = Math.max(1, Math.min(marginMm, deepestMm));
    return depthMm.map((depth) => 1 + OUTSIDE_SLOWNESS * (1 - Math.min(1, depth / enough)));
  });
}

/** 0 at the midline and on the other side, 1 from a finger's breadth away. */
export function sideFade(body: Body, side: Side): Float32Array {
  return remember(body, `side ${side}`, () => {
    const { positions: p, vertexCount } = body.surface;
    const outward = side === 'right' ? -1 : 1;
    return Float32Array.from({ length: vertexCount }, (_, i) => smooth((outward * p[3 * i]!) / MIDLINE_FADE_MM));
  });
}

/** 0 within gap zones, 1 away from them; `hard` for the last word after smoothing. */
export function gapMask(body: Body, zones: readonly PaintedZone[], side: Side, hard: boolean): Float32Array {
  return remember(body, `gap ${side} ${String(hard)} ${zones.join()}`, () => {
    const out = new Float32Array(body.surface.vertexCount).fill(1);
    for (const id of zones) {
      const inside = zoneInsideMm(body, id, side);
      const clear = hard ? 0 : GAP_CLEAR_MM, back = hard ? GAP_BACK_MM / 2 : GAP_BACK_MM;
      for (let i = 0; i < out.length; i++) out[i] = Math.min(out[i]!, smooth((-inside[i]! - clear) / (back - clear)));
    }
    return out;
  });
}
