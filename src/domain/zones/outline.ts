import type { Side } from '../ids.ts';
import type { Body } from '../surface/body.ts';
import type { PaintedZone } from '../zones.ts';
import { zoneInsideMm } from '../zones.ts';

type Vec3 = readonly [number, number, number];

/** Where a zone lies on the skin. Millimetres in the model frame. */
export interface ZoneOutline {
  /** its border as pieces, six numbers each, a little outside the skin so that it does not sink in */
  readonly piecesMm: Float32Array;
  readonly minMm: Vec3;
  readonly maxMm: Vec3;
  /** the place on the skin that is farthest within it */
  readonly middleMm: Vec3;
  /** the mean way out of the body, unit */
  readonly outward: Vec3;
}

const LIFT_MM = 1.5;

/** Where the border crosses the three edges of a triangle: two of them, or none. */
function crossing({ positions, normals }: Body['surface'], inside: Float32Array, corners: readonly number[]): number[] {
  const out: number[] = [];
  corners.forEach((a, index) => {
    const b = corners[(index + 1) % 3] ?? a;
    const [da, db] = [inside[a] ?? 0, inside[b] ?? 0];
    if (da > 0 === db > 0) return;
    const t = da / (da - db);
    for (let axis = 0; axis < 3; axis++) {
      const at = (of: Float64Array) => (of[3 * a + axis] ?? 0) * (1 - t) + (of[3 * b + axis] ?? 0) * t;
      out.push(at(positions) + LIFT_MM * at(normals));
    }
  });
  return out.length === 6 ? out : [];
}

/** @returns null when the zone has no skin on this body */
export function zoneOutline(body: Body, id: PaintedZone, side: Side): ZoneOutline | null {
  const inside = zoneInsideMm(body, id, side);
  const { positions, normals, areasMm2, triangles } = body.surface;
  const min = [Infinity, Infinity, Infinity];
  const max = [-Infinity, -Infinity, -Infinity];
  const sum = [0, 0, 0];
  let middle = 0;
  inside.forEach((depth, vertex) => {
    if (depth <= 0) return;
    if (depth > (inside[middle] ?? 0)) middle = vertex;
    for (let axis = 0; axis < 3; axis++) {
      const at = positions[3 * vertex + axis] ?? 0;
      min[axis] = Math.min(min[axis] ?? at, at);
      max[axis] = Math.max(max[axis] ?? at, at);
      sum[axis] = (sum[axis] ?? 0) + (normals[3 * vertex + axis] ?? 0) * (areasMm2[vertex] ?? 0);
    }
  });
  const length = Math.hypot(...sum);
  if (length === 0) return null;
  const pieces: number[] = [];
  for (let at = 0; at < triangles.length; at += 3) pieces.push(...crossing(body.surface, inside, Array.from(triangles.subarray(at, at + 3))));
  const vec = ([x = 0, y = 0, z = 0]: readonly number[]): Vec3 => [x, y, z];
  return { piecesMm: Float32Array.from(pieces), minMm: vec(min), maxMm: vec(max), middleMm: vec(Array.from(positions.subarray(3 * middle, 3 * middle + 3))), outward: vec(sum.map((value) => value / length)) };
}
