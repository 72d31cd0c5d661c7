import type { Implicit } from '../geometry/implicit.ts';
import { meshImplicit } from '../geometry/mesh-implicit.ts';
import { rayAngleRad } from '../geometry/process-tube.ts';
import type { TubeSection } from '../geometry/section-tube.ts';
import { sectionTube } from '../geometry/section-tube.ts';
import type { V3 } from '../geometry/vec.ts';
import { cross, distance, normalize, reject } from '../geometry/vec.ts';
import type { BuiltPart, Log } from '../part.ts';
import { RIB_11_SECTIONS } from '../tables/rib-11.ts';
import { RIB_12_SECTIONS } from '../tables/rib-12.ts';
import { RIB_CARTILAGE, RIB_RAYS } from '../tables/rib-rows.ts';
import type { RibSection } from '../tables/rib-rows.ts';
import { smoothstep } from './ring-shaft.ts';

/** The tube ends flat; it is made thinner and shorter by this and swollen again, which rounds head and tip. */
const ROUNDING_MM = 1.8;

const ANGLES_DEG = Array.from({ length: RIB_RAYS.count }, (_, k) => ((rayAngleRad(k, RIB_RAYS.count, RIB_RAYS.aspect, false) * 180) / Math.PI + 360) % 360);

function thinned({ centre, along, up, radiiMm }: RibSection): TubeSection {
  const w = normalize(along), u = normalize(reject(up, w));
  return { centre, u, v: cross(w, u), radiiMm: radiiMm.map((mm) => Math.max(0.2, mm - ROUNDING_MM)) };
}

const RIBS = {
  'rib-11': { sections: RIB_11_SECTIONS, min: [-122, 188, -70], max: [-10, 320, 26] },
  'rib-12': { sections: RIB_12_SECTIONS, min: [-95, 192, -58], max: [-12, 285, -6] },
} as const satisfies Readonly<Record<string, { readonly sections: readonly RibSection[]; readonly min: V3; readonly max: V3 }>>;
export type RibId = keyof typeof RIBS;

export function ribSolid(id: RibId): Implicit {
  const tube = sectionTube(RIBS[id].sections.map(thinned), { anglesDeg: ANGLES_DEG });
  return (x, y, z) => tube(x, y, z) - ROUNDING_MM;
}

/** A right rib that ends free in the flank, from its head to its cartilage. */
export async function buildRib(id: RibId, log: Log): Promise<BuiltPart> {
  const expectedGenus = 0;
  const { sections, min, max } = RIBS[id];
  const { mesh, normals } = await meshImplicit(ribSolid(id), { min, max, edgeMm: 1.1, triangles: 2500, expectedGenus, name: id, log });
  const { headMm, tipMm } = RIB_CARTILAGE, head = sections[0], tip = sections[sections.length - 1];
  if (!head || !tip) throw new Error(`${id}: the table has no sections`);
  const tendon = Float64Array.from({ length: mesh.positions.length / 3 }, (_, i) => {
    const [x, y, z] = [mesh.positions[3 * i]!, mesh.positions[3 * i + 1]!, mesh.positions[3 * i + 2]!];
    const facet = smoothstep(headMm, headMm + 1, x - head.centre[0]);
    return Math.max(facet, 1 - smoothstep(tipMm - 1, tipMm + 1, distance([x, y, z], tip.centre)));
  });
  return { id, mesh, normals, expectedGenus, tendon };
}
