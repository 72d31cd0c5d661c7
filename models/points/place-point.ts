import type { PlacedPoint } from '#contract/manifest';
import type { PointPattern } from '#domain/facts/types';
import type { MuscleId, PartId, Side, StructureId } from '#domain/ids';
import { structureOf } from '#domain/ids';
import type { LandmarkId } from '#domain/places';
import type { SurfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { mirrorX } from '../geometry/vec.ts';
import type { BuiltMuscle } from '../part.ts';
import { describedPlace, sidewaysMm } from './described-place.ts';

export interface Neighbour { readonly id: PartId; readonly query: SurfaceQuery }

/** Less of a structure than this on the way out is a touch, not a layer. */
const LEAST_LAYER_MM = 1.5;
const SAME_CROSSING_MM = 0.01;
const round = (v: V3, digits: number): V3 => [0, 1, 2].map((k) => Number((v[k as 0 | 1 | 2] + 0).toFixed(digits)) + 0) as unknown as V3;

interface Crossed {
  readonly id: PartId;
  /** from the point to where the way out enters it, and to where it leaves it for good */
  readonly firstMm: number;
  readonly lastMm: number;
  readonly withinMm: number;
}

function crossed({ id, query }: Neighbour, from: V3, outward: V3, toSkinMm: number): Crossed {
  // a way through an edge meets both of its triangles
  const crossings = query.rayAll(from, outward).map((h) => h.distanceMm).filter((d, i, ds) => d < toSkinMm && d - (ds[i - 1] ?? -1) > SAME_CROSSING_MM);
  // an odd number: the way begins within the structure, where neighbours overlap a little
  const stops = crossings.length % 2 === 1 ? [0, ...crossings] : crossings;
  let withinMm = 0;
  for (let i = 0; i + 1 < stops.length; i += 2) withinMm += (stops[i + 1] ?? 0) - (stops[i] ?? 0);
  return { id, firstMm: stops[0] ?? 0, lastMm: stops.at(-1) ?? 0, withinMm };
}

/** The structures that a straight way out meets, skin side first, the skin and the point's own muscle left out; and how thick each is, after the skin with its fat. */
function layersOnTheWay(from: V3, outward: V3, toSkinMm: number, own: MuscleId, others: readonly Neighbour[]): { readonly ids: readonly PartId[]; readonly thicknessMm: readonly number[] } {
  const all = others.map((other) => crossed(other, from, outward, toSkinMm)).filter(({ withinMm }) => withinMm >= LEAST_LAYER_MM);
  const above = all.filter(({ id }) => id !== own).sort((a, b) => b.firstMm - a.firstMm);
  const skinMm = toSkinMm - Math.max(0, ...all.map(({ lastMm }) => lastMm));
  return { ids: above.map(({ id }) => id), thicknessMm: [skinMm, ...above.map(({ withinMm }) => withinMm)].map((mm) => Number(mm.toFixed(1))) };
}

/**
 * A trigger point by its address on the right muscle's fibres, with what lies over it.
 * @throws when the address has no place within the skin
 */
export function placePoint(muscle: BuiltMuscle, skin: SurfaceQuery, others: readonly Neighbour[], landmarksMm: Readonly<Record<LandmarkId, V3>>, pattern: PointPattern): PlacedPoint {
  const { u, v, depth } = pattern.address;
  const at = muscle.at(u, v, depth);
  if (!at.every(Number.isFinite) || !skin.inside(at)) throw new Error(`Point ${pattern.id}: its address (${u}, ${v}, ${depth}) on ${muscle.id} lies outside the skin. Check the address in src/domain/facts/patterns.`);
  const described = describedPlace(pattern.landmarkRule, landmarksMm);
  const { outward } = described;
  const out = skin.rayFirst(at, outward);
  if (!out) throw new Error(`Point ${pattern.id}: the way out from ${at.map(Math.round).join()} does not meet the skin.`);
  const layers = layersOnTheWay(at, outward, out.distanceMm, pattern.muscle, others);
  return {
    id: pattern.id,
    side: 'right',
    muscle: pattern.muscle,
    positionMm: round(at, 1),
    outwardModel: round(outward, 4),
    depthMm: Number(out.distanceMm.toFixed(1)),
    layersAbove: layers.ids as StructureId[],
    layerThicknessMm: layers.thicknessMm,
    residualMm: Number(sidewaysMm(at, described).toFixed(1)),
  };
}

/** The same point on the other side: the body is modelled on the right and mirrored. */
export function mirroredPoint(point: PlacedPoint): PlacedPoint {
  const side: Side = 'left';
  const left = (id: StructureId): StructureId => structureOf(id as PartId, side);
  return {
    ...point,
    side,
    muscle: left(point.muscle),
    positionMm: round(mirrorX(point.positionMm), 1),
    outwardModel: round(mirrorX(point.outwardModel), 4),
    layersAbove: point.layersAbove.map(left),
    ...(point.nearestNerve ? { nearestNerve: { ...point.nearestNerve, id: left(point.nearestNerve.id) } } : {}),
  };
}
