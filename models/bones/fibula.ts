import type { Implicit } from '../geometry/implicit.ts';
import { meshImplicit } from '../geometry/mesh-implicit.ts';
import type { BuiltPart, Log } from '../part.ts';
import { FIBULA_DISTAL, FIBULA_PROXIMAL, FIBULA_SHAFT } from '../tables/fibula.ts';
import { longBone } from './long-bone.ts';
import { smoothstep } from './ring-shaft.ts';

export const fibulaSolid = (): Implicit => longBone({
  shaft: FIBULA_SHAFT, proximal: FIBULA_PROXIMAL, distal: FIBULA_DISTAL, lowChangeMm: [-790, -765], highChangeMm: [-512, -490],
});

export async function buildFibula(log: Log): Promise<BuiltPart> {
  const { mesh, normals } = await meshImplicit(fibulaSolid(), {
    min: [-130, -848, -42], max: [-74, -442, 10], edgeMm: 1.7, triangles: 5200, expectedGenus: 0, name: 'fibula', log,
  });
  // The facet for the talus: the inner face of the malleolus, in front of its fossa.
  const tendon = Float64Array.from({ length: mesh.positions.length / 3 }, (_, i) => {
    const y = mesh.positions[3 * i + 1]!, z = mesh.positions[3 * i + 2]!;
    return smoothstep(0.6, 0.8, normals[3 * i]!) * (1 - smoothstep(-810, -805, y)) * smoothstep(-24, -21, z);
  });
  return { id: 'fibula', mesh, normals, expectedGenus: 0, tendon };
}
