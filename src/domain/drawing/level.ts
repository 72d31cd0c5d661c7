import type { PatternArea } from '../facts/types.ts';
import { heatScalar } from '../heat-scalar.ts';
import type { Side } from '../ids.ts';
import { SIDES } from '../ids.ts';
import type { Body } from '../surface/body.ts';
import { areaDepth, halfWidthMm, zonesOfArea } from './area-coverage.ts';
import type { Calming, Heed } from './calm.ts';
import { calm, spreadFor } from './calm.ts';
import type { ZoneOn } from './confine.ts';
import { depthInZones, endAtMidline, paintedZones, sideFade, zonesOn } from './confine.ts';
import type { Core } from './core.ts';
import { LEAST_FULL_MM, coreOf } from './core.ts';
import { evened, raised } from './evened.ts';
import { SOFT_MM, heatAt, roundedGreater } from './form.ts';
import { coveredMm2 } from './size.ts';
import { zoneAreaMm2, zoneInsideMm, zonesAt } from '../zones.ts';

/** What areas of one level share: where they may lie, and what they keep off. Depths, mm. */
export interface Ground {
  /** within all zones that the pattern names at this level or above: there an area may spread without crossing a border that matters */
  readonly allowedMm: Float32Array;
  /** within zones that the pattern asks to be cooler; null when there are none */
  readonly coolerMm: Float32Array | null;
}

/** the skin that areas name: on the other side only what lies on both */
const skinOf = (areas: readonly PatternArea[], side: Side): ZoneOn[] => areas.flatMap((area) => [
  ...zonesOn(paintedZones(area), side),
  ...(area.side === undefined ? [] : zonesOn(paintedZones(area), side === 'right' ? 'left' : 'right')),
]);

/** whether another band of the pattern begins or ends where this one does; a band on one side does not go on from an area on both */
const goesOn = (drawn: readonly PatternArea[], area: PatternArea, at: PatternArea['from']): boolean =>
  drawn.some((other) => other !== area && other.shape === 'band' && other.side === area.side && (other.from === at || other.to === at));

/** of an area on both sides only others that lie on both count */
function groundOf(body: Body, drawn: readonly PatternArea[], wanted: PatternArea['level'], side: Side, bothSides: boolean): Ground {
  const hot = drawn.filter(({ level }) => level === wanted || level === 'essential');
  const mayCover = skinOf(bothSides ? hot.filter((area) => area.side !== undefined) : hot, side);
  const cooler = skinOf(drawn.filter((area) => !hot.includes(area)), side).filter((zone) => !mayCover.some((on) => on.zone === zone.zone && on.side === zone.side));
  return { allowedMm: depthInZones(body, mayCover), coolerMm: cooler.length > 0 ? depthInZones(body, cooler) : null };
}

/** zones next to a shape are looked for at so many places at most, just outside what it may cover */
const SAMPLES = 100, BESIDE_MM = 14;
const FREE_MM = 1000;
/** over so many mm a one-sided shape passes into one on both sides */
const UNITED_MM = 24;
/** an area alone is made calm over so many rounds and may leave what was drawn of it; areas made so one by one are then joined over fewer, and stay where they are */
const ROUNDS = 4, ANCHOR = 0.05, JOINED_ROUNDS = 3, JOINED_ANCHOR = 0.25;
/** a shape keeps this far off cooler zones, and off gaps */
const COOLER_OFF_MM = 4, BLANK_OFF_MM = 12;

/** zones that nobody names, next to the shape */
function sparedBeside(body: Body, named: readonly ZoneOn[], drawnMm: Float32Array, limitMm: Float32Array, sides: readonly Side[]): Heed['spared'] {
  const beside: number[] = [];
  for (let i = 0; i < drawnMm.length; i++) if (drawnMm[i]! > -BESIDE_MM && limitMm[i]! < 0) beside.push(i);
  const step = Math.ceil(beside.length / SAMPLES), some = beside.filter((_, k) => k % step === 0);
  return sides.flatMap((side) => zonesOn(zonesAt(body, side, some), side))
    .filter(({ zone, side }) => !named.some((on) => on.zone === zone && on.side === side))
    .map(({ zone, side }) => ({ inside: zoneInsideMm(body, zone, side), areaMm2: zoneAreaMm2(body, zone, side) }));
}

const heatScalarAt = (level: PatternArea['level'], depthMm: number, fullMm: number): number => {
  const heat = heatAt(level, depthMm, fullMm, SOFT_MM);
  return level === 'essential' ? heat : heatScalar(0, heat);
};

/** What is drawn of a level: how deep each place lies in it, and over what breadth its heat rises. */
interface Shape extends Core { readonly depthMm: Float32Array }

/** how deep each place lies in the nearest of several shapes */
function deepest(shapes: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(shapes[0]?.length ?? 0).fill(-Infinity);
  for (const shape of shapes) for (let i = 0; i < out.length; i++) if (shape[i]! > out[i]!) out[i] = shape[i]!;
  return out;
}

