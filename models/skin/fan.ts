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

export const FOOT_SPOKES = 20;

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
  out.rho = Math.hypot(q, h);
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

/** Directions in (m, rho), flattened where the foot is flat: at `flatness` 0.4 they crowd toward the edges of the foot. */
export const footAnglesDeg = (flatness: number): number[] =>
  Array.from({ length: FOOT_SPOKES }, (_, i) => {
    const t = (2 * Math.PI * i) / FOOT_SPOKES;
    const a = (Math.atan2(flatness * Math.sin(t), Math.cos(t)) * 180) / Math.PI;
    return a < 0 ? a + 360 : a;
  });
