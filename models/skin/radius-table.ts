import { naturalSpline, periodicSpline } from '../geometry/spline.ts';

/** One cross-section of a chain, in the section's own plane. `angles` rise over one turn. */
export interface PolarSection {
  readonly at: number;
  readonly anglesDeg: readonly number[];
  readonly radiiMm: readonly number[];
}

const ANGLES = 120;
const STEP_DEG = 360 / ANGLES;
const TO_COLUMNS = ANGLES / (2 * Math.PI);

export interface RadiusTable {
  /** signed millimetres across the section (negative inside) of a point (a, b) at station s */
  (s: number, a: number, b: number): number;
}

export interface RadiusTableOptions {
  /** between two stations of the dense table, in the chain's own unit */
  readonly step: number;
  readonly centreA: (at: number) => number;
  readonly centreB: (at: number) => number;
  /** how far ripples are smoothed away along the chain (a standard deviation, in the chain's unit) */
  readonly smoothing: (at: number) => number;
  /** the same around a section, in degrees; fine shape needs less */
  readonly smoothingDeg: (at: number, angleDeg: number) => number;
  /** puts more points into a dense section before it is closed, for instance the mirror images beside the midline */
  readonly complete?: (section: PolarSection) => { anglesDeg: readonly number[]; radiiMm: readonly number[] };
}

/**
 * Radii between sections: each ray keeps its own column (its angle, its radius) and runs along the chain as a natural spline; each station is then
 * closed by a periodic spline, and the dense table is read as a uniform cubic B-spline. That is smooth to the second derivative everywhere.
 */
export function radiusTable(sections: readonly PolarSection[], options: RadiusTableOptions): RadiusTable {
  const first = sections[0], last = sections[sections.length - 1];
  if (!first || !last || sections.length < 3) throw new Error(`radiusTable: ${sections.length} sections; a chain needs at least 3`);
  const { centreA, centreB, smoothing, smoothingDeg, complete = (s) => s } = options;
  const along = (value: (s: PolarSection) => number): ((at: number) => number) => naturalSpline(sections.map((s) => s.at), sections.map(value));
  const columns = first.anglesDeg.map((_, i) => ({ angle: along((s) => s.anglesDeg[i] ?? NaN), radius: along((s) => s.radiiMm[i] ?? NaN) }));
  const count = Math.ceil((last.at - first.at) / options.step) + 1, step = (last.at - first.at) / (count - 1);
  const radii = new Float64Array(count * ANGLES), ca = new Float64Array(count), cb = new Float64Array(count), blur = new Float64Array(count);
  for (let k = 0; k < count; k++) {
    const at = first.at + step * k;
    ca[k] = centreA(at); cb[k] = centreB(at); blur[k] = smoothing(at) / step;
    const dense = complete({ at, anglesDeg: columns.map((c) => c.angle(at)), radiiMm: columns.map((c) => c.radius(at)) });
    const r = periodicSpline(dense.anglesDeg, dense.radiiMm, 360);
    const round = Float64Array.from({ length: ANGLES }, (_, j) => r(j * STEP_DEG));
    for (let j = 0; j < ANGLES; j++) radii[k * ANGLES + j] = smoothedAround(round, j, smoothingDeg(at, j * STEP_DEG) / STEP_DEG);
  }
  return reader(smoothed(radii, blur), ca, cb, first.at, step);
}

function smoothedAround(round: Float64Array, j: number, width: number): number {
  const reach = Math.ceil(3 * width);
  let sum = 0, total = 0;
  for (let d = -reach; d <= reach; d++) {
    const w = Math.exp((-d * d) / (2 * width * width));
    sum += w * round[(j + d + ANGLES) % ANGLES]!;
    total += w;
  }
  return sum / total;
}

/** Each direction averaged along the chain with a Gaussian of the given width in stations; the chain's ends go on straight. */
function smoothed(radii: Float64Array, blur: Float64Array): Float64Array {
  const count = blur.length, out = new Float64Array(radii.length);
  const read = (k: number, j: number): number => {
    const inner = Math.min(Math.max(k, 0), count - 1), mirror = 2 * inner - k;
    const value = radii[inner * ANGLES + j]!;
    return inner === k ? value : 2 * value - radii[Math.min(Math.max(mirror, 0), count - 1) * ANGLES + j]!;
  };
  for (let k = 0; k < count; k++) {
    const width = Math.max(blur[k]!, 0.01), reach = Math.ceil(3 * width);
    let sum = 0;
    for (let d = -reach; d <= reach; d++) {
      const w = Math.exp((-d * d) / (2 * width * width));
      sum += w;
      for (let j = 0; j < ANGLES; j++) out[k * ANGLES + j]! += w * read(k + d, j);
    }
    for (let j = 0; j < ANGLES; j++) out[k * ANGLES + j]! /= sum;
  }
  return out;
}

/** The table is padded by the stations and angles that the spline reaches beyond, so that reading needs no wrapping. */
function reader(radii: Float64Array, ca: Float64Array, cb: Float64Array, start: number, step: number): RadiusTable {
  const count = ca.length, width = ANGLES + 4, wk = new Float64Array(4), wj = new Float64Array(4);
  const padded = new Float64Array((count + 3) * width), a0 = new Float64Array(count + 3), b0 = new Float64Array(count + 3);
  for (let k = 0; k < count + 3; k++) {
    const row = Math.min(Math.max(k - 1, 0), count - 1);
    a0[k] = ca[row]!; b0[k] = cb[row]!;
    for (let j = 0; j < width; j++) padded[k * width + j] = radii[row * ANGLES + ((j - 1 + ANGLES) % ANGLES)]!;
  }
  return (s, a, b) => {
    const t = Math.min(Math.max((s - start) / step, 0), count - 1), k0 = Math.floor(t);
    weights(t - k0, wk);
    const w0 = wk[0]!, w1 = wk[1]!, w2 = wk[2]!, w3 = wk[3]!;
    const da = a - (w0 * a0[k0]! + w1 * a0[k0 + 1]! + w2 * a0[k0 + 2]! + w3 * a0[k0 + 3]!);
    const db = b - (w0 * b0[k0]! + w1 * b0[k0 + 1]! + w2 * b0[k0 + 2]! + w3 * b0[k0 + 3]!);
    const turn = Math.atan2(da, -db) * TO_COLUMNS, angle = turn < 0 ? turn + ANGLES : turn, j0 = Math.floor(angle);
    weights(angle - j0, wj);
    let r = 0;
    for (let j = 0, i = k0 * width + j0; j < 4; j++, i++) {
      r += wj[j]! * (w0 * padded[i]! + w1 * padded[i + width]! + w2 * padded[i + 2 * width]! + w3 * padded[i + 3 * width]!);
    }
    return Math.sqrt(da * da + db * db) - r;
  };
}

/** of the uniform cubic B-spline */
function weights(t: number, w: Float64Array): void {
  const u = 1 - t;
  w[0] = (u * u * u) / 6;
  w[1] = (3 * t * t * t - 6 * t * t + 4) / 6;
  w[2] = (3 * u * u * u - 6 * u * u + 4) / 6;
  w[3] = (t * t * t) / 6;
}
