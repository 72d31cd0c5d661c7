import type { PatternArea } from '../facts/types.ts';
import type { Side } from '../ids.ts';
import type { Body } from '../surface/body.ts';
import { remember } from '../surface/body.ts';
import { signedDepth } from '../surface/depth.ts';
import type { PaintedZone } from '../zones.ts';
import { PAINTED_ZONES, isMidlineZone, zoneInsideMm } from '../zones.ts';

/** A zone on one side; a midline zone has the same skin on either. */
export interface ZoneOn { readonly zone: PaintedZone; readonly side: Side }

/** heat of one side is gone this far before the midline … */
const MIDLINE_CLEAR_MM = 3;
/** … and exactly 0 on it, whatever the triangles there do */
const MIDLINE_FADE_MM = 7;
/** A gap is blank from a little outside its border, and heat is back in full this far from it: a triangle that crosses the border must not carry heat in. */
const GAP_CLEAR_MM = 9, GAP_BACK_MM = 16;
/** zones that lie this near to each other have no seam between them */
const SEAM_MM = 8;
/** depths are told no farther than this */
const INSIDE_MM = 45, OUTSIDE_MM = 24;

export const smooth = (t: number): number => { const c = Math.min(1, Math.max(0, t)); return c * c * (3 - 2 * c); };

export const paintedZones = (area: PatternArea): readonly PaintedZone[] => PAINTED_ZONES.filter((id) => area.zones.includes(id));

/** each once; a midline zone under the right side */
export const zonesOn = (zones: readonly PaintedZone[], side: Side): ZoneOn[] => zones.map((zone) => ({ zone, side: isMidlineZone(zone) ? 'right' : side }));

/**
 * How deep each vertex lies within several zones taken together, in mm along the skin, negative outside. Borders between them do not count; the
 * corners that they leave outside are filled a little.
 */
export function depthInZones(body: Body, zones: readonly ZoneOn[]): Float32Array {
  const field = new Float32Array(body.surface.vertexCount), least = new Float32Array(field.length).fill(-2 * OUTSIDE_MM), seen = new Set<string>();
  for (const { zone, side } of zones) {
    if (seen.has(`${zone} ${side}`)) continue;
    seen.add(`${zone} ${side}`);
    const inside = zoneInsideMm(body, zone, side);
    for (let i = 0; i < field.length; i++) {
      const mm = inside[i]! + SEAM_MM;
      if (mm > 0) field[i]! += mm * mm;
      else if (mm - SEAM_MM > least[i]!) least[i] = mm - SEAM_MM;
    }
  }
  for (let i = 0; i < field.length; i++) field[i] = field[i]! > 0 ? Math.sqrt(field[i]!) - SEAM_MM : least[i]!;
  return signedDepth(body.surface, body.marching, field, INSIDE_MM, OUTSIDE_MM);
}

/** How much dearer a path is outside the zones that its area names: enough to make it turn into them, not to forbid the way between two of them. */
const OUTSIDE_SLOWNESS = 8;
/** Dearer outside the named zones, and within a margin of their common edge too, so that a line runs inside them. */
export const slownessOf = (depthMm: Float32Array, marginMm: number): Float32Array =>
  depthMm.map((depth) => 1 + OUTSIDE_SLOWNESS * (1 - Math.min(1, Math.max(0, depth / marginMm))));

const outward = (side: Side): number => (side === 'right' ? -1 : 1);

/** Skin that faces the midline (the inner thigh) is farther from it, along the skin, than it is across the air. */
const LEAST_SLANT = 0.15;
function fromMidlineMm({ surface: { positions: p, normals: n } }: Body, side: Side, v: number): number {
  return (outward(side) * p[3 * v]!) / Math.max(LEAST_SLANT, Math.sqrt(Math.max(0, 1 - n[3 * v]! ** 2)));
}

/** the depth of a one-sided area ends before the midline */
export function endAtMidline(body: Body, side: Side, depthMm: Float32Array): Float32Array {
  return depthMm.map((depth, i) => Math.min(depth, fromMidlineMm(body, side, i) - MIDLINE_CLEAR_MM));
}

/** 0 at the midline and on the other side, 1 from a little way off. */
export function sideFade(body: Body, side: Side): Float32Array {
  return remember(body, `side ${side}`, () => Float32Array.from({ length: body.surface.vertexCount }, (_, i) => smooth(fromMidlineMm(body, side, i) / MIDLINE_FADE_MM)));
}

/** 0 within gap zones, 1 away from them; null when there are none. */
export function gapMask(body: Body, zones: readonly ZoneOn[]): Float32Array | null {
  if (zones.length === 0) return null;
  const out = new Float32Array(body.surface.vertexCount).fill(1);
  for (const { zone, side } of zones) {
    const inside = zoneInsideMm(body, zone, side);
    for (let i = 0; i < out.length; i++) out[i] = Math.min(out[i]!, smooth((-inside[i]! - GAP_CLEAR_MM) / (GAP_BACK_MM - GAP_CLEAR_MM)));
  }
  return out;
}
