import type { LandmarkId } from '#domain/places';
import type { LandmarkMm } from '../tables/body-landmarks.ts';
import { BODY_LANDMARKS } from '../tables/body-landmarks.ts';

/** positions alone, for placement and the manifest */
export const LANDMARKS_MM = Object.fromEntries(
  Object.entries(BODY_LANDMARKS).map(([id, row]) => [id, row.positionMm]),
) as Readonly<Record<LandmarkId, LandmarkMm>>;
