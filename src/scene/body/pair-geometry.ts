import type { BufferGeometry, Mesh } from 'three';
import { BufferAttribute, BufferGeometry as Geometry, Matrix3, Vector3 } from 'three';
import { SURFACE_ATTRIBUTE_THREE } from '#contract/attributes';

/** 0 on the right one's vertices, 1 on the left one's. A geometry without it is all side 0. */
export const SIDE_ATTRIBUTE = 'a_side';

/** Values from 0 to 1, in the packing that the built files use. */
const COPIED = [
  { name: 'uv', size: 2, packed: Uint16Array },
  { name: SURFACE_ATTRIBUTE_THREE, size: 4, packed: Uint8Array },
] as const;
/** The fourth byte is not read; it keeps every normal at a multiple of four bytes, which graphics memory wants. */
const NORMAL_BYTES = 4;

const _vector = new Vector3();
const _normals = new Matrix3();

/**
 * Both sides of a pair as one geometry in the model frame: first the right one's vertices, then the left one's.
 * The index holds the triangles right, left, right, so that a range of it gives either side alone or both in either order.
 */
export function pairGeometry(right: Mesh<BufferGeometry>, left: Mesh<BufferGeometry>): BufferGeometry {
  const sides = [right, left] as const;
  const rightCount = right.geometry.getAttribute('position').count;
  const count = rightCount + left.geometry.getAttribute('position').count;
  const geometry = new Geometry();
  const position = new BufferAttribute(new Float32Array(count * 3), 3);
  const normal = new BufferAttribute(new Int8Array(count * NORMAL_BYTES), NORMAL_BYTES, true);
  sides.forEach((mesh, side) => place(mesh, side * rightCount, position, normal));
  geometry.setAttribute('position', position);
  geometry.setAttribute('normal', normal);
  for (const { name, size, packed } of COPIED) {
    if (!right.geometry.hasAttribute(name)) continue;
    const copy = new BufferAttribute(new packed(count * size), size, true);
    sides.forEach((mesh, side) => copyValues(mesh.geometry, name, side * rightCount, copy));
    geometry.setAttribute(name, copy);
  }
  geometry.setAttribute(SIDE_ATTRIBUTE, new BufferAttribute(new Uint8Array(count).fill(1, rightCount), 1));
  const rightTriangles = triangles(right, 0);
  geometry.setIndex([...rightTriangles, ...triangles(left, rightCount), ...rightTriangles]);
  geometry.computeBoundingSphere();
  return geometry;
}

function place(mesh: Mesh<BufferGeometry>, offset: number, position: BufferAttribute, normal: BufferAttribute): void {
  const from = mesh.geometry.getAttribute('position');
  const normalFrom = mesh.geometry.getAttribute('normal');
  // Not brought to length one: under an even scale the packed values then stay as they were in the file, bit for bit.
  _normals.getNormalMatrix(mesh.matrixWorld).multiplyScalar(Math.cbrt(Math.abs(mesh.matrixWorld.determinant())));
  for (let index = 0; index < from.count; index++) {
    _vector.fromBufferAttribute(from, index).applyMatrix4(mesh.matrixWorld);
    position.setXYZ(offset + index, _vector.x, _vector.y, _vector.z);
    _vector.fromBufferAttribute(normalFrom, index).applyMatrix3(_normals);
    normal.setXYZ(offset + index, _vector.x, _vector.y, _vector.z);
  }
}

function copyValues(geometry: BufferGeometry, name: string, offset: number, into: BufferAttribute): void {
  const from = geometry.getAttribute(name);
  for (let index = 0; index < from.count; index++) {
    for (let component = 0; component < into.itemSize; component++) into.setComponent(offset + index, component, from.getComponent(index, component));
  }
}

/** A mirrored side is turned inside out by its matrix; its triangles run the other way round, so that they face outward again. */
function triangles(mesh: Mesh<BufferGeometry>, offset: number): number[] {
  const index = mesh.geometry.getIndex();
  const corners = index ? Array.from(index.array) : Array.from({ length: mesh.geometry.getAttribute('position').count }, (_, vertex) => vertex);
  const isMirrored = mesh.matrixWorld.determinant() < 0;
  return corners.map((_, at) => offset + (corners[isMirrored ? at - (at % 3) + 2 - (at % 3) : at] ?? 0));
}
