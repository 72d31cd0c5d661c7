import type { Body } from '../surface/body.ts';
import { remember } from '../surface/body.ts';
import { signedDepth } from '../surface/depth.ts';
import { conductanceOf, spreader } from '../surface/diffusion.ts';
import { countedInside } from '../zones.ts';
import { shareCovered } from './size.ts';

/** What a shape should heed, as depths in mm, positive inside. */
export interface Heed {
  /** the zones that the shape may cover */
  readonly limitMm: Float32Array;
  /** the skin it must keep off, whatever its form: 0 where that begins, positive where it may be */
  readonly strictMm: Float32Array;
  /** zones that it may lap into a little */
  readonly spared: readonly { readonly inside: Float32Array; readonly areaMm2: number }[];
  /** zones that it must come well into */
  readonly reached: readonly Float32Array[];
  /** about how hot it will be at a depth; and how hot the skin is already */
  readonly heatAt: (depthMm: number) => number;
  readonly before: Float32Array | null;
}

/** How a shape is made calm: spread how far and how often, and how firmly it stays where it was. */
export interface Calming {
  readonly sigmaMm: number;
  readonly rounds: number;
  readonly anchor: number;
  /** what it should cover, if more than it does: several shapes that overlap */
  readonly wantedMm2?: number;
  /** depths that need not be exact, because another calming follows */
  readonly isRough?: boolean;
}

/** of the half width: how far the shape is spread before it is cut again at its border; no less than a triangle of the skin, no more than a hand can tell */
const SPREAD = 0.8, SPREAD_OF_DEEPEST = 0.9, LEAST_SPREAD_MM = 8, MOST_SPREAD_MM = 26;
/** skin that may take part: so many spreads outside the shape as it was drawn */
const REACH = 1.8;
/** what it costs, against roundness, to lie one spread outside the zones … */
const OUTSIDE = 0.14, MOST_OUTSIDE = 0.6;
/** … or on skin to be kept off … */
const STRICT = 2;
/** A zone that nobody names may be so warm on average for nothing, and more at a price. */
const SPARED_MEAN = 0.05, SPARED_COST = 4, SPARED_MOST = 0.2, SPARED_EDGE_MM = 4, SPARED_DEEP_MM = 16;
/** a zone that is named should be reached this deep, or this share of how deep it was drawn */
const REACHED_MM = 11, REACHED_OF_DRAWN = 0.75, REACHED_WORTH = 0.6, REACHED_CORE_MM = 10;
/** where a spread edge is half way, it falls by so much over one spread: 1 / √(2π) */
const FALL = 0.4;
/** the last evening out */
const EVEN_MM = 5, EVEN = 0.4;
/** skin that overlapping shapes have twice is made up for by so much at most */
const MOST_MADE_UP = 1.12;
const HALVINGS = 10, LEAST_CUT = 0.2, MOST_CUT = 0.65;
const INSIDE_MM = 40, OUTSIDE_MM = 18;

/** The breadth that is right for a shape that was drawn with this half width. */
export const spreadFor = (halfMm: number, drawnMm: Float32Array): number =>
  Math.min(MOST_SPREAD_MM, Math.max(LEAST_SPREAD_MM, Math.min(SPREAD * halfMm, SPREAD_OF_DEEPEST * drawnMm.reduce((most, mm) => Math.max(most, mm), 0))));

export const conductance = (body: Body) => remember(body, 'conductance', () => conductanceOf(body.surface));

const clamped = (value: number, most: number): number => Math.max(-most, Math.min(most, value));

/** the skin that takes part; values are in its order */
interface Shape { readonly near: Uint32Array; readonly areaMm2: Float64Array; readonly drawnMm: Float64Array; readonly hold: Float64Array; readonly sigmaMm: number }

function shapeOf({ surface: { areasMm2 } }: Body, drawn: Float32Array, { limitMm, strictMm }: Heed, { sigmaMm, anchor }: Calming): Shape {
  const list: number[] = [];
  for (let i = 0; i < drawn.length; i++) if (drawn[i]! > -REACH * sigmaMm) list.push(i);
  const near = Uint32Array.from(list);
  const of = (value: (i: number) => number): Float64Array => {
    const out = new Float64Array(near.length);
    for (let s = 0; s < out.length; s++) out[s] = value(near[s]!);
    return out;
  };
  const hold = of((i) => anchor * clamped(drawn[i]! / sigmaMm, 1)
    - Math.min(MOST_OUTSIDE, OUTSIDE * Math.max(0, -limitMm[i]! / sigmaMm)) - Math.min(1, STRICT * Math.max(0, -strictMm[i]! / sigmaMm)));
  return { near, areaMm2: of((i) => areasMm2[i]!), drawnMm: of((i) => drawn[i]!), hold, sigmaMm };
}

