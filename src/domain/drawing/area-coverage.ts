import type { PatternArea } from '../facts/types.ts';
import type { Side } from '../ids.ts';
import type { Body } from '../surface/body.ts';
import type { SurfaceCurve } from '../surface/curves.ts';
import { distanceFromCurve } from '../surface/curves.ts';
import { branchInto } from './branch.ts';
import type { ZoneOn } from './confine.ts';
import { depthInZones, endAtMidline, paintedZones, slownessOf, zonesOn } from './confine.ts';
import { SOFT_MM, growthFor, roundedGreater, roundedLesser } from './form.ts';
import type { AreaSize } from './size.ts';
import { linesOf, shareCovered, sidesOf, sizeOf } from './size.ts';
import { inset, spineOf, visiblePart } from './spine.ts';

/** What an area must know of the others of its pattern. */
export interface AreaContext {
  /** depth within all zones that the pattern names at this level or above: there the area may spread without crossing a border that matters */
  readonly allowedMm: Float32Array;
  /** depth within zones that the pattern asks to be cooler than this area; null when there are none */
  readonly coolerMm: Float32Array | null;
  /** whether another area goes on from its `from` and its `to`: then the stroke does not end there */
  readonly joined: readonly [from: boolean, to: boolean];
}

/** A line keeps this far from the edge of its zones at most: more would make it weave from zone to zone; a patch seeks their middle. */
const STROKE_MARGIN_MM = 14, PATCH_MARGIN_MM = 40;
/** A round cap that begins this much (of the width) before the end gives a stroke of area length × width. */
const CAP_INSET = Math.PI / 8;
/** how far a shape may grow or shrink, of its half width, to have the area that its table gives although its zones cut it */
const GROWTH = { band: [-0.05, 0.4], crescent: [-0.05, 0.4], patch: [-0.4, 1.4] } as const;
/** a patch laps this far over into the other zones of its pattern, so that two patches leave no seam between them */
const LAP_MM = 14;
/** A shape may lap a little over the edge of its zones where the pattern says nothing of the neighbour, so that its outline need not follow theirs … */
const OVER_MM = 5;
/** … but keeps off zones that the pattern asks to be cooler: half of its soft edge lies between */
const OFF_MM = 3;
/** corners where a shape meets the edge of its zones are rounded over this share of the half width, and no more than so many mm */
const ROUNDING = 0.9, ROUNDING_OF_DEEPEST = 0.65, MOST_ROUNDING_MM = 30;
const FAR_MM = -1000;

/** depth within the stroke round a curve, mm; what is farther off than `reachMm` is FAR_MM */
function strokeInto(body: Body, shape: Float32Array, curve: SurfaceCurve, halfMm: number, reachMm: number, roundMm: number): void {
  const { distance, settled, settledCount } = distanceFromCurve(body.surface, body.marching, curve, reachMm);
  for (let s = 0; s < settledCount; s++) {
    const v = settled[s]!;
    shape[v] = roundedGreater(shape[v]!, halfMm - distance[v]!, roundMm);
  }
}

const deepestOf = (depthMm: Float32Array): number => depthMm.reduce((most, mm) => Math.max(most, mm), 0);

/** how far a shape may go: the depth within the zones that it may cover, laid out a little where nothing forbids it */
function limitOf(body: Body, area: PatternArea, side: Side, within: Float32Array, { allowedMm, coolerMm }: AreaContext): Float32Array {
  const limit = new Float32Array(within.length), lapMm = area.shape === 'patch' ? LAP_MM : Infinity;
  for (let i = 0; i < limit.length; i++) {
    const over = Math.min(allowedMm[i]!, within[i]! + lapMm) + OVER_MM;
    limit[i] = coolerMm ? Math.min(over, -coolerMm[i]! - OFF_MM) : over;
  }
  return area.side === undefined ? endAtMidline(body, side, limit) : limit;
}

