import type { Implicit } from './implicit.ts';
import { naturalSpline, periodicSpline } from './spline.ts';
import type { V3 } from './vec.ts';
import { cross, distance, dot, normalize, reject, scale, sub } from './vec.ts';

/** A cut across the tube: where its centre is, the two axes of its plane, and how far the surface is at stated angles from u toward v. */
export interface TubeSection {
  readonly centre: V3;
  /** unit; angle 0 */
  readonly u: V3;
  /** angle 90°; made perpendicular to u */
  readonly v: V3;
  /** radii at the tube's angles, in millimetres */
  readonly radiiMm: readonly number[];
}

export interface TubeOptions {
  /** the stated angles in degrees, rising, within one turn; the same for all sections. Absent: evenly spaced from 0 */
  readonly anglesDeg?: readonly number[];
  /** stations between two sections; more only for strongly bent chains */
  readonly steps?: number;
}

const ANGLES = 72;

/**
 * A solid through a chain of sections: radii interpolate periodically in angle and, with centre and axes, by natural cubic splines along the chain
 * (knots at the distance walked). It ends flat at the first and the last section. Sections may tilt but must not cross inside the solid.
 */
export function sectionTube(sections: readonly TubeSection[], { anglesDeg, steps = 8 }: TubeOptions = {}): Implicit {
  const first = sections[0];
  if (!first || sections.length < 2) throw new Error(`sectionTube: ${sections.length} sections; a tube needs at least 2`);
  const angles = anglesDeg ?? first.radiiMm.map((_, i) => (360 * i) / first.radiiMm.length);
  const { count, centre, u, v, n, walkedMm, radii } = stationsAlong(sections, angles, steps);
  const last = count - 1;
  const ahead = (s: number, x: number, y: number, z: number): number =>
    (x - centre[3 * s]!) * n[3 * s]! + (y - centre[3 * s + 1]!) * n[3 * s + 1]! + (z - centre[3 * s + 2]!) * n[3 * s + 2]!;
  const toCentre = (s: number, x: number, y: number, z: number): number =>
    Math.hypot(x - centre[3 * s]!, y - centre[3 * s + 1]!, z - centre[3 * s + 2]!);
  const w = new Float64Array(4);
  return (x, y, z) => {
    // The interval between two stations whose planes enclose the point; of several, in a bent tube, the one that is nearest.
    let best = Infinity, at = -1, share = 0, before = ahead(0, x, y, z);
    for (let s = 0; s < last; s++) {
      const after = ahead(s + 1, x, y, z);
      if (before >= 0 && after < 0) {
        const t = before / (before - after);
        const d = toCentre(s, x, y, z) * (1 - t) + toCentre(s + 1, x, y, z) * t;
        if (d < best) { best = d; at = s; share = t; }
      }
      before = after;
    }
    let cap: number;
    if (at >= 0) {
      const walked = walkedMm[at]! + (walkedMm[at + 1]! - walkedMm[at]!) * share;
      cap = Math.max(-walked, walked - walkedMm[last]!);
    } else if (toCentre(0, x, y, z) <= toCentre(last, x, y, z)) {
      at = 0; cap = -ahead(0, x, y, z);
    } else {
      at = last - 1; share = 1; cap = ahead(last, x, y, z);
    }
    cubicWeights(share, w);
    const s0 = Math.max(0, at - 1), s1 = at, s2 = at + 1, s3 = Math.min(last, at + 2);
    const mix = (a: Float64Array, k: number): number =>
      a[3 * s0 + k]! * w[0]! + a[3 * s1 + k]! * w[1]! + a[3 * s2 + k]! * w[2]! + a[3 * s3 + k]! * w[3]!;
    const dx = x - mix(centre, 0), dy = y - mix(centre, 1), dz = z - mix(centre, 2);
    const a = dx * mix(u, 0) + dy * mix(u, 1) + dz * mix(u, 2);
    const b = dx * mix(v, 0) + dy * mix(v, 1) + dz * mix(v, 2);
    const w0 = w[0]!, w1 = w[1]!, w2 = w[2]!, w3 = w[3]!;
    const turn = ((Math.atan2(b, a) / (2 * Math.PI) + 1) % 1) * ANGLES, i = Math.floor(turn);
    cubicWeights(turn - i, w);
    let radius = 0;
    for (let k = 0; k < 4; k++) {
      const c = (i + k - 1 + ANGLES) % ANGLES;
      radius += w[k]! * (radii[s0 * ANGLES + c]! * w0 + radii[s1 * ANGLES + c]! * w1 + radii[s2 * ANGLES + c]! * w2 + radii[s3 * ANGLES + c]! * w3);
    }
    const wall = Math.hypot(a, b) - radius;
    // outside both, the distance is to the edge where wall and cap meet
    return wall > 0 && cap > 0 ? Math.hypot(wall, cap) : Math.max(wall, cap);
  };
}

