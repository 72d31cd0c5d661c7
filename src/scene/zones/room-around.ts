import { Box3, Vector3 } from 'three';
import type { ZoneOutline } from '#domain/zones/outline';
import type { FocusPlace } from '../camera/camera-man.ts';

/** So much of the body is seen around a small zone that one knows where one is; metres. */
const LEAST_HIGH = 0.34;
const AROUND = 0.03;

const metres = ([x, y, z]: readonly [number, number, number]) => new Vector3(x, y, z).divideScalar(1000);

/** What the camera shows of a zone: all of it, straight on. */
export function roomAround({ minMm, maxMm, middleMm, outward }: ZoneOutline): FocusPlace {
  const box = new Box3(metres(minMm), metres(maxMm)).expandByScalar(AROUND);
  const missing = LEAST_HIGH - (box.max.y - box.min.y);
  if (missing > 0) box.expandByVector(new Vector3(0, missing / 2, 0));
  return { box, outward: new Vector3(...outward), isPast: false, at: metres(middleMm) };
}
