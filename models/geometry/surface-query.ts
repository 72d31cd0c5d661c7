import { BufferAttribute, BufferGeometry, DoubleSide, Ray, Vector3 } from 'three';
import { MeshBVH } from 'three-mesh-bvh';
import type { Mesh } from './mesh.ts';
import type { V3 } from './vec.ts';

export interface SurfaceHit {
  readonly point: V3;
  /** unit, outward of the triangle that was met */
  readonly normal: V3;
  readonly distanceMm: number;
  readonly triangle: number;
}

/** Rays, closest points and inside tests on a closed mesh, by three-mesh-bvh. All in millimetres. */
export interface SurfaceQuery {
  readonly mesh: Mesh;
  /** every crossing of the ray, nearest first; `direction` unit */
  rayAll(origin: V3, direction: V3): SurfaceHit[];
  rayFirst(origin: V3, direction: V3): SurfaceHit | null;
  closest(point: V3): SurfaceHit;
  inside(point: V3): boolean;
  /** distance to the surface, negative inside */
  signedDistance(point: V3): number;
}

export function surfaceQuery(mesh: Mesh): SurfaceQuery {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.from(mesh.positions), 3));
  geometry.setIndex(new BufferAttribute(mesh.indices.slice(), 1));
  const bvh = new MeshBVH(geometry, { indirect: true });
  const ray = new Ray();
  const p = mesh.positions, idx = mesh.indices;
  const faceNormal = (t: number): V3 => {
    const a = 3 * idx[3 * t]!, b = 3 * idx[3 * t + 1]!, c = 3 * idx[3 * t + 2]!;
    const ux = p[b]! - p[a]!, uy = p[b + 1]! - p[a + 1]!, uz = p[b + 2]! - p[a + 2]!;
    const vx = p[c]! - p[a]!, vy = p[c + 1]! - p[a + 1]!, vz = p[c + 2]! - p[a + 2]!;
    const x = uy * vz - uz * vy, y = uz * vx - ux * vz, z = ux * vy - uy * vx;
    const l = Math.hypot(x, y, z) || 1;
    return [x / l, y / l, z / l];
  };
  const set = (o: V3, d: V3): Ray => ray.set(new Vector3(...o), new Vector3(...d));
  const hit = (q: { point: Vector3; distance: number; faceIndex?: number | null }): SurfaceHit => {
    const triangle = q.faceIndex ?? 0;
    return { point: [q.point.x, q.point.y, q.point.z], normal: faceNormal(triangle), distanceMm: q.distance, triangle };
  };
  // Three oblique rays vote, so that a ray along an edge does little harm.
  const probes: readonly V3[] = [[0.8017, 0.2673, 0.5345], [-0.3841, 0.8962, -0.2219], [0.1826, -0.3651, -0.9129]];
  const self: SurfaceQuery = {
    mesh,
    rayAll: (o, d) => bvh.raycast(set(o, d), DoubleSide).map(hit).sort((a, b) => a.distanceMm - b.distanceMm),
    rayFirst: (o, d) => {
      const q = bvh.raycastFirst(set(o, d), DoubleSide);
      return q ? hit(q) : null;
    },
    closest: (point) => {
      const q = bvh.closestPointToPoint(new Vector3(...point));
      if (!q) throw new Error('closest: the mesh is empty');
      return hit(q);
    },
    inside: (point) => probes.filter((d) => bvh.raycast(set(point, d), DoubleSide).length % 2 === 1).length >= 2,
    signedDistance: (point) => {
      const d = self.closest(point).distanceMm;
      return self.inside(point) ? -d : d;
    },
  };
  return self;
}
