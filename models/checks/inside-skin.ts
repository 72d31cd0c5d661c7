import type { PartId } from '#domain/ids';
import type { Mesh } from '../geometry/mesh.ts';
import { surfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import type { BuiltPart } from '../part.ts';

/** A part comes no nearer to the skin's surface than this, so that nothing shines through. */
export const LEAST_DEPTH_MM = 1.5;

export interface Clearance {
  readonly id: PartId;
  /** of the part's shallowest vertex; negative when it is outside */
  readonly leastDepthMm: number;
  readonly atMm: V3;
  /** share of the part's vertices that are less deep than LEAST_DEPTH_MM */
  readonly shallowShare: number;
}

/** How deep every part lies under the skin, the shallowest part first. */
export function clearanceReport(skin: Mesh, parts: readonly BuiltPart[]): Clearance[] {
  const query = surfaceQuery(skin);
  const rows = parts.filter((part) => part.id !== 'skin').map(({ id, mesh: { positions: p } }): Clearance => {
    let leastDepthMm = Infinity, shallow = 0, atMm: V3 = [NaN, NaN, NaN];
    for (let i = 0; i < p.length; i += 3) {
      const point: V3 = [p[i]!, p[i + 1]!, p[i + 2]!];
      const depth = -query.signedDistance(point);
      if (depth < LEAST_DEPTH_MM) shallow++;
      if (depth < leastDepthMm) { leastDepthMm = depth; atMm = point; }
    }
    return { id, leastDepthMm, atMm, shallowShare: (3 * shallow) / p.length };
  });
  return rows.sort((a, b) => a.leastDepthMm - b.leastDepthMm);
}
