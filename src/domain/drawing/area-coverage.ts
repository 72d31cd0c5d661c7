import type { PatternArea } from '../facts/types.ts';
import type { Side } from '../ids.ts';
import type { Body } from '../surface/body.ts';
import type { SurfacePoint } from '../surface/closest.ts';
import type { SurfaceCurve } from '../surface/curves.ts';
import { inset, pathBetween, smoothed } from '../surface/curves.ts';
import type { PaintedZone } from '../zones.ts';
import { zoneInsideMm } from '../zones.ts';
import { paintedZones, patchMask, sideFade, slownessOf, zoneMask } from './confine.ts';
import { CAP_INSET, patchHeat, profile, spine, strokeRatio } from './shape.ts';

/** A zone that an area names is reached when its hottest place has this share of the area's own peak. */
const REACHED = 0.92;
/** what an area's hottest place should be */
const FULL = { essential: 0.95, spillover: 1, gap: 0 } as const;
/** a lobe into a zone begins where the shape is at least this strong */
const CORE = 0.7;
/** a stroke keeps this far from the edge of its zones at most: more would make it weave from zone to zone; a patch seeks their middle */
const STROKE_MARGIN_MM = 14;
const LOBE_SMOOTHING_BATCHES = 2;
/** as the slowness counts it: a zone farther away than this is a mistake in the tables, not a lobe */
const LOBE_REACH_MM = 700;

/**
 * An area names zones that its line from landmark to landmark may miss (a patch on the back of the hip that is said to include the trochanter). A lobe then
 * leads from the visible shape into such a zone, over the skin and, where it can, through the named zones; so the shape stays one piece.
 */
function lobeInto(body: Body, zone: PaintedZone, side: Side, cover: Float32Array, line: SurfaceCurve, slowness: Float32Array, halfMm: number): { curve: SurfaceCurve; halfMm: number } | null {
  const { surface, marching } = body;
  const inside = zoneInsideMm(body, zone, side);
  let deepest = 0, peak = 0;
  for (let i = 0; i < inside.length; i++) { deepest = Math.max(deepest, inside[i]!); peak = Math.max(peak, cover[i]!); }
  if (deepest <= 0) return null;
  const seeds: { vertex: number; distanceMm: number }[] = [];
  if (peak > 0) { for (let i = 0; i < cover.length; i++) if (cover[i]! >= CORE * peak) seeds.push({ vertex: i, distanceMm: 0 }); }
  else for (const { vertex } of line) seeds.push({ vertex, distanceMm: 0 });
  const { distance, parent } = marching.run(seeds, { slowness, cutoffMm: LOBE_REACH_MM });
  const enough = Math.min(deepest * 0.9, 1.2 * halfMm);
  let target = -1;
  for (let i = 0; i < inside.length; i++) if (inside[i]! >= enough && distance[i]! < (target < 0 ? Infinity : distance[target]!)) target = i;
  if (target < 0) return null;
  let start = target;
  while (parent[start] !== start) start = parent[start]!;
  const path = pathBetween(surface, marching, placeOf(body, start), placeOf(body, target), slowness);
  if (!path) return null;
  return { curve: smoothed(surface, path, LOBE_SMOOTHING_BATCHES), halfMm: Math.min(halfMm, Math.max(deepest, surface.meanEdgeMm * 1.5)) };
}

const placeOf = ({ surface: { positions: p } }: Body, v: number): SurfacePoint => ({ vertex: v, positionMm: [p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!] });

/** What an area must know of the others of its pattern. */
export interface AreaContext {
  /** every zone that the pattern names at this level or above: there the area may spread without crossing a border that matters */
  readonly mayCover: readonly PaintedZone[];
  /** the same on the other side, of the areas that lie on both */
  readonly mayCoverAcross: readonly PaintedZone[];
  /** whether another area goes on from its `from` and its `to`: then the stroke does not end there */
  readonly joined: readonly [from: boolean, to: boolean];
}

/** the part of a line that can be seen: its ends cut back to where the area may be, and by the round cap unless another area goes on */
function visibleLine(body: Body, line: SurfaceCurve, mask: Float32Array, halfMm: number, joined: AreaContext['joined']): SurfaceCurve {
  const seen = (p: SurfacePoint | undefined): boolean => p !== undefined && mask[p.vertex]! >= 0.5;
  let from = 0, to = line.length;
  while (from < to && !seen(line[from])) from++;
  while (to > from && !seen(line[to - 1])) to--;
  const visible = to - from >= 2 ? line.slice(from, to) : line;
  return inset(body.surface, visible, joined[0] ? 0 : CAP_INSET * 2 * halfMm, joined[1] ? 0 : CAP_INSET * 2 * halfMm);
}

function drawOnSide(body: Body, area: PatternArea, side: Side, { mayCover, joined }: AreaContext): Float32Array {
  const zones = paintedZones(area);
  const halfMm = 5 * area.widthCm * body.scale;
  const mask = zoneMask(body, mayCover, side), fade = area.side === undefined ? sideFade(body, side) : null;
  const slowness = slownessOf(body, zones, side, area.shape === 'patch' ? halfMm : Math.min(halfMm, STROKE_MARGIN_MM));
  const line = spine(body, area, side, slowness, zoneMask(body, zones, side));
  const stroke = (curve: SurfaceCurve, half: number): Float32Array => {
    const ratio = strokeRatio(body, curve, half);
    return Float32Array.from(ratio, (r, i) => (r < 4 && mask[i]! > 0 ? profile(body, area.level, r, half) * mask[i]! : 0));
  };
  const cover = area.shape === 'patch' ? patchHeat(body, area, line, halfMm, patchMask(body, zones, mayCover, side)) : stroke(visibleLine(body, line, mask, halfMm, joined), halfMm);
  for (const zone of zones) {
    const inside = zoneInsideMm(body, zone, side);
    let peak = 0, all = 0;
    for (let i = 0; i < cover.length; i++) { all = Math.max(all, cover[i]!); if (inside[i]! >= 0) peak = Math.max(peak, cover[i]!); }
    if (peak >= REACHED * Math.max(all, FULL[area.level])) continue;
    const lobe = lobeInto(body, zone, side, cover, line, slowness, halfMm);
    if (!lobe) continue;
    const into = stroke(lobe.curve, lobe.halfMm);
    for (let i = 0; i < cover.length; i++) cover[i] = Math.max(cover[i]!, into[i]!);
  }
  if (fade) for (let i = 0; i < cover.length; i++) cover[i]! *= fade[i]!;
  return cover;
}

/** Heat (essential) or coverage (spill-over) of one area on the welded vertices, before gaps and smoothing. */
export function areaCoverage(body: Body, area: PatternArea, side: Side, context: AreaContext): Float32Array {
  const own = drawOnSide(body, area, side, context);
  if (area.side === undefined) return own;
  const other = drawOnSide(body, area, side === 'right' ? 'left' : 'right', { ...context, mayCover: context.mayCoverAcross });
  return own.map((h, i) => Math.max(h, other[i]!));
}
