import type { Implicit } from './implicit.ts';
import type { V3 } from './vec.ts';
import { cross, distance, normalize, reject, sub } from './vec.ts';

/** A section across the straight axis of a process: how far along, where its centre lies off the axis, and its radii. */
export interface ProcessSection {
  /** along the axis, from its start */
  readonly alongMm: number;
  /** offset of the centre from the axis, along u and along v */
  readonly centreMm: readonly [number, number];
  /** from the centre at even steps of the *stretched* angle, see `processTube` */
  readonly radiiMm: readonly number[];
}

export interface ProcessAxis {
  readonly from: V3;
  readonly to: V3;
  /** direction of the long side of the sections; made perpendicular to the axis */
  readonly u: V3;
  /** short side ÷ long side of the sections */
  readonly aspect: number;
  /** how far the surface lies beyond the first and the last section, along the axis */
  readonly startTipMm: number;
  readonly endTipMm: number;
  /** the sections are mirror images in the plane through the axis and u: the radii cover half a turn, from u to −u */
  readonly symmetric?: boolean;
}

const FAR_MM = 6;
/** Half the thinnest plate that the sampling lattice of the bones holds without tears. */
const THINNEST_MM = 1.2;

/** The unit axes of a process: w along it, u the long side of its sections, v the short one. */
export function processFrame({ from, to, u }: Pick<ProcessAxis, 'from' | 'to' | 'u'>): { u: V3; v: V3; w: V3; lengthMm: number } {
  const w = normalize(sub(to, from)), uu = normalize(reject(u, w));
  return { u: uu, v: cross(w, uu), w, lengthMm: distance(from, to) };
}

/** The direction of ray k of n: evenly spaced angles, drawn on an ellipse of the given aspect, so that thin sections get rays where they bend. */
export function rayAngleRad(k: number, n: number, aspect: number, symmetric: boolean): number {
  const phi = symmetric ? (Math.PI * k) / (n - 1) : (2 * Math.PI * k) / n;
  return Math.atan2(aspect * Math.sin(phi), Math.cos(phi));
}

/**
 * A process of bone: sections perpendicular to a straight axis, cubic between them and round the turn, both ends blunt (a superellipse of
 * exponent 2.5: tips of transverse and articular processes are flatter than an ellipsoid). Radii are kept in coordinates in which v is
 * divided by the aspect; a thin plate is nearly round there and interpolates without ripples. The value is first-order distance.
 */
export function processTube(axis: ProcessAxis, sections: readonly ProcessSection[]): Implicit {
  const first = sections[0], last = sections[sections.length - 1];
  if (!first || !last || sections.length < 2) throw new Error(`processTube: ${sections.length} sections; a process needs at least 2`);
  const { u, v, w } = processFrame(axis);
  const { aspect, symmetric = false, startTipMm, endTipMm } = axis;
  const knots = sections.map((s) => s.alongMm), n = first.radiiMm.length;
  const turn = symmetric ? 2 * (n - 1) : n;
  // one row a section: centre u, centre v, then the radii of a whole turn in stretched millimetres
  const rows = sections.map((s) => {
    if (s.radiiMm.length !== n) throw new Error(`processTube: a section has ${s.radiiMm.length} radii, the first has ${n}`);
    const row = new Float64Array(2 + turn);
    row[0] = s.centreMm[0]; row[1] = s.centreMm[1];
    for (let k = 0; k < turn; k++) {
      const j = symmetric && k >= n ? turn - k : k;
      const a = rayAngleRad(j, n, aspect, symmetric);
      row[2 + k] = Math.max(THINNEST_MM, s.radiiMm[j]!) * Math.hypot(Math.cos(a), Math.sin(a) / aspect);
    }
    return row;
  });
  const slopes = rows.map((_, i) => slopeAt(knots, rows, i));
  const [fx, fy, fz] = axis.from, start = first.alongMm, end = last.alongMm;
  const reach = Math.max(...sections.map((s) => Math.hypot(...s.centreMm) + Math.max(...s.radiiMm))) * 1.05;
  const value = new Float64Array(2);
  const row = (t: number, k: number): void => hermite(knots, rows, slopes, t, k, value);
  return (x, y, z) => {
    const dx = x - fx, dy = y - fy, dz = z - fz;
    const t = dx * w[0] + dy * w[1] + dz * w[2];
    // far from the hull of all sections, its distance is enough: no fillet reaches there
    const side = Math.sqrt(Math.max(0, dx * dx + dy * dy + dz * dz - t * t)) - reach;
    const past = Math.max(start - startTipMm - t, t - end - endTipMm);
    if (side > FAR_MM || past > FAR_MM) return Math.max(side, past);
    row(t, 0); const c0 = value[0]!, c0t = value[1]!;
    row(t, 1); const c1 = value[0]!, c1t = value[1]!;
    const a = dx * u[0] + dy * u[1] + dz * u[2] - c0, b = (dx * v[0] + dy * v[1] + dz * v[2] - c1) / aspect;
    const rho = Math.max(Math.hypot(a, b), 1e-6), cos = a / rho, sin = b / rho;
    const phi = ((Math.atan2(b, a) / (2 * Math.PI) + 1) % 1) * turn, i = Math.floor(phi) % turn, f = phi - Math.floor(phi);
    let radius = 0, radiusT = 0, radiusPhi = 0;
    for (let k = 0; k < 4; k++) {
      row(t, 2 + ((i + k - 1 + turn) % turn));
      radius += weight(k, f) * value[0]!; radiusT += weight(k, f) * value[1]!; radiusPhi += weightSlope(k, f) * value[0]!;
    }
    radius = Math.max(radius, 0.5);
    radiusPhi *= turn / (2 * Math.PI);
    const over = t < start ? (t - start) / Math.max(startTipMm, 0.1) : t > end ? (t - end) / Math.max(endTipMm, 0.1) : 0;
    const overT = t < start ? 1 / Math.max(startTipMm, 0.1) : 1 / Math.max(endTipMm, 0.1);
    const share = rho / radius, g = over === 0 ? share : (share ** 2.5 + Math.abs(over) ** 2.5) ** 0.4;
    const gShare = over === 0 ? 1 : (share / g) ** 1.5, gOver = over === 0 ? 0 : (Math.abs(over) / g) ** 1.5 * Math.sign(over) * overT;
    const shareA = cos / radius + (sin * radiusPhi) / (radius * radius);
    const shareB = (sin / radius - (cos * radiusPhi) / (radius * radius)) / aspect;
    const shareT = (-share * radiusT) / radius - shareA * c0t - shareB * c1t;
    return (g - 1) / Math.max(Math.hypot(gShare * shareA, gShare * shareB, gShare * shareT + gOver), 1e-3);
  };
}

