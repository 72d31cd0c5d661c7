import type { BufferGeometry, Mesh } from 'three';
import { Matrix3, Vector3 } from 'three';
import type { SurfaceArrays } from './protocol.ts';

const _vector = new Vector3();
const _normalMatrix = new Matrix3();

/** Millimetres in the model frame, whatever packing and mirroring the file used. */
export function surfaceArrays(mesh: Mesh<BufferGeometry>): SurfaceArrays {
  const position = mesh.geometry.getAttribute('position');
  const normal = mesh.geometry.getAttribute('normal');
  const positionsMm = new Float32Array(position.count * 3);
  const normals = new Float32Array(position.count * 3);
  _normalMatrix.getNormalMatrix(mesh.matrixWorld);
  for (let index = 0; index < position.count; index++) {
    _vector.fromBufferAttribute(position, index).applyMatrix4(mesh.matrixWorld).multiplyScalar(1000).toArray(positionsMm, index * 3);
    _vector.fromBufferAttribute(normal, index).applyMatrix3(_normalMatrix).normalize().toArray(normals, index * 3);
  }
  return { positionsMm, normals };
}

export function triangleIndices(geometry: BufferGeometry): Uint32Array {
  const index = geometry.getIndex();
  return index ? Uint32Array.from(index.array) : Uint32Array.from({ length: geometry.getAttribute('position').count }, (_, vertex) => vertex);
}
