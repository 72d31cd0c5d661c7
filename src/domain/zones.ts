import type { Side } from './ids.ts';
import type { ZoneId } from './places.ts';
import { ZONE_IDS } from './places.ts';
import type { Body } from './surface/body.ts';
import { remember } from './surface/body.ts';
import { BACK_AND_BUTTOCK } from './zones/back-and-buttock.ts';
import { chartOf } from './zones/chart.ts';
import { FOOT } from './zones/foot.ts';
import type { ZoneRule } from './zones/frame.ts';
import { HIP_AND_FRONT } from './zones/hip-and-front.ts';
import { KNEE_AND_LEG } from './zones/knee-and-leg.ts';
import { THIGH } from './zones/thigh.ts';
import { BADGE_ZONES, isMidlineZone } from './zone-sides.ts';

export { BADGE_ZONES, isMidlineZone } from './zone-sides.ts';

type BadgeZone = (typeof BADGE_ZONES)[number];
export type PaintedZone = Exclude<ZoneId, BadgeZone>;
export const PAINTED_ZONES = ZONE_IDS.filter((id): id is PaintedZone => !(BADGE_ZONES as readonly ZoneId[]).includes(id));

const ZONE_RULES: Readonly<Record<PaintedZone, ZoneRule>> = { ...BACK_AND_BUTTOCK, ...HIP_AND_FRONT, ...THIGH, ...KNEE_AND_LEG, ...FOOT };

const FAR_OUTSIDE_MM = -1000;

/**
 * How far inside a zone each welded vertex lies, in mm: positive inside, negative outside, zero on the border. Zones of one side end at the midline;
 * a midline zone has the same values for either side.
 */
export function zoneInsideMm(body: Body, id: PaintedZone, side: Side): Float32Array {
  return remember(body, `zone ${id} ${side}`, () => {
    const out = new Float32Array(body.surface.vertexCount).fill(FAR_OUTSIDE_MM);
    const sides: readonly Side[] = isMidlineZone(id) ? ['right', 'left'] : [side];
    for (const each of sides) {
      const midline = isMidlineZone(id);
      chartOf(body, each).ask(ZONE_RULES[id], (vertex, inside, lateral) => {
        // a zone of one side ends at the midline; a midline zone is asked on each side for its own half
        const half = midline ? (lateral < 0 ? FAR_OUTSIDE_MM : Infinity) : lateral;
        out[vertex] = Math.max(out[vertex]!, Math.min(inside, half));
      });
    }
    return out;
  });
}

/** half of the breadth over which a vertex counts in part: a small zone has but a few vertices */
const COUNTED_MM = 5;
export const countedInside = (insideMm: number): number => Math.min(1, Math.max(0, 0.5 + insideMm / (2 * COUNTED_MM)));

/** skin of a zone, by its vertices */
export const zoneAreaMm2 = (body: Body, id: PaintedZone, side: Side): number =>
  remember(body, `zone area ${id} ${side}`, () => zoneInsideMm(body, id, side).reduce((sum, mm, i) => sum + countedInside(mm) * body.surface.areasMm2[i]!, 0));

const RULES: readonly ZoneRule[] = PAINTED_ZONES.map((id) => ZONE_RULES[id]);

const UNKNOWN = -2, NO_ZONE = -1;

/** The zones of one side that some of these vertices lie in, in the tables' order; found without asking all the skin. */
export function zonesAt(body: Body, side: Side, vertices: readonly number[]): PaintedZone[] {
  const known = remember(body, `zone at vertex ${side}`, () => new Int16Array(body.surface.vertexCount).fill(UNKNOWN)), found = new Set<number>();
  const unknown = vertices.filter((v) => known[v] === UNKNOWN);
  for (const v of unknown) known[v] = NO_ZONE;
  chartOf(body, side).askAt(unknown, RULES, (vertex, rule, inside) => { if (inside > 0) known[vertex] = rule; return inside > 0; });
  for (const v of vertices) found.add(known[v]!);
  return PAINTED_ZONES.filter((_, rule) => found.has(rule));
}

/** half of the width over which one zone passes into the next */
export const ZONE_SOFT_MM = 8;

const smooth = (t: number): number => { const c = Math.min(1, Math.max(0, t)); return c * c * (3 - 2 * c); };
/** 0 well outside, ½ on the border, 1 well inside: neighbours that share a border add up to 1 */
export const softInside = (insideMm: number, softMm: number): number => smooth(0.5 + insideMm / (2 * softMm));

/** Weights 0..1 an input vertex, made when they are first asked for. */
export function zoneWeights(body: Body, side: Side): (id: PaintedZone) => Float32Array {
  return (id) => remember(body, `zone weights ${id} ${side}`, () => {
    const inside = zoneInsideMm(body, id, side);
    return Float32Array.from(body.surface.weldedOf, (w) => softInside(inside[w]!, ZONE_SOFT_MM));
  });
}
