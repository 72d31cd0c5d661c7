import type { Vec3 } from '#contract/manifest';
import type { Surface } from '#domain/surface/surface';

/** A camera that looks at a pattern, in mm of the model frame. */
export interface PatternView {
  readonly positionMm: Vec3;
  readonly targetMm: Vec3;
  /** of the heat, weighted by how hot it is squared, how much this view shows */
  readonly shownShare: number;
  readonly showsPoint: boolean;
}

export interface PointOnSkin {
  readonly positionMm: Vec3;
  readonly outward: Vec3;
}

/** An eye at each of these, level with the body or below or above it; the body's own directions come first and win a tie. */
const TURNS_DEG = [180, 270, 0, 90, 225, 315, 135, 45, 195, 165, 210, 150, 240, 120, 255, 105, 285, 75, 300, 60, 330, 30, 345, 15];
const HEIGHTS_DEG = [0, 25, -30, -60, -80];
/** a view that is not level must show so much more */
const LEVEL_IS_WORTH = 0.08;
/** skin that is turned farther away than this (cosine) is not counted as shown */
const LEAST_FACING = 0.2;
/** skin this far behind the nearest skin in its cell of the picture is covered by it: the other leg, the other buttock */
const COVERED_MM = 45, CELL_MM = 10;
/** a second picture is worth its place when the first leaves out so much of the heat */
const LEFT_OUT = 0.27, SHOWN_BY_SECOND = 0.15;
const COLD = 0.15;
const MARGIN = 1.22, LEAST_HALF_HEIGHT_MM = 150, POINT_ROOM_MM = 15;

interface Gaze { readonly toEye: Vec3; readonly right: Vec3; readonly up: Vec3; readonly isLevel: boolean }

const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const at = (values: ArrayLike<number>, i: number): Vec3 => [values[3 * i]!, values[3 * i + 1]!, values[3 * i + 2]!];

function gaze(turnDeg: number, heightDeg: number): Gaze {
  const turn = (turnDeg * Math.PI) / 180, height = (heightDeg * Math.PI) / 180;
  const toEye: Vec3 = [Math.sin(turn) * Math.cos(height), Math.sin(height), Math.cos(turn) * Math.cos(height)];
  const right: Vec3 = [Math.cos(turn), 0, -Math.sin(turn)];
  const up: Vec3 = [-Math.sin(turn) * Math.sin(height), Math.cos(height), -Math.cos(turn) * Math.sin(height)];
  return { toEye, right, up, isLevel: heightDeg === 0 };
}

const GAZES: readonly Gaze[] = HEIGHTS_DEG.flatMap((height) => TURNS_DEG.map((turn) => gaze(turn, height)));

/** How squarely each vertex is seen, 0 where it is turned away or covered. */
function facing({ positions, normals, vertexCount }: Surface, { toEye, right, up }: Gaze): Float32Array {
  const nearest = new Map<number, number>(), cells = new Int32Array(vertexCount), depth = new Float32Array(vertexCount), out = new Float32Array(vertexCount);
  for (let i = 0; i < vertexCount; i++) {
    const p = at(positions, i);
    depth[i] = dot(p, toEye);
    cells[i] = (Math.floor(dot(p, right) / CELL_MM) + 1000) * 4000 + Math.floor(dot(p, up) / CELL_MM) + 2000;
    nearest.set(cells[i]!, Math.max(nearest.get(cells[i]!) ?? -Infinity, depth[i]!));
  }
  for (let i = 0; i < vertexCount; i++) {
    const cosine = dot(at(normals, i), toEye);
    if (cosine > LEAST_FACING && depth[i]! > nearest.get(cells[i]!)! - COVERED_MM) out[i] = cosine;
  }
  return out;
}

