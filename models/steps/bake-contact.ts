import { Box3, BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Mesh } from '../geometry/mesh.ts';

const REACH_MM = 4;

/** The vertices that lie within the reach of a neighbour's surface, and how far from it. */
export interface Touch {
  readonly vertices: Uint32Array;
  readonly mm: Float64Array;
}

const trees = new WeakMap<Mesh, MeshBVH>();
const treeOf = (mesh: Mesh): MeshBVH => {
  const known = trees.get(mesh);
  if (known) return known;
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(mesh.positions), 3));
  geometry.setIndex(new BufferAttribute(mesh.indices.slice(), 1));
  const tree = new MeshBVH(geometry, { indirect: true, targetLeafSize: 4 });
  trees.set(mesh, tree);
  return tree;
};

/** One neighbour at a time: what it gives stays good when another one changes. */
export function touchOf({ positions: p }: Mesh, neighbour: Mesh): Touch {
  const vertices: number[] = [], mm: number[] = [], point = new Vector3(), target = { point: new Vector3(), distance: 0, faceIndex: 0 };
  const tree = treeOf(neighbour), box = tree.getBoundingBox(new Box3()).expandByScalar(REACH_MM);
  for (let v = 0; v < p.length / 3; v++) {
    point.set(p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!);
    if (!box.containsPoint(point)) continue;
    const hit = tree.closestPointToPoint(point, target, 0, REACH_MM);
    if (!hit || hit.distance >= REACH_MM) continue;
    vertices.push(v);
    mm.push(hit.distance);
  }
  return { vertices: Uint32Array.from(vertices), mm: Float64Array.from(mm) };
}

/** Nearness of every vertex to the surface of a touching neighbour: 1 in contact, 0 from the reach on, on either side of that surface. */
export function contactOf(vertexCount: number, touches: readonly Touch[]): Float64Array {
  const nearest = new Float64Array(vertexCount).fill(REACH_MM);
  for (const { vertices, mm } of touches) vertices.forEach((v, i) => { if (mm[i]! < nearest[v]!) nearest[v] = mm[i]!; });
  return nearest.map((distanceMm) => { const t = 1 - distanceMm / REACH_MM; return t * t * (3 - 2 * t); });
}
