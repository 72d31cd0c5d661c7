import type { LandmarkId } from '../places.ts';
import type { Body } from '../surface/body.ts';
import { landmarkMm, skinPlace } from '../surface/body.ts';

/** lateral (out from the midline, on either side), up, anterior; mm */
export type Lua = readonly [lateral: number, up: number, anterior: number];

/** The landmarks of one side in side-less coordinates, and lengths scaled to the body: what zone rules are written in. */
export interface ZoneFrame {
  /** as tabled, on bone or skin */
  readonly at: (id: LandmarkId) => Lua;
  /** brought out to the skin */
  readonly skin: (id: LandmarkId) => Lua;
  /** of the landmark on the skin, round the trunk as {@link Place.trunkDeg} */
  readonly skinDeg: (id: LandmarkId) => number;
  /** height of a landmark */
  readonly up: (id: LandmarkId) => number;
  /** a length that the clinical tables give for the adult of 170 cm, in mm of this body */
  readonly cm: (length: number) => number;
  /** what a rule derives from the landmarks alone, made once */
  readonly once: <T>(make: (f: ZoneFrame) => T) => T;
}

/** degrees from the back's midline toward the side (90) and the front (180), about an upright axis half way between ASIS and PSIS */
export const trunkDegrees = (lateral: number, anterior: number, axisAnterior: number): number => (Math.atan2(Math.abs(lateral), axisAnterior - anterior) * 180) / Math.PI;
export const trunkAxis = (f: Pick<ZoneFrame, 'at'>): number => (f.at('ASIS')[2] + f.at('PSIS')[2]) / 2;

export function zoneFrame(body: Body): ZoneFrame {
  const kept = <T>(make: (id: LandmarkId) => T): ((id: LandmarkId) => T) => {
    const known = new Map<LandmarkId, T>();
    return (id) => {
      let value = known.get(id);
      if (value === undefined) known.set(id, (value = make(id)));
      return value;
    };
  };
  const at = kept((id): Lua => { const [x, y, z] = landmarkMm(body.landmarksMm, id); return [-x, y, z]; });
  const skin = kept((id): Lua => { const [x, y, z] = skinPlace(body, id, 'right').positionMm; return [-x, y, z]; });
  const skinDeg = kept((id) => { const [l, , a] = skin(id); return trunkDegrees(l, a, trunkAxis({ at })); });
  const derived = new Map<unknown, unknown>();
  const frame: ZoneFrame = {
    at, skin, skinDeg,
    up: (id) => at(id)[1],
    cm: (length) => 10 * length * body.scale,
    once: <T>(make: (f: ZoneFrame) => T): T => {
      const known = derived.get(make);
      if (known !== undefined) return known as T;
      const made = make(frame);
      derived.set(make, made);
      return made;
    },
  };
  return frame;
}

/** A vertex as the zone rules see it. One object is reused for all vertices. */
export interface Place {
  lateral: number;
  up: number;
  anterior: number;
  /** of the skin's normal */
  normalUp: number;
  normalAnterior: number;
  normalLateral: number;
  /** round the limb: 0 behind, 1 outer, 2 in front, 3 inner, 4 behind again */
  turn: number;
  /** mm of skin in one quarter turn here */
  quarterMm: number;
  /** round the trunk: degrees from the back's midline toward the side (90) and the front (180) */
  trunkDeg: number;
  /** above the line of the iliac crest, negative below */
  aboveCrestMm: number;
  /** above the line of the inguinal ligament, seen from the front */
  aboveGroinMm: number;
  /** above the line of the gluteal fold, seen from behind */
  aboveFoldMm: number;
}

/** mm inside a zone: positive inside, negative outside, zero on its border */
export type ZoneRule = (p: Place, f: ZoneFrame) => number;

export const between = (value: number, low: number, high: number): number => Math.min(value - low, high - value);
export const within = (p: Place, [l, u, a]: Lua, radiusMm: number): number =>
  radiusMm - Math.sqrt((p.lateral - l) ** 2 + (p.up - u) ** 2 + (p.anterior - a) ** 2);
/** between two turns of the limb, the short way from low to high (low may be negative: before the back's middle) */
export const sector = (p: Place, low: number, high: number): number => {
  const middle = (low + high) / 2;
  let off = p.turn - middle;
  off -= 4 * Math.round(off / 4);
  return ((high - low) / 2 - Math.abs(off)) * p.quarterMm;
};
/** within a distance of a chain of points */
export const along = (p: Place, chain: readonly Lua[], halfWidthMm: number): number => {
  let best = Infinity;
  for (let i = 1; i < chain.length; i++) {
    const a = chain[i - 1], b = chain[i];
    if (!a || !b) continue;
    const dl = b[0] - a[0], du = b[1] - a[1], da = b[2] - a[2];
    const t = Math.min(1, Math.max(0, ((p.lateral - a[0]) * dl + (p.up - a[1]) * du + (p.anterior - a[2]) * da) / (dl * dl + du * du + da * da)));
    best = Math.min(best, (p.lateral - a[0] - dl * t) ** 2 + (p.up - a[1] - du * t) ** 2 + (p.anterior - a[2] - da * t) ** 2);
  }
  return halfWidthMm - Math.sqrt(best);
};
export const all = Math.min;
export const any = Math.max;
export const except = (inside: number, ...others: readonly number[]): number => Math.min(inside, ...others.map((o) => -o));
/** a height that lies at a fraction of the way between two landmarks */
export const levelBetween = (f: ZoneFrame, from: LandmarkId, to: LandmarkId, fraction: number): number =>
  f.up(from) + (f.up(to) - f.up(from)) * fraction;
