import type { Surface } from './surface.ts';

export type Vec3 = readonly [number, number, number];
export interface SurfacePoint { readonly positionMm: Vec3; readonly vertex: number }

const corner = (p: Float64Array, v: number): Vec3 => [p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!];
const minus = (u: Vec3, v: Vec3): Vec3 => [u[0] - v[0], u[1] - v[1], u[2] - v[2]];
const dot = (u: Vec3, v: Vec3): number => u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
const along = (u: Vec3, v: Vec3, s: number): Vec3 => [u[0] + v[0] * s, u[1] + v[1] * s, u[2] + v[2] * s];

/** closest point of triangle t, by the regions of its barycentric plane */
function closestOnTriangle({ positions: p, triangles }: Surface, t: number, x: Vec3): Vec3 {
  const a = corner(p, triangles[3 * t]!), b = corner(p, triangles[3 * t + 1]!), c = corner(p, triangles[3 * t + 2]!);
  const ab = minus(b, a), ac = minus(c, a), ax = minus(x, a);
  const d1 = dot(ab, ax), d2 = dot(ac, ax);
  if (d1 <= 0 && d2 <= 0) return a;
  const bx = minus(x, b), d3 = dot(ab, bx), d4 = dot(ac, bx);
  if (d3 >= 0 && d4 <= d3) return b;
  const vc = d1 * d4 - d3 * d2;
  if (vc <= 0 && d1 >= 0 && d3 <= 0) return along(a, ab, d1 / (d1 - d3));
  const cx = minus(x, c), d5 = dot(ab, cx), d6 = dot(ac, cx);
  if (d6 >= 0 && d5 <= d6) return c;
  const vb = d5 * d2 - d1 * d6;
  if (vb <= 0 && d2 >= 0 && d6 <= 0) return along(a, ac, d2 / (d2 - d6));
  const va = d3 * d6 - d5 * d4;
  if (va <= 0 && d4 - d3 >= 0 && d5 - d6 >= 0) return along(b, minus(c, b), (d4 - d3) / (d4 - d3 + d5 - d6));
  const denom = 1 / (va + vb + vc);
  return along(along(a, ab, vb * denom), ac, vc * denom);
}

const squaredTo = (p: Float64Array, v: number, [x, y, z]: Vec3): number =>
  (p[3 * v]! - x) ** 2 + (p[3 * v + 1]! - y) ** 2 + (p[3 * v + 2]! - z) ** 2;

/** Walks downhill over the vertices from `hint`, then takes the closest point of the triangles around the end. Stays on the sheet of the hint. */
export function closestFrom(surface: Surface, x: Vec3, hint: number): SurfacePoint {
  const { positions: p, neighbourStart, neighbours, triangleStart, trianglesAround } = surface;
  let v = hint, best = squaredTo(p, v, x);
  for (let moved = true; moved;) {
    moved = false;
    for (let k = neighbourStart[v]!, end = neighbourStart[v + 1]!; k < end; k++) {
      const d = squaredTo(p, neighbours[k]!, x);
      if (d < best) { best = d; v = neighbours[k]!; moved = true; }
    }
  }
  let point: Vec3 = [p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!], nearest = best;
  for (let s = triangleStart[v]!; s < triangleStart[v + 1]!; s++) {
    const q = closestOnTriangle(surface, trianglesAround[s]!, x);
    const d = (q[0] - x[0]) ** 2 + (q[1] - x[1]) ** 2 + (q[2] - x[2]) ** 2;
    if (d < nearest) { nearest = d; point = q; }
  }
  return { positionMm: point, vertex: v };
}

