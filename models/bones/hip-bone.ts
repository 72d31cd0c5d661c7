import type { Implicit } from '../geometry/implicit.ts';
import { capsule, smoothSubtract, smoothUnion, union } from '../geometry/implicit.ts';
import type { Mesh } from '../geometry/mesh.ts';
import { meshImplicit } from '../geometry/mesh-implicit.ts';
import { settledRbf } from '../geometry/settled-rbf.ts';
import type { BuiltPart, Log } from '../part.ts';
import type { HollowRow } from '../tables/hip-bone.ts';
import { HIP_HOLLOWS, HIP_SPINE_CORE } from '../tables/hip-bone.ts';
import { onSocket } from './hip-bone-frames.ts';
import { hipBoneSamples } from './hip-bone-samples.ts';

/** rounds the rim: sharper, its triangles turn to beads at this size */
const RIM_FILLET_MM = 4;
const SPINE_FILLET_MM = 4;

/** Loose enough that whole millimetres do not show as ripples (0.49 mm from the atlas; met exactly it is 0.48, and rippled). */
const solveBody = (): Implicit => settledRbf(hipBoneSamples(), { guess: 1.5, settled: 1, looseness: 0.5 });
/** Solved once: sacrum and symphysis ask for it too, and the solving takes seconds. */
let solvedBody: Implicit | undefined;
const bodySolid = (): Implicit => (solvedBody ??= solveBody());

const hollowed = (body: Implicit): Implicit => smoothSubtract(RIM_FILLET_MM, smoothUnion(SPINE_FILLET_MM, body, spine), union(socket, fossa));

/** The right hip bone as a solid. */
export const hipBoneSolid = (): Implicit => hollowed(bodySolid());

/** The right hip bone; `tendon` is the cartilage of the crescent in the socket. */
export async function buildHipBone(log: Log): Promise<BuiltPart> {
  const body = bodySolid();
  const { mesh, normals } = await meshImplicit(hollowed(body), {
    min: [-152, -70, -88], max: [4, 156, 72], edgeMm: 2, triangles: 11500, relaxSteps: 5, expectedGenus: 1, name: 'hip-bone', log,
  });
  return { id: 'hip-bone', mesh, normals, expectedGenus: 1, tendon: cartilage(mesh, body) };
}

const hollow = ({ from, to, fromRadiusMm, toRadiusMm }: HollowRow): Implicit =>
  capsule(onSocket(from.deg, from.radialMm, from.axialMm), onSocket(to.deg, to.radialMm, to.axialMm), fromRadiusMm, toRadiusMm);
const socket = union(hollow(HIP_HOLLOWS.socket), hollow(HIP_HOLLOWS.roof));
const fossa = hollow(HIP_HOLLOWS.fossa);
const spine = capsule(HIP_SPINE_CORE.from, HIP_SPINE_CORE.to, HIP_SPINE_CORE.fromRadiusMm, HIP_SPINE_CORE.toRadiusMm);

/** 1 on the part of the socket that the head bears on, 0 on its floor, beyond its rim and elsewhere; soft over about 2 mm. */
function cartilage({ positions: p }: Mesh, body: Implicit): Float64Array {
  const out = new Float64Array(p.length / 3);
  for (let v = 0; v < out.length; v++) {
    const x = p[3 * v]!, y = p[3 * v + 1]!, z = p[3 * v + 2]!;
    const onSphere = 1 - step(0.8, 1.8, Math.abs(socket(x, y, z)));
    out[v] = onSphere * step(0.5, 2.5, fossa(x, y, z)) * step(1, 3, -body(x, y, z));
  }
  return out;
}

const step = (from: number, to: number, t: number): number => {
  const s = Math.min(1, Math.max(0, (t - from) / (to - from)));
  return s * s * (3 - 2 * s);
};
