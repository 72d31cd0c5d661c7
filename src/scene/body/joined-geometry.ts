import type { Mesh } from 'three';
import { BufferAttribute, BufferGeometry, DynamicDrawUsage, Matrix3, Vector3 } from 'three';
import { SURFACE_ATTRIBUTE_THREE } from '#contract/attributes';

/** Which member of the figure a vertex belongs to, from 0. */
export const MEMBER_ATTRIBUTE = 'a_member';

export interface MemberMesh {
  readonly mesh: Mesh<BufferGeometry>;
  /** triangles seen from outside at each stop, from the one under the skin to the part's own; the file has them in this order */
  readonly seen: readonly number[];
  /** a floor for the baked cartilage: a disc has no bone on it */
  readonly cartilage: number;
}

export interface Member {
  readonly firstVertex: number;
  readonly vertexCount: number;
  /** corners in the joined geometry, outward */
  readonly corners: Uint32Array;
  readonly seen: readonly number[];
  readonly middleX: number;
}

export interface JoinedGeometry {
  /** its index is written when it is known what is drawn */
  readonly geometry: BufferGeometry;
  readonly members: readonly Member[];
}

/** Values from 0 to 1, in the packing that the built files use. */
const COPIED = [
  { name: 'uv', size: 2, packed: Uint16Array, most: 65535 },
  { name: SURFACE_ATTRIBUTE_THREE, size: 4, packed: Uint8Array, most: 255 },
] as const;
/** The fourth byte is not read; it keeps every normal at a multiple of four bytes, which graphics memory wants. */
const NORMAL_BYTES = 4;
/** Which of the four surface values tells cartilage. */
const CARTILAGE = 1;

const _vector = new Vector3();
const _normals = new Matrix3();

/** Several parts as one geometry in the model frame, vertices and members in the order given. Room for two indices: glass is drawn in either order. */
export function joinedGeometry(parts: readonly [MemberMesh, ...MemberMesh[]]): JoinedGeometry {
  const counts = parts.map(({ mesh }) => mesh.geometry.getAttribute('position').count);
  const starts = counts.map((_, at) => counts.slice(0, at).reduce((sum, n) => sum + n, 0));
  const count = counts.reduce((sum, n) => sum + n, 0);
  const geometry = new BufferGeometry();
  const position = new BufferAttribute(new Float32Array(count * 3), 3);
  const normal = new BufferAttribute(new Int8Array(count * NORMAL_BYTES), NORMAL_BYTES, true);
  const member = new BufferAttribute(new Uint8Array(count), 1);
  parts.forEach(({ mesh }, at) => {
    place(mesh, starts[at] ?? 0, position, normal);
    member.array.fill(at, starts[at] ?? 0, (starts[at] ?? 0) + (counts[at] ?? 0));
  });
  geometry.setAttribute('position', position);
  geometry.setAttribute('normal', normal);
  for (const { name, size, packed, most } of COPIED) {
    if (!parts[0].mesh.geometry.hasAttribute(name)) continue;
    const copy = new BufferAttribute(new packed(count * size), size, true);
    parts.forEach(({ mesh, cartilage }, at) => copyValues(mesh.geometry, name, starts[at] ?? 0, copy, name === SURFACE_ATTRIBUTE_THREE ? Math.round(cartilage * most) : 0));
    geometry.setAttribute(name, copy);
  }
  geometry.setAttribute(MEMBER_ATTRIBUTE, member);
  const members = parts.map(({ mesh, seen }, at): Member => {
    const firstVertex = starts[at] ?? 0, vertexCount = counts[at] ?? 0;
    let sum = 0;
    for (let vertex = firstVertex; vertex < firstVertex + vertexCount; vertex++) sum += position.getX(vertex);
    return { firstVertex, vertexCount, corners: cornersOf(mesh, firstVertex), seen, middleX: sum / vertexCount };
  });
  const corners = members.reduce((sum, m) => sum + m.corners.length, 0);
  const room = (members.length > 1 ? 2 : 1) * corners;
  geometry.setIndex(new BufferAttribute(count > 65535 ? new Uint32Array(room) : new Uint16Array(room), 1).setUsage(DynamicDrawUsage));
  geometry.computeBoundingSphere();
  return { geometry, members };
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

function copyValues(geometry: BufferGeometry, name: string, offset: number, into: BufferAttribute, leastCartilage: number): void {
  const from = geometry.getAttribute(name);
  for (let index = 0; index < from.count; index++) {
    for (let component = 0; component < into.itemSize; component++) into.setComponent(offset + index, component, from.getComponent(index, component));
  }
  if (leastCartilage === 0) return;
  for (let at = offset * into.itemSize + CARTILAGE; at < (offset + from.count) * into.itemSize; at += into.itemSize) into.array[at] = Math.max(into.array[at] ?? 0, leastCartilage);
}

/** A mirrored side is turned inside out by its matrix; its triangles run the other way round, so that they face outward again. */
function cornersOf(mesh: Mesh<BufferGeometry>, offset: number): Uint32Array {
  const index = mesh.geometry.getIndex();
  const corners = index ? Uint32Array.from(index.array) : Uint32Array.from({ length: mesh.geometry.getAttribute('position').count }, (_, vertex) => vertex);
  const isMirrored = mesh.matrixWorld.determinant() < 0;
  return corners.map((_, at) => offset + (corners[isMirrored ? at - (at % 3) + 2 - (at % 3) : at] ?? 0));
}