/** a zone that is lapped into too far pushes back */
function spare({ near, areaMm2, hold }: Shape, { inside, areaMm2: all }: Heed['spared'][number], depthMm: Float64Array, { heatAt, before }: Heed): void {
  let warm = 0;
  for (let s = 0; s < near.length; s++) warm += countedInside(inside[near[s]!]!) * areaMm2[s]! * Math.max(heatAt(depthMm[s]!), before ? before[near[s]!]! : 0);
  const price = Math.min(SPARED_MOST, SPARED_COST * (warm / Math.max(all, 1) - SPARED_MEAN));
  if (price > 0) for (let s = 0; s < near.length; s++) hold[s]! -= price * Math.max(0, Math.min(1, (inside[near[s]!]! + SPARED_EDGE_MM) / SPARED_DEEP_MM));
}

/** a zone that should be reached, and is not, draws the shape on */
function reach({ near, drawnMm, hold }: Shape, inside: Float32Array, depthMm: Float64Array): void {
  let drawn = 0, deepest = 0;
  for (let s = 0; s < near.length; s++) {
    const mm = inside[near[s]!]!;
    if (mm <= 0) continue;
    drawn = Math.max(drawn, Math.min(drawnMm[s]!, mm));
    deepest = Math.max(deepest, Math.min(depthMm[s]!, mm));
  }
  const enough = Math.min(REACHED_MM, REACHED_OF_DRAWN * drawn), shortfall = enough > 0 ? 1 - deepest / enough : 0;
  if (shortfall <= 0) return;
  for (let s = 0; s < near.length; s++) hold[s]! += REACHED_WORTH * shortfall * Math.max(0, Math.min(1, Math.min(drawnMm[s]!, inside[near[s]!]! + 2) / REACHED_CORE_MM));
}

/** where a spread shape is cut so that it covers an area */
function cutFor(even: Float64Array, { areaMm2, sigmaMm }: Shape, wantedMm2: number): number {
  let low = LEAST_CUT, high = MOST_CUT;
  for (let k = 0; k < HALVINGS; k++) {
    const cut = (low + high) / 2;
    let sum = 0;
    for (let s = 0; s < even.length; s++) sum += areaMm2[s]! * shareCovered(((even[s]! - cut) * sigmaMm) / FALL);
    if (sum < wantedMm2) high = cut; else low = cut;
  }
  return (low + high) / 2;
}

/**
 * A shape cut out along borders of zones made calm: spread over the skin and cut again where it covers as much as before, a few times over, which takes off
 * what is thin, fills what is hollow and rounds what is left. Outside its zones it is held back, so that it laps over their borders a little and no more.
 * @param drawnMm depth within what the tables ask for, mm; negative outside
 * @returns depth within the calm shape, mm
 */
export function calm(body: Body, drawnMm: Float32Array, heed: Heed, calming: Calming): Float32Array {
  const { sigmaMm, rounds } = calming, shape = shapeOf(body, drawnMm, heed, calming), { near, hold } = shape;
  const spreadOut = spreader(conductance(body), near, sigmaMm);
  const depthMm = shape.drawnMm.slice(), cover = depthMm.map(shareCovered);
  const covered = cover.reduce((sum, share, s) => sum + share * shape.areaMm2[s]!, 0);
  const wanted = Math.max(covered, Math.min(calming.wantedMm2 ?? 0, MOST_MADE_UP * covered));
  for (let round = 0; round < rounds; round++) {
    const even = spreadOut(cover);
    for (let s = 0; s < near.length; s++) even[s]! += hold[s]!;
    const cut = cutFor(even, shape, wanted);
    for (let s = 0; s < near.length; s++) { depthMm[s] = ((even[s]! - cut) * sigmaMm) / FALL; cover[s] = shareCovered(depthMm[s]!); }
    if (round + 1 === rounds) break;
    for (const zone of heed.spared) spare(shape, zone, depthMm, heed);
    for (const zone of heed.reached) reach(shape, zone, depthMm);
  }
  if (calming.isRough) return onSkin(body, near, depthMm);
  return measured(body, near, depthMm, Math.min(EVEN_MM, EVEN * sigmaMm));
}

function onSkin({ surface }: Body, near: Uint32Array, depthMm: Float64Array): Float32Array {
  const out = new Float32Array(surface.vertexCount).fill(-OUTSIDE_MM);
  near.forEach((v, s) => { out[v] = Math.max(-OUTSIDE_MM, depthMm[s]!); });
  return out;
}

/** Distance to the border inside the triangles, which has a crease along the middle and follows every kink: both are evened out. */
function measured(body: Body, near: Uint32Array, depthMm: Float64Array, evenMm: number): Float32Array {
  const out = signedDepth(body.surface, body.marching, onSkin(body, near, depthMm), INSIDE_MM, OUTSIDE_MM);
  const outside = new Float64Array(near.length);
  for (let s = 0; s < near.length; s++) outside[s] = out[near[s]!]! + OUTSIDE_MM;
  const even = spreader(conductance(body), near, evenMm)(outside);
  for (let s = 0; s < near.length; s++) out[near[s]!] = even[s]! - OUTSIDE_MM;
  return out;
}
