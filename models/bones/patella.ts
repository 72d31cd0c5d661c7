import type { Implicit } from '../geometry/implicit.ts';
import { meshImplicit } from '../geometry/mesh-implicit.ts';
import type { BuiltPart, Log } from '../part.ts';
import { PATELLA } from '../tables/patella.ts';
import { raySolid } from './ray-nodes.ts';
import { smoothstep } from './ring-shaft.ts';

export const patellaSolid = (): Implicit => raySolid(PATELLA);

export async function buildPatella(log: Log): Promise<BuiltPart> {
  const { mesh, normals } = await meshImplicit(patellaSolid(), {
    min: [-112, -460, 12], max: [-50, -400, 54], edgeMm: 1.4, triangles: 2600, expectedGenus: 0, name: 'patella', log,
  });
  // The back, down to the apex, which has no joint.
  const tendon = Float64Array.from({ length: mesh.positions.length / 3 }, (_, i) =>
    smoothstep(0.35, 0.6, -normals[3 * i + 2]!) * smoothstep(-445, -441, mesh.positions[3 * i + 1]!));
  return { id: 'patella', mesh, normals, expectedGenus: 0, tendon };
}
