import type { PatternArea } from '../facts/types.ts';
import type { Side } from '../ids.ts';
import type { Body } from '../surface/body.ts';
import type { SurfaceCurve } from '../surface/curves.ts';
import { distanceFromCurve, lengthMm } from '../surface/curves.ts';
import { branchInto } from './branch.ts';
import type { ZoneOn } from './confine.ts';
import { depthInZones, endAtMidline, paintedZones, slownessOf, zonesOn } from './confine.ts';
import { SOFT_MM, growthFor, heatByDepth, roundedGreater, roundedLesser } from './form.ts';
import { inset, placesOf, spineOf, straightMm, visiblePart } from './spine.ts';

/** What an area must know of the others of its pattern. */
export interface AreaContext {
  /** every zone that the pattern names at this level or above: there the area may spread without crossing a border that matters */
  readonly mayCover: readonly ZoneOn[];
  /** whether another area goes on from its `from` and its `to`: then the stroke does not end there */
  readonly joined: readonly [from: boolean, to: boolean];
}

/** A line keeps this far from the edge of its zones at most: more would make it weave from zone to zone; a patch seeks their middle. */
const STROKE_MARGIN_MM = 14, PATCH_MARGIN_MM = 40;
/** A round cap that begins this much (of the width) before the end gives a stroke of area length × width. */
const CAP_INSET = Math.PI / 8;
/** of length × width: a patch is a rounded one, not a box */
const PATCH_FILLS = 0.9;
/** how far a shape may grow or shrink, of its half width, to have the area that its table gives although its zones cut it */
const GROWTH = { band: [-0.1, 0.35], crescent: [-0.1, 0.35], patch: [-0.35, 1] } as const;
/** a patch laps this far over into the other zones of its pattern, so that two patches leave no seam between them */
const LAP_MM = 14;
/** corners are rounded over this share of the half width, and no more than so many mm */
const ROUNDING = 0.7, MOST_ROUNDING_MM = 16;
/** A shape's edge lies this far inside the zones: half of its softness stays off their neighbours. */
const OFF_BORDER_MM = 3;
const FAR_MM = -1000;

const otherSide = (side: Side): Side => (side === 'right' ? 'left' : 'right');
/** an area on both sides is drawn from the landmarks of both, as one shape; one that goes across needs one line */
const sidesOf = (area: PatternArea, side: Side): readonly Side[] => (area.side === undefined || (area.side === 'bilateral' && area.from === area.to) ? [side] : [side, otherSide(side)]);

/** The skin that the tables give an area: length × width, scaled to the body; a patch shorter than wide is round. */
export function tabledMm2(body: Body, area: PatternArea, side: Side): number {
  const widthMm = 10 * area.widthCm * body.scale;
  const onMidline = (['from', 'to'] as const).every((end) => Math.abs(placesOf(body, area, side)[end === 'from' ? 0 : 1 + area.via.length]!.positionMm[0]) < 4);
  const long = straightMm(placesOf(body, area, side)) * (onMidline ? 1 : sidesOf(area, side).length);
  return (area.shape === 'patch' ? Math.max(long, widthMm) : long) * widthMm;
}

interface Shape { readonly depthMm: Float32Array; readonly halfMm: number }

/** depth within the stroke round a curve, mm; what is farther off than `reachMm` is FAR_MM */
function strokeInto(body: Body, shape: Float32Array, curve: SurfaceCurve, halfMm: number, reachMm: number, roundMm: number): void {
  const { distance, settled, settledCount } = distanceFromCurve(body.surface, body.marching, curve, reachMm);
  for (let s = 0; s < settledCount; s++) {
    const v = settled[s]!;
    shape[v] = roundedGreater(shape[v]!, halfMm - distance[v]!, roundMm);
  }
}

function shapeOf(body: Body, area: PatternArea, side: Side, { mayCover, joined }: AreaContext): Shape {
  const halfMm = 5 * area.widthCm * body.scale, patch = area.shape === 'patch';
  const roundMm = Math.min(MOST_ROUNDING_MM, ROUNDING * halfMm), [least, most] = GROWTH[area.shape];
  const reachMm = halfMm * (1 + most) + SOFT_MM + roundMm;
  const sides = sidesOf(area, side), own = (area.side === undefined ? [side] : [side, otherSide(side)]).flatMap((s) => zonesOn(paintedZones(area), s));
  const within = depthInZones(body, own), allowed = depthInZones(body, [...own, ...mayCover]);
  const slowness = slownessOf(within, Math.min(halfMm, patch ? PATCH_MARGIN_MM : STROKE_MARGIN_MM));
  const shape = new Float32Array(within.length).fill(FAR_MM);
  const lines = sides.map((s) => {
    const line = spineOf(body, area, s, within, slowness, halfMm);
    const seen = visiblePart(body, line, patch ? within : allowed), cut = patch ? halfMm : 2 * CAP_INSET * halfMm;
    const drawn = inset(seen, joined[0] ? 0 : cut, joined[1] ? 0 : cut);
    strokeInto(body, shape, drawn, halfMm, reachMm, roundMm);
    return { line: drawn, longMm: lengthMm(line) };
  });
  for (const zone of own) {
    const branch = branchInto(body, zone, shape, lines.flatMap(({ line }) => line), slowness, halfMm);
    if (branch) strokeInto(body, shape, branch.curve, branch.halfMm - branch.lessMm, reachMm, roundMm);
  }
  const limit = Float32Array.from(allowed, (depth, i) => (patch ? Math.min(depth, within[i]! + LAP_MM) : depth) - OFF_BORDER_MM);
  const ends = area.side === undefined ? endAtMidline(body, side, limit) : limit;
  const near: number[] = [];
  for (let i = 0; i < shape.length; i++) if (shape[i]! > -halfMm * most - SOFT_MM && ends[i]! > -2 * SOFT_MM) near.push(i);
  const { areasMm2 } = body.surface;
  const covered = (growthMm: number): number => near.reduce((sum, i) => sum + areasMm2[i]! * Math.min(1, Math.max(0, 0.5 + roundedLesser(shape[i]! + growthMm, ends[i]!, roundMm) / (2 * SOFT_MM))), 0);
  const wanted = (patch ? PATCH_FILLS : 1) * tabledMm2(body, area, side);
  const growth = growthFor(wanted, covered, least * halfMm, most * halfMm);
  const depthMm = new Float32Array(shape.length).fill(FAR_MM);
  for (const i of near) depthMm[i] = roundedLesser(shape[i]! + growth, ends[i]!, roundMm);
  return { depthMm, halfMm };
}

/** Heat (essential) or coverage (spill-over) of one area on the welded vertices, before gaps. */
export function areaCoverage(body: Body, area: PatternArea, side: Side, context: AreaContext): Float32Array {
  const { depthMm, halfMm } = shapeOf(body, area, side, context);
  let deepest = 0;
  for (const depth of depthMm) if (depth > deepest) deepest = depth;
  const heat = heatByDepth(area.level, halfMm, deepest);
  return depthMm.map((depth) => (depth > -SOFT_MM ? heat(depth) : 0));
}