/** A field at a place on the surface, straight between the corners of the triangle on which the place lies. */
export function valueAt(surface: Surface, field: ArrayLike<number>, { positionMm: x, vertex }: SurfacePoint): number {
  const { positions: p, triangles, triangleStart, trianglesAround } = surface;
  let nearest = Infinity, value = field[vertex]!;
  for (let s = triangleStart[vertex]!; s < triangleStart[vertex + 1]!; s++) {
    const t = trianglesAround[s]!, q = closestOnTriangle(surface, t, x);
    const d = (q[0] - x[0]) ** 2 + (q[1] - x[1]) ** 2 + (q[2] - x[2]) ** 2;
    if (d >= nearest) continue;
    nearest = d;
    const i = triangles[3 * t]!, j = triangles[3 * t + 1]!, k = triangles[3 * t + 2]!;
    const a = corner(p, i), u = minus(corner(p, j), a), v = minus(corner(p, k), a), w = minus(q, a);
    const uu = dot(u, u), uv = dot(u, v), vv = dot(v, v), uw = dot(u, w), vw = dot(v, w), det = uu * vv - uv * uv;
    const onJ = (vv * uw - uv * vw) / det, onK = (uu * vw - uv * uw) / det;
    value = field[i]! + onJ * (field[j]! - field[i]!) + onK * (field[k]! - field[i]!);
  }
  return value;
}

/** How far behind a landmark its way out may begin (it may lie a little outside our skin), and how far it may lead. */
const BEHIND_MM = 45, AHEAD_MM = 160;

/**
 * Where a place inside the body comes to the surface in a direction: of all crossings on which the direction leads out, the one
 * nearest to the place, so that a place a little outside the surface is found too, and the far side of the body never is.
 * @returns null when there is no crossing within reach
 */
export function surfaceAlong(surface: Surface, origin: Vec3, direction: Vec3): SurfacePoint | null {
  const { positions: p, triangles } = surface;
  const [ox, oy, oz] = origin, [dx, dy, dz] = direction;
  let best = Infinity, at = 0, triangle = -1;
  for (let t = 0; t < triangles.length; t += 3) {
    const a = 3 * triangles[t]!, b = 3 * triangles[t + 1]!, c = 3 * triangles[t + 2]!;
    const ux = p[b]! - p[a]!, uy = p[b + 1]! - p[a + 1]!, uz = p[b + 2]! - p[a + 2]!;
    const vx = p[c]! - p[a]!, vy = p[c + 1]! - p[a + 1]!, vz = p[c + 2]! - p[a + 2]!;
    const qx = dy * vz - dz * vy, qy = dz * vx - dx * vz, qz = dx * vy - dy * vx;
    const det = ux * qx + uy * qy + uz * qz;
    if (det > -1e-9) continue; // the direction leads in here, or along
    const sx = ox - p[a]!, sy = oy - p[a + 1]!, sz = oz - p[a + 2]!;
    const i = (sx * qx + sy * qy + sz * qz) / det;
    if (i < -1e-9 || i > 1 + 1e-9) continue;
    const rx = sy * uz - sz * uy, ry = sz * ux - sx * uz, rz = sx * uy - sy * ux;
    const j = (dx * rx + dy * ry + dz * rz) / det;
    if (j < -1e-9 || i + j > 1 + 1e-9) continue;
    const far = (vx * rx + vy * ry + vz * rz) / det;
    if (far < -BEHIND_MM || far > AHEAD_MM || Math.abs(far) >= best) continue;
    best = Math.abs(far); at = far; triangle = t;
  }
  if (triangle < 0) return null;
  const point: Vec3 = [ox + dx * at, oy + dy * at, oz + dz * at];
  let vertex = triangles[triangle]!;
  for (let k = 1; k < 3; k++) if (squaredTo(p, triangles[triangle + k]!, point) < squaredTo(p, vertex, point)) vertex = triangles[triangle + k]!;
  return { positionMm: point, vertex };
}

const FACING = 0.3;

/** The nearest vertex that faces a direction, for a place just beyond the cut edge of the model. @returns null when there is none within reach */
export function nearestFacing({ positions: p, normals: n, vertexCount }: Surface, origin: Vec3, direction: Vec3, reachMm: number): SurfacePoint | null {
  let vertex = -1, best = reachMm * reachMm;
  for (let i = 0; i < vertexCount; i++) {
    const d = squaredTo(p, i, origin);
    if (d < best && n[3 * i]! * direction[0] + n[3 * i + 1]! * direction[1] + n[3 * i + 2]! * direction[2] > FACING) { best = d; vertex = i; }
  }
  return vertex < 0 ? null : { vertex, positionMm: corner(p, vertex) };
}
