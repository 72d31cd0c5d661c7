import type { Camera } from 'three';
import { Vector3 } from 'three';

const _clip = new Vector3();

export interface ScreenPlace {
  x: number;
  y: number;
  isInFront: boolean;
}

/** Where a place of the model lies on the canvas, in CSS pixels. */
export function project(place: Vector3, camera: Camera, size: { width: number; height: number }, out: ScreenPlace): ScreenPlace {
  _clip.copy(place).project(camera);
  out.x = ((_clip.x + 1) / 2) * size.width;
  out.y = ((1 - _clip.y) / 2) * size.height;
  out.isInFront = _clip.z > -1 && _clip.z < 1 && Math.abs(_clip.x) < 1.1 && Math.abs(_clip.y) < 1.1;
  return out;
}