/** grown or shrunk to the area that is wanted, within its limit, corners rounded */
function grown(body: Body, shape: Float32Array, limit: Float32Array, wanted: number, [leastMm, mostMm]: readonly [number, number], roundMm: number): Float32Array {
  const { areasMm2 } = body.surface, near: number[] = [], beyond = -2 * SOFT_MM;
  for (let i = 0; i < shape.length; i++) if (shape[i]! + mostMm > beyond && limit[i]! > beyond) near.push(i);
  const covered = (growthMm: number): number => {
    let sum = 0;
    for (const i of near) sum += areasMm2[i]! * shareCovered(roundedLesser(shape[i]! + growthMm, limit[i]!, roundMm));
    return sum;
  };
  const growth = growthFor(wanted, covered, leastMm, mostMm);
  const out = new Float32Array(shape.length).fill(FAR_MM);
  for (const i of near) out[i] = roundedLesser(shape[i]! + growth, limit[i]!, roundMm);
  return out;
}

export const halfWidthMm = (body: Body, area: PatternArea): number => 5 * area.widthCm * body.scale;
export const zonesOfArea = (area: PatternArea, side: Side): ZoneOn[] => sidesOf(area, side).flatMap((s) => zonesOn(paintedZones(area), s));

interface Ground { readonly own: readonly ZoneOn[]; readonly within: Float32Array; readonly slowness: Float32Array; readonly lines: readonly SurfaceCurve[]; readonly halfMm: number }

/** what an area has to go by: its zones, how deep each place lies in them, and its lines from landmark to landmark */
function groundOf(body: Body, area: PatternArea, side: Side): Ground {
  const halfMm = halfWidthMm(body, area);
  const own = zonesOfArea(area, side);
  const within = depthInZones(body, own);
  const slowness = slownessOf(within, Math.min(halfMm, area.shape === 'patch' ? PATCH_MARGIN_MM : STROKE_MARGIN_MM));
  return { own, within, slowness, lines: linesOf(body, area, side).map((s) => spineOf(body, area, s, within, slowness, halfMm)), halfMm };
}

/** The skin that an area should cover. */
export function areaSize(body: Body, area: PatternArea, side: Side): AreaSize {
  const { lines, within } = groundOf(body, area, side);
  return sizeOf(body, area, side, lines, area.side === undefined ? endAtMidline(body, side, within) : within);
}

/** How deep each welded vertex lies within one area, mm; negative outside. */
export function areaDepth(body: Body, area: PatternArea, side: Side, context: AreaContext): Float32Array {
  const { own, within, slowness, lines, halfMm } = groundOf(body, area, side), patch = area.shape === 'patch';
  const { allowedMm, joined } = context;
  const roundMm = Math.min(MOST_ROUNDING_MM, ROUNDING * halfMm, ROUNDING_OF_DEEPEST * deepestOf(within)), [least, most] = GROWTH[area.shape];
  const reachMm = halfMm * (1 + most) + SOFT_MM + roundMm, cutMm = patch ? halfMm : 2 * CAP_INSET * halfMm;
  const shape = new Float32Array(within.length).fill(FAR_MM);
  const drawn = lines.map((line) => inset(visiblePart(body, line, patch ? within : allowedMm), joined[0] ? 0 : cutMm, joined[1] ? 0 : cutMm));
  for (const line of drawn) strokeInto(body, shape, line, halfMm, reachMm, roundMm);
  for (const zone of own) {
    const branch = branchInto(body, zone, shape, drawn.flat(), slowness, halfMm);
    if (branch) strokeInto(body, shape, branch.curve, branch.halfMm - branch.lessMm, reachMm, roundMm);
  }
  const limit = limitOf(body, area, side, within, context);
  const { wantedMm2 } = sizeOf(body, area, side, lines, area.side === undefined ? endAtMidline(body, side, within) : within);
  return grown(body, shape, limit, wantedMm2, [least * halfMm, most * halfMm], roundMm);
}
