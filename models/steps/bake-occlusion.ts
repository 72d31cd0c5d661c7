import { Box3, BufferAttribute, BufferGeometry, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Mesh } from '../geometry/mesh.ts';
import { vertexNormals } from '../geometry/mesh.ts';
import type { RayTree } from '../geometry/ray-tree.ts';

/** what is farther away does not shade */
export const OCCLUSION_REACH_MM = 120;

export interface OcclusionOptions {
  /** directions a vertex; 64 leave an error of about 0.02 before smoothing */
  readonly rays?: number;
  /** what is farther away does not shade; nearer things shade the more, the nearer they are */
  readonly maxDistanceMm?: number;
  /** rays start so far above the surface, so that they do not meet their own triangle */
  readonly liftMm?: number;
  /** how much of a vertex's value comes from the mean of its neighbours */
  readonly smoothing?: number;
}

/**
 * Openness to the sky of every vertex, 0..1: the cosine-weighted share of the hemisphere about its normal that is free, where a hit at distance d
 * counts 1 − d/max. The part itself must be among the occluders. All vertices use one set of directions in the frame of their normal: the
 * small error is then alike at neighbours and does not show as grain.
 */
export function bakeOcclusion(
  part: { readonly mesh: Mesh; readonly normals?: Float64Array },
  occluders: RayTree,
  { rays = 64, maxDistanceMm = OCCLUSION_REACH_MM, liftMm = 0.4, smoothing = 0.5 }: OcclusionOptions = {},
): Float64Array {
  const p = part.mesh.positions, n = part.normals ?? vertexNormals(part.mesh);
  const sky = hemisphere(rays);
  const open = new Float64Array(p.length / 3);
  const frame = new Float64Array(6);
  for (let v = 0; v < open.length; v++) {
    const i = 3 * v, nx = n[i]!, ny = n[i + 1]!, nz = n[i + 2]!;
    tangents(nx, ny, nz, frame);
    const x = p[i]! + nx * liftMm, y = p[i + 1]! + ny * liftMm, z = p[i + 2]! + nz * liftMm;
    let shade = 0;
    for (let k = 0; k < sky.length; k += 3) {
      const a = sky[k]!, b = sky[k + 1]!, c = sky[k + 2]!;
      const dx = a * frame[0]! + b * frame[3]! + c * nx, dy = a * frame[1]! + b * frame[4]! + c * ny, dz = a * frame[2]! + b * frame[5]! + c * nz;
      const distance = occluders.firstHit(x, y, z, dx, dy, dz, maxDistanceMm);
      if (distance < maxDistanceMm) shade += 1 - distance / maxDistanceMm;
    }
    open[v] = 1 - shade / rays;
  }
  return smoothedOneRing(part.mesh, open, smoothing);
}

/** Cosine-weighted directions about +z: a sunflower spiral on the disc (Vogel 1979), lifted onto the hemisphere. */
export function hemisphere(count: number): Float64Array {
  const out = new Float64Array(3 * count);
  const goldenAngle = Math.PI * (3 - Math.sqrt(5));
  for (let k = 0; k < count; k++) {
    const r = Math.sqrt((k + 0.5) / count), angle = k * goldenAngle;
    out.set([r * Math.cos(angle), r * Math.sin(angle), Math.sqrt(1 - r * r)], 3 * k);
  }
  return out;
}

/** Two axes across a unit normal, continuous but at −z (Duff et al. 2017). */
export function tangents(x: number, y: number, z: number, out: Float64Array): void {
  const s = z >= 0 ? 1 : -1, a = -1 / (s + z), b = x * y * a;
  out[0] = 1 + s * x * x * a; out[1] = s * b; out[2] = -s * x;
  out[3] = b; out[4] = s + y * y * a; out[5] = -y;
}

function smoothedOneRing({ indices }: Mesh, values: Float64Array, share: number): Float64Array {
  const sum = new Float64Array(values.length), count = new Uint32Array(values.length);
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = indices[t + k]!, b = indices[t + ((k + 1) % 3)]!;
      sum[a]! += values[b]!; count[a]!++;
      sum[b]! += values[a]!; count[b]!++;
    }
  }
  return values.map((own, i) => (count[i] ? own * (1 - share) + (share * sum[i]!) / count[i]! : own));
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

/** Nearness of every vertex to the surface of a touching neighbour: 1 in contact, 0 from `reachMm` on, on either side of that surface. */
export function bakeContact(part: { readonly mesh: Mesh }, neighbours: readonly Mesh[], { reachMm = 4 } = {}): Float64Array {
  const p = part.mesh.positions;
  const nearest = new Float64Array(p.length / 3).fill(reachMm);
  const point = new Vector3();
  const target = { point: new Vector3(), distance: 0, faceIndex: 0 };
  for (const neighbour of neighbours) {
    const tree = treeOf(neighbour);
    const box = tree.getBoundingBox(new Box3()).expandByScalar(reachMm);
    for (let v = 0; v < nearest.length; v++) {
      point.set(p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!);
      if (!box.containsPoint(point)) continue;
      const hit = tree.closestPointToPoint(point, target, 0, nearest[v]);
      if (hit && hit.distance < nearest[v]!) nearest[v] = hit.distance;
    }
  }
  return nearest.map((mm) => { const t = 1 - mm / reachMm; return t * t * (3 - 2 * t); });
}
