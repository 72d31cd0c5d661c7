import type { Side } from '../ids.ts';
import type { LandmarkId } from '../places.ts';
import type { SurfacePoint, Vec3 } from './closest.ts';
import { nearestFacing, surfaceAlong } from './closest.ts';
import { FastMarching } from './fast-marching.ts';
import { LANDMARK_DIRECTION } from './landmark-directions.ts';
import { buildStencils } from './stencils.ts';
import type { Surface } from './surface.ts';
import { buildSurface } from './surface.ts';

export interface BodyInput {
  readonly positionsMm: ArrayLike<number>;
  readonly indices: ArrayLike<number>;
  /** right-side and midline landmarks, on bone or skin, in the model frame */
  readonly landmarksMm: Readonly<Record<string, Vec3>>;
}

/** The skin, ready to be drawn on. Built once; strokes and zones are found on first use and kept. */
export interface Body {
  readonly surface: Surface;
  readonly marching: FastMarching;
  readonly landmarksMm: Readonly<Record<string, Vec3>>;
  /** this body against the adult of 170 cm for whom the tables give widths */
  readonly scale: number;
  /** what is derived from this body alone, by name */
  readonly memo: Map<string, unknown>;
}

/** a landmark above the upper cut of the skin (T10) is shown at the cut */
const BEYOND_EDGE_MM = 60;
/** trochanter to joint line in the adult for whom the tables give widths */
const TABLE_FEMUR_MM = 430;

/** @throws when a landmark that sets the body's size is absent: no heat is better than heat in a wrong place */
export function prepareBody({ positionsMm, indices, landmarksMm }: BodyInput): Body {
  const surface = buildSurface(positionsMm, indices);
  const femurMm = landmarkMm(landmarksMm, 'GT-top')[1] - landmarkMm(landmarksMm, 'jl-lat')[1];
  if (!(femurMm > 200 && femurMm < 700)) throw new Error(`The body's thigh measures ${femurMm} mm from GT-top to jl-lat: check these two landmarks.`);
  return {
    surface,
    marching: new FastMarching(buildStencils(surface), surface.vertexCount),
    landmarksMm,
    scale: femurMm / TABLE_FEMUR_MM,
    memo: new Map(),
  };
}

/** @throws when the landmark is missing or not a number; nothing becomes the origin */
export function landmarkMm(landmarksMm: Readonly<Record<string, Vec3>>, id: LandmarkId): Vec3 {
  const p = landmarksMm[id];
  if (!p || !p.every(Number.isFinite)) throw new Error(`The body has no landmark "${id}". Add it to the table of body landmarks.`);
  return p;
}

export function remember<T>(body: Body, key: string, make: () => T): T {
  const known = body.memo.get(key);
  if (known !== undefined) return known as T;
  const made = make();
  body.memo.set(key, made);
  return made;
}

export const mirrored = (p: Vec3, side: Side): Vec3 => (side === 'left' ? [-p[0], p[1], p[2]] : p);

/** The landmark brought out to the skin, on the side of the body where it is felt. */
export function skinPlace(body: Body, id: LandmarkId, side: Side): SurfacePoint {
  return remember(body, `skin-place ${id} ${side}`, () => {
    const from = mirrored(landmarkMm(body.landmarksMm, id), side);
    const [lateral, up, anterior] = LANDMARK_DIRECTION[id];
    const x = side === 'right' ? -lateral : lateral;
    const l = Math.hypot(x, up, anterior);
    const way: Vec3 = [x / l, up / l, anterior / l];
    const place = surfaceAlong(body.surface, from, way) ?? nearestFacing(body.surface, from, way, BEYOND_EDGE_MM);
    if (!place) throw new Error(`Landmark "${id}" (${side}) does not come out to the skin in its direction. Check its row and its direction.`);
    return place;
  });
}
