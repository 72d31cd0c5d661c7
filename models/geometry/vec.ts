/** Small vectors as plain triples. Units are the caller's; by rule millimetres in the pipeline. */
export type V3 = readonly [number, number, number];

export const add = (a: V3, b: V3): V3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a: V3, b: V3): V3 => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: V3, s: number): V3 => [a[0] * s, a[1] * s, a[2] * s];
/** a + s·b */
export const addScaled = (a: V3, b: V3, s: number): V3 => [a[0] + b[0] * s, a[1] + b[1] * s, a[2] + b[2] * s];
export const dot = (a: V3, b: V3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const cross = (a: V3, b: V3): V3 => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
export const length = (a: V3): number => Math.sqrt(dot(a, a));
export const distance = (a: V3, b: V3): number => length(sub(a, b));
export const lerp = (a: V3, b: V3, t: number): V3 => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t, a[2] + (b[2] - a[2]) * t];
/** @throws when the vector has no direction: a zero-length normal is a table error, not the x axis */
export const normalize = (a: V3): V3 => {
  const l = length(a);
  if (!(l > 1e-12)) throw new Error('normalize: the vector has no length');
  return [a[0] / l, a[1] / l, a[2] / l];
};
/** the part of a that is perpendicular to the unit vector n */
export const reject = (a: V3, n: V3): V3 => addScaled(a, n, -dot(a, n));
export const mirrorX = (a: V3): V3 => [-a[0], a[1], a[2]];
