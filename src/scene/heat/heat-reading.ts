import { heatScalar } from '#domain/heat-scalar';
import type { Side } from '#domain/ids';
import { LANDMARK_IDS } from '#domain/places';
import type { LandmarkId } from '#domain/places';
import type { Body } from '#domain/surface/body';
import { skinPlace } from '#domain/surface/body';
import { valueAt } from '#domain/surface/closest';
import type { SurfacePoint } from '#domain/surface/closest';
import type { Share } from '#domain/surface/within';
import { overPolygon, withinRegion } from '#domain/surface/within';
import { PAINTED_ZONES, zoneInsideMm } from '#domain/zones';
import type { PaintedZone } from '#domain/zones';

export interface HeatReading {
  readonly mean: number;
  readonly max: number;
}

const NONE: HeatReading = { mean: 0, max: 0 };
const AROUND_LANDMARK_MM = 10;

/** "knee-lateral-L" → the name and its side. Without a side: the right one, or the one there is on the midline. */
function placeAndSide(name: string): { readonly id: string; readonly side: Side } {
  const suffix = /-([RL])$/.exec(name)?.[1];
  return { id: suffix ? name.slice(0, -2) : name, side: suffix === 'L' ? 'left' : 'right' };
}

const isZone = (id: string): id is PaintedZone => (PAINTED_ZONES as readonly string[]).includes(id);
const isLandmark = (id: string): id is LandmarkId => (LANDMARK_IDS as readonly string[]).includes(id);

/** Both levels on the welded skin, 0..1. */
interface Levels {
  readonly essential: Float32Array;
  readonly spillover: Float32Array;
}

function levelsOf({ surface: { weldedOf, vertexCount } }: Body, values: Uint8Array): Levels {
  const essential = new Float32Array(vertexCount), spillover = new Float32Array(vertexCount);
  weldedOf.forEach((welded, vertex) => {
    essential[welded] = (values[4 * vertex] ?? 0) / 255;
    spillover[welded] = (values[4 * vertex + 1] ?? 0) / 255;
  });
  return { essential, spillover };
}

/** Over the part of the skin where a field is not negative, measured inside the triangles, as the referral report does. @returns null when that is nowhere */
function readWithin({ surface }: Body, { essential, spillover }: Levels, inside: ArrayLike<number>): HeatReading | null {
  let all = 0, sum = 0, max = 0;
  withinRegion(surface, inside, (part, areaMm2, read) => {
    const hot = read(essential), warm = read(spillover);
    const heat = (at: Share): number => heatScalar(hot(at), warm(at));
    const over = overPolygon(part, heat);
    all += over.share * areaMm2;
    sum += over.sum * areaMm2;
    if (over.sum > 0) max = Math.max(max, ...part.map(heat));
  });
  return all > 0 ? { mean: sum / all, max } : null;
}

function readAround(body: Body, levels: Levels, place: SurfacePoint): HeatReading {
  const { surface } = body, { positions, vertexCount } = surface, [x, y, z] = place.positionMm;
  const inside = Float32Array.from({ length: vertexCount }, (_, vertex) =>
    AROUND_LANDMARK_MM - Math.hypot((positions[3 * vertex] ?? 0) - x, (positions[3 * vertex + 1] ?? 0) - y, (positions[3 * vertex + 2] ?? 0) - z));
  const there = heatScalar(valueAt(surface, levels.essential, place), valueAt(surface, levels.spillover, place));
  // On a coarse skin there may be no corner within the centimetre, which is not the same as no heat.
  const around = readWithin(body, levels, inside) ?? { mean: there, max: there };
  return { mean: around.mean, max: Math.max(around.max, there) };
}

/** The heat 0..1 on the skin of a zone, or within a centimetre of a landmark, of what is drawn (four bytes a vertex). */
export function readHeat(body: Body, values: Uint8Array | null, name: string): HeatReading {
  const { id, side } = placeAndSide(name);
  if (!values) return NONE;
  if (isZone(id)) return readWithin(body, levelsOf(body, values), zoneInsideMm(body, id, side)) ?? NONE;
  return isLandmark(id) ? readAround(body, levelsOf(body, values), skinPlace(body, id, side)) : NONE;
}
