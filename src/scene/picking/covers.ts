import type { Camera } from 'three';
import { Vector3 } from 'three';
import type { StructureId } from '#domain/ids';
import type { ScenePart } from '../body/body.ts';
import type { Picker } from './picker.ts';

const SAMPLES = 40;
/** What hides less than this share of a structure does not count as lying over it. */
const COVERS_FROM = 0.08;
/** A ray stops short of its aim, or it would meet what touches the structure from behind. */
const SHORT_OF = 0.003;

const _eye = new Vector3();
const _place = new Vector3();
const _normal = new Vector3();
const _toEye = new Vector3();

/** Which solid parts lie between the eye and a structure now: rays from the eye to places spread over the side that faces it. */
export function coversOf(target: ScenePart, picker: Picker, camera: Camera): readonly StructureId[] {
  const { mesh } = target;
  const positions = mesh.geometry.getAttribute('position');
  const normals = mesh.geometry.getAttribute('normal');
  camera.getWorldPosition(_eye);
  const seen = new Map<StructureId, number>();
  let facing = 0;
  const stride = Math.max(1, Math.floor(positions.count / (SAMPLES * 2)));
  for (let index = 0; index < positions.count; index += stride) {
    _place.fromBufferAttribute(positions, index).applyMatrix4(mesh.matrixWorld);
    _normal.fromBufferAttribute(normals, index).transformDirection(mesh.matrixWorld);
    _toEye.subVectors(_eye, _place).normalize();
    if (_normal.dot(_toEye) < 0.15) continue;
    facing++;
    for (const id of picker.allAlong(_eye, _place.addScaledVector(_toEye, SHORT_OF))) if (id !== target.id) seen.set(id, (seen.get(id) ?? 0) + 1);
  }
  return [...seen].filter(([, count]) => count >= facing * COVERS_FROM).map(([id]) => id);
}
