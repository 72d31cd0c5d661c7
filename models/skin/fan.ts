import { naturalSpline } from '../geometry/spline.ts';
import { FOOT_AXIS } from '../tables/skin.ts';

/**
 * The foot is cut by a fan of planes that turn about one axis in front of and above the ankle, so that one chain of sections walks from the leg
 * round the heel and along the sole to the toes. A section's own coordinates: `m` toward the midline, `rho` away from the axis.
 */
export const FAN = {
  /** of the right foot: the axis of the foot is turned out by this */
  turnedOutDeg: 17,
  originXMm: -76,
  originZMm: -8,
  axisForwardMm: 85,
  axisYMm: -765,
} as const;

export const FOOT_SPOKES = 24;

const turn = (FAN.turnedOutDeg * Math.PI) / 180;
const SIN = Math.sin(turn), COS = Math.cos(turn);

export interface FanPoint {
  m: number;
  /** 0 backward, 90 straight down, more: forward */
  phiDeg: number;
  rho: number;
}

export function toFan(x: number, y: number, z: number, out: FanPoint): FanPoint {
  const dx = x - FAN.originXMm, dz = z - FAN.originZMm;
  const q = FAN.axisForwardMm - (dz * COS - dx * SIN), h = FAN.axisYMm - y;
  out.m = dx * COS + dz * SIN;
  out.rho = Math.sqrt(q * q + h * h);
  // the cut of the angle lies in front and above, where there is no foot
  out.phiDeg = (Math.atan2(h + q, q - h) * 180) / Math.PI - 45;
  return out;
}

export function fromFan({ m, phiDeg, rho }: FanPoint): [number, number, number] {
  const phi = (phiDeg * Math.PI) / 180;
  return footToBody(m, FAN.axisForwardMm - rho * Math.cos(phi), FAN.axisYMm - rho * Math.sin(phi));
}

/** toward the midline, forward along the foot's axis, up → the model frame */
export const footToBody = (m: number, forward: number, y: number): [number, number, number] =>
  [FAN.originXMm + m * COS - forward * SIN, y, FAN.originZMm + m * SIN + forward * COS];

const axis = (value: (node: (typeof FOOT_AXIS)[number]) => number): ((phiDeg: number) => number) =>
  naturalSpline(FOOT_AXIS.map((n) => n.phiDeg), FOOT_AXIS.map(value));
/** The centre of a section: on the smooth inner axis of the table. */
export const centreMMm = axis((n) => n.mMm);
export const centreRhoMm = axis((n) => n.rhoMm);

/** From the round heel to the flat forefoot the rays crowd toward the foot's edges. */
const ROUND_UNTIL_DEG = 30, FLAT_FROM_DEG = 100, FLATTEST = 0.4;

/** Directions in (m, rho), rising from 0 over one turn. */
export function footAnglesDeg(phiDeg: number): number[] {
  const u = Math.min(1, Math.max(0, (phiDeg - ROUND_UNTIL_DEG) / (FLAT_FROM_DEG - ROUND_UNTIL_DEG)));
  const flatness = 1 - (1 - FLATTEST) * u * u * (3 - 2 * u);
  return Array.from({ length: FOOT_SPOKES }, (_, i) => {
    const t = (2 * Math.PI * i) / FOOT_SPOKES;
    const a = (Math.atan2(flatness * Math.sin(t), Math.cos(t)) * 180) / Math.PI;
    return a < 0 ? a + 360 : a;
  });
}