/** Catmull-Rom weights of the four values around the share t of the middle interval. */
function cubicWeights(t: number, out: Float64Array): void {
  const t2 = t * t, t3 = t2 * t;
  out[0] = (-t3 + 2 * t2 - t) / 2;
  out[1] = (3 * t3 - 5 * t2 + 2) / 2;
  out[2] = (-3 * t3 + 4 * t2 + t) / 2;
  out[3] = (t3 - t2) / 2;
}

interface Stations {
  readonly count: number;
  readonly centre: Float64Array; readonly u: Float64Array; readonly v: Float64Array;
  /** plane normals, pointing along the chain */
  readonly n: Float64Array;
  readonly walkedMm: Float64Array;
  /** ANGLES radii a station */
  readonly radii: Float64Array;
}

function stationsAlong(sections: readonly TubeSection[], anglesDeg: readonly number[], steps: number): Stations {
  const knots = [0];
  for (let i = 1; i < sections.length; i++) knots.push(knots[i - 1]! + distance(sections[i - 1]!.centre, sections[i]!.centre));
  sections.forEach((s, i) => {
    if (s.radiiMm.length !== anglesDeg.length) throw new Error(`sectionTube: section ${i} has ${s.radiiMm.length} radii for ${anglesDeg.length} angles`);
  });
  const along = (pick: (s: TubeSection) => number): ((t: number) => number) => naturalSpline(knots, sections.map(pick));
  const alongV3 = (pick: (s: TubeSection) => V3): ((t: number) => V3) => {
    const [fx, fy, fz] = [along((s) => pick(s)[0]), along((s) => pick(s)[1]), along((s) => pick(s)[2])];
    return (t) => [fx(t), fy(t), fz(t)];
  };
  const centreAt = alongV3((s) => s.centre), uAt = alongV3((s) => s.u), vAt = alongV3((s) => s.v);
  const turned = sections.map((s) => {
    const r = periodicSpline(anglesDeg, s.radiiMm, 360);
    return Array.from({ length: ANGLES }, (_, a) => r((360 * a) / ANGLES));
  });
  const radiusAt = Array.from({ length: ANGLES }, (_, a) => naturalSpline(knots, turned.map((r) => r[a]!)));
  const count = (sections.length - 1) * steps + 1;
  const out: Stations = {
    count, centre: new Float64Array(3 * count), u: new Float64Array(3 * count), v: new Float64Array(3 * count),
    n: new Float64Array(3 * count), walkedMm: new Float64Array(count), radii: new Float64Array(ANGLES * count),
  };
  // u × v may point either way along the chain: the first section decides, and all must agree
  const sign = Math.sign(dot(cross(sections[0]!.u, sections[0]!.v), sub(sections[1]!.centre, sections[0]!.centre)));
  for (let s = 0; s < count; s++) {
    const i = Math.min(sections.length - 2, Math.floor(s / steps)), f = (s - i * steps) / steps;
    const t = knots[i]! + (knots[i + 1]! - knots[i]!) * f;
    const u = normalize(uAt(t)), v = normalize(reject(vAt(t), u));
    out.centre.set(centreAt(t), 3 * s);
    out.u.set(u, 3 * s);
    out.v.set(v, 3 * s);
    out.n.set(scale(cross(u, v), sign), 3 * s);
    out.walkedMm[s] = t;
    for (let a = 0; a < ANGLES; a++) out.radii[s * ANGLES + a] = radiusAt[a]!(t);
  }
  return out;
}
