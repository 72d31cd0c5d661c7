import type { Implicit } from '../geometry/implicit.ts';
import { meshImplicit } from '../geometry/mesh-implicit.ts';
import { rayAngleRad } from '../geometry/process-tube.ts';
import type { TubeSection } from '../geometry/section-tube.ts';
import { sectionTube } from '../geometry/section-tube.ts';
import { cross, distance, normalize, reject } from '../geometry/vec.ts';
import type { BuiltPart, Log } from '../part.ts';
import { RIB_12_SECTIONS } from '../tables/rib-12.ts';
import { RIB_12_CARTILAGE, RIB_RAYS } from '../tables/rib-12-rows.ts';
import type { RibSection } from '../tables/rib-12-rows.ts';
import { smoothstep } from './ring-shaft.ts';

/** The tube ends flat; it is made thinner and shorter by this and swollen again, which rounds head and tip. */
const ROUNDING_MM = 1.8;

const ANGLES_DEG = Array.from({ length: RIB_RAYS.count }, (_, k) => ((rayAngleRad(k, RIB_RAYS.count, RIB_RAYS.aspect, false) * 180) / Math.PI + 360) % 360);

function thinned({ centre, along, up, radiiMm }: RibSection): TubeSection {
  const w = normalize(along), u = normalize(reject(up, w));
  return { centre, u, v: cross(w, u), radiiMm: radiiMm.map((mm) => Math.max(0.2, mm - ROUNDING_MM)) };
}

export function rib12Solid(): Implicit {
  const tube = sectionTube(RIB_12_SECTIONS.map(thinned), { anglesDeg: ANGLES_DEG });
  return (x, y, z) => tube(x, y, z) - ROUNDING_MM;
}

/** The right twelfth rib, from its head to its cartilage. */
export async function buildRib12(log: Log): Promise<BuiltPart> {
  const expectedGenus = 0;
  const { mesh, normals } = await meshImplicit(rib12Solid(), {
    min: [-95, 192, -58], max: [-12, 285, -6], edgeMm: 1.1, triangles: 2500, expectedGenus, name: 'rib-12', log,
  });
  const { headMm, tipMm } = RIB_12_CARTILAGE, head = RIB_12_SECTIONS[0], tip = RIB_12_SECTIONS[RIB_12_SECTIONS.length - 1];
  if (!head || !tip) throw new Error('rib-12: the table has no sections');
  const tendon = Float64Array.from({ length: mesh.positions.length / 3 }, (_, i) => {
    const [x, y, z] = [mesh.positions[3 * i]!, mesh.positions[3 * i + 1]!, mesh.positions[3 * i + 2]!];
    const facet = smoothstep(headMm, headMm + 1, x - head.centre[0]);
    return Math.max(facet, 1 - smoothstep(tipMm - 1, tipMm + 1, distance([x, y, z], tip.centre)));
  });
  return { id: 'rib-12', mesh, normals, expectedGenus, tendon };
}