/** Catmull–Rom weight of neighbour k (0..3) at the share f between neighbours 1 and 2. */
function weight(k: number, f: number): number {
  const f2 = f * f, f3 = f2 * f;
  if (k === 0) return (-f3 + 2 * f2 - f) / 2;
  if (k === 1) return (3 * f3 - 5 * f2 + 2) / 2;
  if (k === 2) return (-3 * f3 + 4 * f2 + f) / 2;
  return (f3 - f2) / 2;
}

function weightSlope(k: number, f: number): number {
  const f2 = f * f;
  if (k === 0) return (-3 * f2 + 4 * f - 1) / 2;
  if (k === 1) return (9 * f2 - 10 * f) / 2;
  if (k === 2) return (-9 * f2 + 8 * f + 1) / 2;
  return (3 * f2 - 2 * f) / 2;
}

/** The slopes of all entries at section i: weighted by the neighbouring steps inside, none at the ends, which go on straight as a cylinder. */
function slopeAt(knots: readonly number[], rows: readonly Float64Array[], i: number): Float64Array {
  const out = new Float64Array(rows[i]!.length);
  if (i === 0 || i === rows.length - 1) return out;
  const h0 = knots[i]! - knots[i - 1]!, h1 = knots[i + 1]! - knots[i]!;
  for (let k = 0; k < out.length; k++) {
    const d0 = (rows[i]![k]! - rows[i - 1]![k]!) / h0, d1 = (rows[i + 1]![k]! - rows[i]![k]!) / h1;
    // the harmonic mean where both steps agree, nothing at a turn: a radius never passes beyond its two neighbours
    out[k] = k < 2 ? (d0 * h1 + d1 * h0) / (h0 + h1) : d0 * d1 <= 0 ? 0 : (2 * d0 * d1) / (d0 + d1);
  }
  return out;
}

/** Value and slope of entry k at t, held constant beyond the ends. */
function hermite(knots: readonly number[], rows: readonly Float64Array[], slopes: readonly Float64Array[], t: number, k: number, out: Float64Array): void {
  const last = knots.length - 1;
  if (t <= knots[0]! || t >= knots[last]!) { out[0] = rows[t <= knots[0]! ? 0 : last]![k]!; out[1] = 0; return; }
  let i = 0;
  while (t > knots[i + 1]!) i++;
  const h = knots[i + 1]! - knots[i]!, s = (t - knots[i]!) / h, s2 = s * s, s3 = s2 * s;
  const p = rows[i]![k]!, q = rows[i + 1]![k]!, m = slopes[i]![k]! * h, r = slopes[i + 1]![k]! * h;
  out[0] = (2 * s3 - 3 * s2 + 1) * p + (s3 - 2 * s2 + s) * m + (3 * s2 - 2 * s3) * q + (s3 - s2) * r;
  out[1] = ((6 * s2 - 6 * s) * (p - q) + (3 * s2 - 4 * s + 1) * m + (3 * s2 - 2 * s) * r) / h;
}
