import type { PatternArea } from '../facts/types.ts';
import type { Side } from '../ids.ts';
import type { Body } from '../surface/body.ts';
import { remember } from '../surface/body.ts';
import type { SurfacePoint } from '../surface/closest.ts';
import { pathBetween, smoothed } from '../surface/curves.ts';
import type { PaintedZone } from '../zones.ts';
import { zoneInsideMm } from '../zones.ts';
import { paintedZones, sideFade, slownessOf, zoneMask } from './confine.ts';
import { bandRatio, ellipseRatio, profile, spine, strokeRatio } from './shape.ts';

/** A zone that an area names is reached when its hottest place has this share of the area's own peak. */
const REACHED = 0.88;
/** a lobe into a zone begins where the shape is at least this strong */
const CORE = 0.7;
const LOBE_SMOOTHING_ROUNDS = 12;
/** as the slowness counts it: a zone farther away than this is a mistake in the tables, not a lobe */
const LOBE_REACH_MM = 700;

/**
 * An area names zones that its line from landmark to landmark may miss (a patch on the back of the hip that is said to include the trochanter). A lobe then
 * leads from the visible shape into such a zone, over the skin and, where it can, through the named zones; so the shape stays one piece.
 */
function lobeInto(body: Body, zone: PaintedZone, side: Side, cover: Float32Array, slowness: Float32Array, halfMm: number): Float64Array | null {
  const inside = zoneInsideMm(body, zone, side);
  let deepest = 0, peak = 0;
  for (let i = 0; i < inside.length; i++) { deepest = Math.max(deepest, inside[i]!); peak = Math.max(peak, cover[i]!); }
  if (deepest <= 0 || peak <= 0) return null;
  const seeds: { vertex: number; distanceMm: number }[] = [];
  for (let i = 0; i < cover.length; i++) if (cover[i]! >= CORE * peak) seeds.push({ vertex: i, distanceMm: 0 });
  const { distance, parent } = body.marching.run(seeds, { slowness, cutoffMm: LOBE_REACH_MM });
  const enough = Math.min(deepest * 0.75, halfMm);
  let target = -1;
  for (let i = 0; i < inside.length; i++) if (inside[i]! >= enough && distance[i]! < (target < 0 ? Infinity : distance[target]!)) target = i;
  if (target < 0) return null;
  let start = target;
  while (parent[start] !== start) start = parent[start]!;
  const path = pathBetween(body.surface, body.marching, placeOf(body, start), placeOf(body, target), { slowness });
  if (!path) return null;
  const lobeHalfMm = Math.min(halfMm, Math.max(deepest, body.surface.meanEdgeMm * 1.5));
  const ratio = strokeRatio(body, smoothed(body.surface, path, LOBE_SMOOTHING_ROUNDS), lobeHalfMm);
  return ratio;
}

const placeOf = ({ surface: { positions: p } }: Body, v: number): SurfacePoint => ({ vertex: v, positionMm: [p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!] });

function drawOnSide(body: Body, area: PatternArea, side: Side): Float32Array {
  const zones = paintedZones(area);
  const halfMm = 5 * area.widthCm * body.scale;
  const mask = zoneMask(body, zones, side), fade = area.side === undefined || area.side === 'bilateral' ? sideFade(body, side) : null;
  const slowness = slownessOf(body, zones, side, halfMm);
  const line = spine(body, area, side, slowness);
  const confine = (ratio: Float64Array, i: number): number =>
    ratio[i]! < 4 ? profile(body, area.level, ratio[i]!, halfMm) * mask[i]! * (fade ? fade[i]! : 1) : 0;
  const shape = area.shape === 'patch' ? ellipseRatio(body, line, halfMm) : bandRatio(body, line, halfMm);
  const cover = Float32Array.from(shape, (_, i) => confine(shape, i));
  for (const zone of zones) {
    const inside = zoneInsideMm(body, zone, side);
    let peak = 0, all = 0;
    for (let i = 0; i < cover.length; i++) { all = Math.max(all, cover[i]!); if (inside[i]! >= 0) peak = Math.max(peak, cover[i]!); }
    if (peak >= REACHED * Math.max(all, 0.9)) continue;
    const lobe = lobeInto(body, zone, side, all > 0 ? cover : shape.map((r) => Math.max(0, 1 - r)) as unknown as Float32Array, slowness, halfMm);
    if (lobe) for (let i = 0; i < cover.length; i++) cover[i] = Math.max(cover[i]!, confine(lobe, i));
  }
  return cover;
}

/** Heat (essential) or coverage (spill-over) of one area on the welded vertices, before gaps and smoothing. */
export function areaCoverage(body: Body, area: PatternArea, side: Side): Float32Array {
  const key = `coverage ${side} ${area.side ?? 'same'} ${area.shape} ${area.level} ${area.from} ${area.via.join()} ${area.to} ${area.widthCm} ${area.zones.join()}`;
  return remember(body, key, () => {
    const own = drawOnSide(body, area, side);
    if (area.side === undefined) return own;
    const other = drawOnSide(body, area, side === 'right' ? 'left' : 'right');
    return own.map((h, i) => Math.max(h, other[i]!));
  });
}
