import { heatScalar } from '#domain/heat-scalar';
import type { Side } from '#domain/ids';
import { LANDMARK_IDS } from '#domain/places';
import type { LandmarkId } from '#domain/places';
import type { Body } from '#domain/surface/body';
import { skinPlace } from '#domain/surface/body';
import { PAINTED_ZONES, zoneWeights } from '#domain/zones';
import type { PaintedZone } from '#domain/zones';

export interface HeatReading {
  readonly mean: number;
  readonly max: number;
}

const NONE: HeatReading = { mean: 0, max: 0 };
const AROUND_LANDMARK_MM = 10;
/** A vertex belongs to a zone from the middle of the zone's soft border inward. */
const INSIDE = 0.5;

/** "knee-lateral-L" → the name and its side. Without a side: the right one, or the one there is on the midline. */
function placeAndSide(name: string): { readonly id: string; readonly side: Side } {
  const suffix = /-([RL])$/.exec(name)?.[1];
  return { id: suffix ? name.slice(0, -2) : name, side: suffix === 'L' ? 'left' : 'right' };
}

const isZone = (id: string): id is PaintedZone => (PAINTED_ZONES as readonly string[]).includes(id);
const isLandmark = (id: string): id is LandmarkId => (LANDMARK_IDS as readonly string[]).includes(id);

/** How much each vertex counts for a place. */
function weightsOf(body: Body, name: string): Float32Array | null {
  const { id, side } = placeAndSide(name);
  if (isZone(id)) return zoneWeights(body, side)(id);
  if (!isLandmark(id)) return null;
  const { positions, weldedOf } = body.surface;
  const place = skinPlace(body, id, side);
  const [x, y, z] = place.positionMm;
  return Float32Array.from(weldedOf, (vertex) => {
    const away = Math.hypot((positions[3 * vertex] ?? 0) - x, (positions[3 * vertex + 1] ?? 0) - y, (positions[3 * vertex + 2] ?? 0) - z);
    // The nearest vertex always counts: on a coarse skin there may be none within the centimetre, which is not the same as no heat.
    return away <= AROUND_LANDMARK_MM || vertex === place.vertex ? 1 : 0;
  });
}

/** The heat 0..1 on the skin of a zone, or within a centimetre of a landmark, of what is drawn (four bytes a vertex). */
export function readHeat(body: Body, values: Uint8Array | null, name: string): HeatReading {
  const weights = weightsOf(body, name);
  if (!weights || !values) return NONE;
  const { areasMm2, weldedOf } = body.surface;
  let sum = 0;
  let all = 0;
  let max = 0;
  weights.forEach((weight, vertex) => {
    if (weight === 0) return;
    const heat = heatScalar((values[4 * vertex] ?? 0) / 255, (values[4 * vertex + 1] ?? 0) / 255);
    const area = weight * (areasMm2[weldedOf[vertex] ?? 0] ?? 0);
    sum += area * heat;
    all += area;
    if (weight >= INSIDE) max = Math.max(max, heat);
  });
  return all > 0 ? { mean: sum / all, max } : NONE;
}