/** Chooses views on one skin; what each direction sees of it is found once. @param aspect width over height of the pictures */
export function patternViewer(surface: Surface, fieldOfViewDeg: number, aspect: number): (heat: Float32Array, point: PointOnSkin) => readonly PatternView[] {
  const seen = new Map<Gaze, Float32Array>();
  const seenFrom = (g: Gaze): Float32Array => {
    const known = seen.get(g) ?? facing(surface, g);
    seen.set(g, known);
    return known;
  };
  const nearestTo = (p: Vec3): number => {
    let best = Infinity, found = 0;
    for (let i = 0; i < surface.vertexCount; i++) {
      const d = Math.hypot(surface.positions[3 * i]! - p[0], surface.positions[3 * i + 1]! - p[1], surface.positions[3 * i + 2]! - p[2]);
      if (d < best) { best = d; found = i; }
    }
    return found;
  };

  return (heat, point) => {
    // squared: the essential area decides, the spill-over has a say
    const weight = heat.map((h, i) => (h > COLD ? h * h * surface.areasMm2[i]! : 0));
    const all = weight.reduce((sum, w) => sum + w, 0);
    const pointVertex = nearestTo(point.positionMm);
    const showsPoint = (g: Gaze): boolean => seenFrom(g)[pointVertex]! > 0 && dot(point.outward, g.toEye) > LEAST_FACING;
    const best = (of: Float32Array, gazes: readonly Gaze[]): Gaze | undefined => {
      let most = -1, found: Gaze | undefined;
      for (const g of gazes) {
        const squarely = seenFrom(g);
        let score = g.isLevel ? LEVEL_IS_WORTH * all : 0;
        for (let i = 0; i < of.length; i++) score += of[i]! * squarely[i]!;
        if (score > most * 1.001) { most = score; found = g; }
      }
      return found;
    };
    const shareOf = (of: Float32Array, g: Gaze): number => of.reduce((sum, w, i) => sum + (seenFrom(g)[i]! > 0 ? w : 0), 0) / all;
    const view = (g: Gaze): PatternView => framed(surface, g, weight, seenFrom(g), showsPoint(g) ? point.positionMm : null, shareOf(weight, g), { fieldOfViewDeg, aspect });

    const first = best(weight, GAZES);
    if (!first || all === 0) return [];
    const left = weight.map((w, i) => (seenFrom(first)[i]! > 0 ? 0 : w));
    const pointIsLost = !showsPoint(first);
    const second = best(left, pointIsLost ? GAZES.filter(showsPoint) : GAZES);
    const isWorthIt = second && (pointIsLost || (shareOf(weight, first) < 1 - LEFT_OUT && shareOf(left, second) > SHOWN_BY_SECOND));
    return isWorthIt ? [view(first), view(second)] : [view(first)];
  };
}

/** what is hot and seen, and the point, in the middle of the picture and all of it within */
function framed({ positions }: Surface, g: Gaze, weight: Float32Array, squarely: Float32Array, point: Vec3 | null, shownShare: number, lens: { readonly fieldOfViewDeg: number; readonly aspect: number }): PatternView {
  const low = [Infinity, Infinity, Infinity], high = [-Infinity, -Infinity, -Infinity];
  const hold = (p: Vec3, roomMm: number): void => [g.right, g.up, g.toEye].forEach((axis, k) => {
    low[k] = Math.min(low[k]!, dot(p, axis) - roomMm);
    high[k] = Math.max(high[k]!, dot(p, axis) + roomMm);
  });
  weight.forEach((w, i) => { if (w > 0 && squarely[i]! > 0) hold(at(positions, i), 0); });
  if (point) hold(point, POINT_ROOM_MM);
  const [wide, tall, deep] = [0, 1, 2].map((k) => (high[k]! - low[k]!) / 2) as [number, number, number];
  const [x, y, z] = [0, 1, 2].map((k) => (high[k]! + low[k]!) / 2) as [number, number, number];
  const halfHeight = Math.max(LEAST_HALF_HEIGHT_MM, MARGIN * Math.max(tall, wide / lens.aspect));
  const away = halfHeight / Math.tan((lens.fieldOfViewDeg * Math.PI) / 360) + deep;
  const place = (toward: number): Vec3 => [0, 1, 2].map((k) => Math.round(x * g.right[k]! + y * g.up[k]! + (z + toward) * g.toEye[k]!)) as unknown as Vec3;
  return { positionMm: place(away), targetMm: place(0), shownShare, showsPoint: point !== null };
}
