import type { Implicit } from '../geometry/implicit.ts';
import { meshImplicit } from '../geometry/mesh-implicit.ts';
import type { BuiltPart, Log } from '../part.ts';
import { TIBIA_DISTAL, TIBIA_PROXIMAL, TIBIA_SHAFT } from '../tables/tibia.ts';
import { longBone } from './long-bone.ts';
import { smoothstep } from './ring-shaft.ts';

export const tibiaSolid = (): Implicit => longBone({
  shaft: TIBIA_SHAFT, proximal: TIBIA_PROXIMAL, distal: TIBIA_DISTAL, lowChangeMm: [-778, -748], highChangeMm: [-530, -500],
});

export async function buildTibia(log: Log): Promise<BuiltPart> {
  const { mesh, normals } = await meshImplicit(tibiaSolid(), {
    min: [-120, -830, -40], max: [-25, -428, 48], edgeMm: 2, triangles: 7600, expectedGenus: 0, name: 'tibia', log,
  });
  return { id: 'tibia', mesh, normals, expectedGenus: 0, tendon: tibiaCartilage(mesh.positions, normals) };
}

/** The two plateaus, each side of the eminence, and the roof of the ankle with the inner face of the malleolus. */
function tibiaCartilage(positions: Float64Array, normals: Float64Array): Float64Array {
  return Float64Array.from({ length: positions.length / 3 }, (_, i) => {
    const x = positions[3 * i]!, y = positions[3 * i + 1]!;
    const nx = normals[3 * i]!, ny = normals[3 * i + 1]!;
    if (y > -460) return smoothstep(0.5, 0.72, ny) * smoothstep(8, 11, Math.abs(x + 76)) * smoothstep(-456, -452, y);
    if (y > -795) return 0;
    const roof = smoothstep(0.6, 0.8, -ny) * (1 - smoothstep(-62, -58, x));
    const inner = smoothstep(0.5, 0.75, -nx) * smoothstep(-66, -63, x);
    return Math.max(roof, inner);
  });
}
