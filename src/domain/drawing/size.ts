import type { PatternArea } from '../facts/types.ts';
import type { Side } from '../ids.ts';
import type { Body } from '../surface/body.ts';
import type { SurfaceCurve } from '../surface/curves.ts';
import { lengthInside, placesOf, straightMm } from './spine.ts';

/** of length × width: a patch is a rounded one, not a box */
const PATCH_FILLS = 0.9;
/** of the skin that the named zones have: a rounded shape cannot fill their corners */
const ROOM_FILLS = 0.85;
const ON_MIDLINE_MM = 4;

const otherSide = (side: Side): Side => (side === 'right' ? 'left' : 'right');
/** an area on both sides is drawn from the landmarks of both, as one shape */
export const sidesOf = (area: PatternArea, side: Side): readonly Side[] => (area.side === undefined ? [side] : [side, otherSide(side)]);
/** … but one that goes across needs one line, and so does one along the midline */
export function linesOf(body: Body, area: PatternArea, side: Side): readonly Side[] {
  const across = area.side === 'bilateral' && area.from === area.to;
  const central = placesOf(body, area, side).every(({ positionMm }) => Math.abs(positionMm[0]) < ON_MIDLINE_MM);
  return area.side === undefined || across || central ? [side] : [side, otherSide(side)];
}

/** depth softened to a share of 0..1 over a few mm, so that an area changes evenly with the border */
const SOFT_MM = 8;
export const shareCovered = (depthMm: number): number => Math.min(1, Math.max(0, 0.5 + depthMm / (2 * SOFT_MM)));

export interface AreaSize {
  /** length × width as the tables give them, scaled to the body */
  readonly tabledMm2: number;
  /** the same where its zones let it: a band as far as they go, and no more than most of their skin */
  readonly wantedMm2: number;
}

/** skin that a shape covers */
export const coveredMm2 = ({ surface: { areasMm2 } }: Body, depthMm: Float32Array): number => depthMm.reduce((sum, mm, i) => sum + areasMm2[i]! * shareCovered(mm), 0);

/** A patch counts from landmark to landmark; no area is shorter than wide. */
export function sizeOf(body: Body, area: PatternArea, side: Side, lines: readonly SurfaceCurve[], depthMm: Float32Array): AreaSize {
  const widthMm = 10 * area.widthCm * body.scale, patch = area.shape === 'patch';
  const room = coveredMm2(body, depthMm);
  const straight = straightMm(placesOf(body, area, side)) * lines.length;
  const long = patch ? straight : lines.reduce((sum, line) => sum + lengthInside(body, line, depthMm), 0);
  const sized = (lengthMm: number): number => (patch ? PATCH_FILLS : 1) * Math.max(widthMm, lengthMm) * widthMm;
  return { tabledMm2: sized(straight), wantedMm2: Math.min(sized(long), ROOM_FILLS * room) };
}
