import type { Implicit } from '../geometry/implicit.ts';
import { smoothSubtract, smoothUnion, sphere } from '../geometry/implicit.ts';
import { meshImplicit } from '../geometry/mesh-implicit.ts';
import type { V3 } from '../geometry/vec.ts';
import { addScaled, dot, normalize, sub } from '../geometry/vec.ts';
import type { BuiltPart, Log } from '../part.ts';
import { FEMUR_DISTAL, FEMUR_FOVEA, FEMUR_HEAD, FEMUR_PROXIMAL, FEMUR_RIDGES, FEMUR_SHAFT } from '../tables/femur.ts';
import { longBone } from './long-bone.ts';
import { ridge, towardAxis } from './ridge.ts';
import { smoothstep } from './ring-shaft.ts';

/** The thigh bone: two ends through their ray nodes, a shaft through its rings, the head as a sphere, the rough lines on top. */
export function femurSolid(): Implicit {
  const head = sphere(FEMUR_HEAD.centre, FEMUR_HEAD.radiusMm);
  const { towards, radiusMm, depthMm } = FEMUR_FOVEA;
  const pit = sphere(addScaled(FEMUR_HEAD.centre, normalize(towards), FEMUR_HEAD.radiusMm + radiusMm - depthMm), radiusMm);
  const bone = longBone({
    shaft: FEMUR_SHAFT, proximal: FEMUR_PROXIMAL, distal: FEMUR_DISTAL, lowChangeMm: [-352, -318], highChangeMm: [-120, -92],
    dressProximal: (end) => smoothUnion(3, end, smoothSubtract(3, head, pit)),
  });
  const into = towardAxis(FEMUR_SHAFT.map(({ at }) => at));
  return FEMUR_RIDGES.reduce((f, line) => smoothUnion(3, f, ridge(line, into)), bone);
}

export async function buildFemur(log: Log): Promise<BuiltPart> {
  const { mesh, normals } = await meshImplicit(femurSolid(), {
    min: [-162, -455, -42], max: [-20, 34, 48], edgeMm: 2.2, triangles: 9600, expectedGenus: 0, name: 'femur', log,
  });
  return { id: 'femur', mesh, normals, expectedGenus: 0, tendon: femurCartilage(mesh.positions, normals) };
}

/** 1 on the head and on the surfaces that meet the tibia and the patella, 0 on the rest, with a soft edge. */
function femurCartilage(positions: Float64Array, normals: Float64Array): Float64Array {
  const neckward = normalize([-0.66, -0.75, -0.04]);
  return Float64Array.from({ length: positions.length / 3 }, (_, i) => {
    const p: V3 = [positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!];
    if (p[1] < -395) return condylarCartilage(p, normals[3 * i]!);
    const out = sub(p, FEMUR_HEAD.centre), far = Math.hypot(...out);
    if (far > FEMUR_HEAD.radiusMm + 1.5) return 0;
    return 1 - smoothstep(0.3, 0.45, dot(out, neckward) / far);
  });
}

/** Middles of the two condyles, in x. */
const CONDYLES_X_MM = [-50, -98] as const;

/** The runners of both condyles and the patellar surface that joins them: what faces down, back or forward, but no side and no wall of the notch. */
function condylarCartilage([x, y, z]: V3, sideways: number): number {
  const runner = 1 - smoothstep(0.6, 0.85, Math.abs(sideways));
  const inNotch = (1 - smoothstep(6, 9, Math.abs(x + 75))) * (1 - smoothstep(3, 7, z));
  const fromMiddle = Math.min(...CONDYLES_X_MM.map((middle) => Math.abs(x - middle)));
  // Upper borders are arches: one over each condyle behind, one that is highest laterally over the patellar surface in front.
  const behind = -407 - fromMiddle ** 2 / 28, front = -402 - (x + 82) ** 2 / 130;
  const top = z > 6 ? front : z < -14 ? behind : -418;
  return runner * (1 - inNotch) * (1 - smoothstep(top - 2.5, top + 1, y));
}