/** the areas of one level that lie on one side, or those on both */
function shapeOf(body: Body, drawn: readonly PatternArea[], areas: readonly PatternArea[], side: Side, blankMm: Float32Array | null, before: Float32Array | null): Shape {
  const { level } = areas[0]!, bothSides = areas[0]!.side !== undefined, { vertexCount } = body.surface;
  const ground = groundOf(body, drawn, level, side, bothSides), { allowedMm: limitMm, coolerMm } = ground;
  const strict = new Float32Array(vertexCount);
  for (let i = 0; i < vertexCount; i++) strict[i] = Math.min(coolerMm ? -coolerMm[i]! - COOLER_OFF_MM : FREE_MM, blankMm ? -blankMm[i]! - BLANK_OFF_MM : FREE_MM);
  const strictMm = bothSides ? strict : endAtMidline(body, side, strict);
  const asked = areas.map((area) => {
    const halfMm = halfWidthMm(body, area), zones = zonesOfArea(area, side);
    const drawnMm = areaDepth(body, area, side, { ...ground, joined: [goesOn(drawn, area, area.from), goesOn(drawn, area, area.to)] });
    return { drawnMm, halfMm, spreadMm: spreadFor(halfMm, drawnMm), zones };
  });
  const spared = sparedBeside(body, skinOf(drawn, side), deepest(asked.map(({ drawnMm }) => drawnMm)), limitMm, bothSides ? SIDES : [side]);
  const calmed = (drawnMm: Float32Array, zones: readonly ZoneOn[], calming: Calming, fullMm: number): Float32Array => calm(body, drawnMm, {
    limitMm, strictMm, spared,
    reached: zones.map((on) => zoneInsideMm(body, on.zone, on.side)),
    heatAt: (mm) => heatScalarAt(level, mm, fullMm), before,
  }, calming);
  const parts = asked.map(({ drawnMm, halfMm, spreadMm, zones }) => ({
    shapeMm: calmed(drawnMm, zones, { sigmaMm: spreadMm, rounds: ROUNDS, anchor: ANCHOR, isRough: areas.length > 1 }, halfMm), halfMm, spreadMm, zones,
  }));
  const depthMm = parts.length === 1 ? parts[0]!.shapeMm : calmed(
    deepest(parts.map(({ shapeMm }) => shapeMm)),
    parts.flatMap(({ zones }) => zones),
    { sigmaMm: Math.min(...parts.map(({ spreadMm }) => spreadMm)), rounds: JOINED_ROUNDS, anchor: JOINED_ANCHOR, wantedMm2: parts.reduce((sum, { shapeMm }) => sum + coveredMm2(body, shapeMm), 0) }, Math.min(...parts.map(({ halfMm }) => halfMm)));
  return { depthMm, ...coreOf(body, parts, depthMm) };
}

/** What lies on one side runs over into what lies on both, without a neck between. */
function united(body: Body, side: Side, one: Shape, both: Shape): Shape {
  const fade = sideFade(body, side), n = one.depthMm.length, depthMm = new Float32Array(n), fullMm = new Float32Array(n), softMm = new Float32Array(n);
  for (let i = 0; i < n; i++) {
    const own = one.depthMm[i]! - (1 - fade[i]!) * UNITED_MM, other = both.depthMm[i]!, share = Math.min(1, Math.max(0, 0.5 + (own - other) / UNITED_MM));
    depthMm[i] = roundedGreater(own, other, UNITED_MM);
    fullMm[i] = Math.max(share * one.fullMm[i]! + (1 - share) * both.fullMm[i]!, LEAST_FULL_MM);
    softMm[i] = share * one.softMm[i]! + (1 - share) * both.softMm[i]!;
  }
  return { depthMm, fullMm, softMm };
}

/**
 * Heat (essential) or coverage (spill-over) of one level of a pattern a welded vertex, before gaps.
 * @param before heat of a hotter level that was drawn already
 */
export function levelHeat(body: Body, drawn: readonly PatternArea[], level: PatternArea['level'], side: Side, blankMm: Float32Array | null, before: Float32Array | null): Float32Array {
  const [one, both] = [false, true].map((bothSides) => {
    const areas = drawn.filter((area) => area.level === level && (area.side !== undefined) === bothSides);
    return areas.length > 0 ? shapeOf(body, drawn, areas, side, blankMm, before) : null;
  });
  const shape = one && both ? united(body, side, one, both) : one ?? both;
  if (!shape) return new Float32Array(body.surface.vertexCount);
  const { depthMm, fullMm, softMm } = shape, fade = both ? null : sideFade(body, side);
  const even = evened(body, depthMm.map((mm, i) => (mm > -softMm[i]! ? heatAt(level, mm, fullMm[i]!, softMm[i]!) : 0)));
  const heat = level === 'essential' ? raised(body, even, drawn.filter((area) => area.level === level).flatMap((area) => zonesOfArea(area, side))) : even;
  return fade ? heat.map((h, i) => h * fade[i]!) : heat;
}
