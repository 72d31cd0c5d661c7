import type { Mesh } from '../geometry/mesh.ts';
import type { V3 } from '../geometry/vec.ts';
import { distance, lerp, normalize, sub } from '../geometry/vec.ts';
import type { FascicleStation } from '../tables/muscles/muscle-table.ts';
import type { P2 } from './outline.ts';
import { between } from './outline.ts';
import { sectionAcross } from './plane-section.ts';

interface Place { readonly at: V3; readonly direction: V3 }

/**
 * For muscles that cannot be seen whole from one direction, since their tendon turns round a bone or splits: a line along the
 * muscle, from origin to insertion, with the superficial direction at each place of it.
 */
export interface LineGuide {
  readonly superficial: { readonly kind: 'turning'; readonly places: readonly Place[] };
  readonly reason: string;
  readonly borders: readonly [string, string];
  /** how far down the line the origin reaches along the border v 0 and along the border v 1, as fractions of the line */
  readonly originDown: readonly [number, number];
  /** from this place of the line on all fascicles run side by side as a tendon; they get there at `atU` */
  readonly tendon: { readonly fromPlace: number; readonly atU: number };
  readonly along: readonly number[];
  readonly fascicles: readonly (readonly [across: number, name: string])[];
  /** from the place `fromPlace` on, each slip has its own line: one place for each that the first line has there */
  readonly slips?: { readonly fromPlace: number; readonly gaps: readonly (readonly [number, number])[]; readonly lines: readonly (readonly V3[])[] };
}

/**
 * 1. The fascicles are laid out on a strip as long as the line down to the tendon and `STRIP_WIDTH` times the whole line wide: they
 *    begin along its upper end and as far down its borders as `originDown` says, end along its lower end, and are spread between as
 *    in the procedure of muscles.ts. From there on they follow the line, each at its share of the width.
 * 2. A place of the strip at the fraction s of its length and t of its width is found on the muscle in the plane through the
 *    line's place at s, square to the line: at t of the width of the section, its middle and thickness along the superficial
 *    direction, rounded to half millimetres; 0 thick on the borders and at both ends.
 */
export function measureAlongLine(mesh: Mesh, guide: LineGuide, id: string): FascicleStation[][] {
  const { places } = guide.superficial, knots = fractions(places.map((p) => p.at));
  const split = slipsFromU(guide), tendonFrom = knots[guide.tendon.fromPlace]!;
  return guide.fascicles.map(([v]) => guide.along.map((u): FascicleStation => {
    const [s, t] = onStrip(guide, tendonFrom, u, v), slip = slipAt(guide, v), tail = u >= split && slip !== null;
    const line = tail ? guide.slips?.lines[slip.index] : undefined;
    const { at, along, out } = onLine(places, line ? [...places.slice(0, guide.slips?.fromPlace).map((p) => p.at), ...line] : places.map((p) => p.at), knots, s);
    const across = tail ? slip.within : t, rim = u === 0 || u === 1 || across <= 0 || across >= 1;
    try {
      const { middle, thicknessMm } = sectionAcross(mesh, at, along, out)(across);
      return [half(middle[0]), half(middle[1]), half(middle[2]), half(rim ? 0 : thicknessMm)];
    } catch (error) {
      throw new Error(`${id}, fascicle ${v}, station ${u}: ${error instanceof Error ? error.message : ''}`, { cause: error });
    }
  }));
}

/** Where along the fascicles the slips part, to a hundredth. */
export function slipsFromU({ superficial, slips, tendon: { fromPlace, atU } }: LineGuide): number {
  const knots = fractions(superficial.places.map((p) => p.at)), from = knots[fromPlace]!;
  return slips ? Math.round(100 * (atU + ((1 - atU) * (knots[slips.fromPlace]! - from)) / (1 - from))) / 100 : 1;
}

const half = (mm: number): number => Math.round(2 * mm) / 2 + 0;
/** of the strip, as a multiple of the line's length: wide, so that most fascicles begin at the upper end and few along the borders */
const STRIP_WIDTH = 0.6;

function onStrip({ originDown: [down0, down1], tendon: { atU } }: LineGuide, tendonFrom: number, u: number, v: number): [s: number, t: number] {
  if (u >= atU) return [Math.min(1 - INSIDE, tendonFrom + ((1 - tendonFrom) * (u - atU)) / (1 - atU)), v];
  const origin: P2[] = [[0, down0], [0, 0], [STRIP_WIDTH, 0], [STRIP_WIDTH, down1]];
  const [a, s] = between({
    origin: origin.slice(down0 > 0 ? 0 : 1, down1 > 0 ? 4 : 3),
    border0: [[0, down0], [0, tendonFrom]], border1: [[STRIP_WIDTH, down1], [STRIP_WIDTH, tendonFrom]],
    insertion: [[0, tendonFrom], [STRIP_WIDTH, tendonFrom]],
  }, u / atU, v);
  // just inside the ends, where the muscle still has a section
  return [Math.max(INSIDE, s), Math.min(1, Math.max(0, a / STRIP_WIDTH))];
}
const INSIDE = 1e-3;

function slipAt({ slips }: LineGuide, v: number): { index: number; within: number } | null {
  if (!slips) return null;
  const starts = [0, ...slips.gaps.map(([, to]) => to)], ends = [...slips.gaps.map(([from]) => from), 1];
  const index = starts.findIndex((start, k) => v >= start && v <= ends[k]!);
  return index < 0 ? null : { index, within: (v - starts[index]!) / (ends[index]! - starts[index]!) };
}

function fractions(points: readonly V3[]): number[] {
  const lengths = [0];
  for (let k = 1; k < points.length; k++) lengths.push(lengths[k - 1]! + distance(points[k]!, points[k - 1]!));
  return lengths.map((mm) => mm / lengths[lengths.length - 1]!);
}

function onLine(places: readonly Place[], points: readonly V3[], knots: readonly number[], s: number): { at: V3; along: V3; out: V3 } {
  let k = 1;
  while (k < knots.length - 1 && knots[k]! < s) k++;
  const t = (s - knots[k - 1]!) / (knots[k]! - knots[k - 1]!);
  const tangent = (j: number): V3 => normalize(sub(points[Math.min(points.length - 1, j + 1)]!, points[Math.max(0, j - 1)]!));
  return { at: lerp(points[k - 1]!, points[k]!, t), along: lerp(tangent(k - 1), tangent(k), t), out: lerp(places[k - 1]!.direction, places[k]!.direction, t) };
}
