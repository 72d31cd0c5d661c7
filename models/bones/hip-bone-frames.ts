import type { V3 } from '../geometry/vec.ts';
import { addScaled, cross, normalize, reject } from '../geometry/vec.ts';
import { HIP_FORAMEN, HIP_SOCKET } from '../tables/hip-bone.ts';

/** The lines of reference of the right hip bone. */
export const SOCKET = { ...HIP_SOCKET, axis: normalize(HIP_SOCKET.axis) };
export const FORAMEN = { ...HIP_FORAMEN, axis: normalize(HIP_FORAMEN.axis) };

const UP: V3 = [0, 1, 0];
const DEG = Math.PI / 180;

/** A clock around an axis: 0° is up (as nearly as it may be), 90° is forward. */
export function clockDirection(axis: V3, deg: number): V3 {
  const up = normalize(reject(UP, axis)), forward = normalize(cross(axis, up));
  const ahead: V3 = forward[2] > 0 ? forward : [-forward[0], -forward[1], -forward[2]];
  return addScaled(addScaled([0, 0, 0], up, Math.cos(deg * DEG)), ahead, Math.sin(deg * DEG));
}

/** A line from the hip-joint axis in the sagittal plane: 0° forward, 90° up. → [y, z] */
export const onFan = (deg: number, radiusMm: number): readonly [number, number] => [radiusMm * Math.sin(deg * DEG), radiusMm * Math.cos(deg * DEG)];

/** Clock angle, distance from the axis, distance along the axis out of the socket. */
export const onSocket = (deg: number, radialMm: number, axialMm: number): V3 =>
  addScaled(addScaled(SOCKET.centre, clockDirection(SOCKET.axis, deg), radialMm), SOCKET.axis, axialMm);

export const onRing = (deg: number, radialMm: number, axialMm: number): V3 =>
  addScaled(addScaled(FORAMEN.centre, clockDirection(FORAMEN.axis, deg), radialMm), FORAMEN.axis, axialMm);

/** Eight rays in a section of the obturator ring: away from the foramen, then turning toward the outside of the pelvis, by 45°. */
export const RING_RAYS = [0, 45, 90, 135, 180, 225, 270, 315] as const;
export const ringRay = (deg: number, rayDeg: number): V3 =>
  addScaled(addScaled([0, 0, 0], clockDirection(FORAMEN.axis, deg), Math.cos(rayDeg * DEG)), FORAMEN.axis, Math.sin(rayDeg * DEG));
