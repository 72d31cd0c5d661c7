import type { Implicit } from '../geometry/implicit.ts';
import { smoothIntersect } from '../geometry/implicit.ts';
import { meshImplicit } from '../geometry/mesh-implicit.ts';
import type { V3 } from '../geometry/vec.ts';
import { add, distance, normalize, scale, sub } from '../geometry/vec.ts';
import type { BuiltPart, Log } from '../part.ts';
import type { SymphysisTable } from '../tables/symphysis.ts';
import { SYMPHYSIS } from '../tables/symphysis.ts';
import { hipBoneSolid } from './hip-bone.ts';

/** Blunter than an ellipse: the faces are ovals with nearly straight sides. */
const OVAL_EXPONENT = 2.6;
/** Where the faces part and nothing bounds the disc at its sides. */
const ENDS_ROUNDING_MM = 5;

/** The disc's outline in the median plane, as a prism from side to side; first-order distance. */
function ovalPrism({ upperEnd, lowerEnd, halfWidthMm, overEndsMm }: SymphysisTable): Implicit {
  const middle: V3 = scale(add(upperEnd, lowerEnd), 0.5), [, uy, uz] = normalize(sub(upperEnd, lowerEnd));
  const half = distance(upperEnd, lowerEnd) / 2 + overEndsMm, p = OVAL_EXPONENT;
  return (_x, y, z) => {
    const dy = y - middle[1], dz = z - middle[2];
    const a = Math.abs(dy * uy + dz * uz) / half, b = Math.abs(dz * uy - dy * uz) / halfWidthMm;
    const g = Math.max((a ** p + b ** p) ** (1 / p), 1e-3);
    return (g - 1) / Math.max(Math.hypot((a / g) ** (p - 1) / half, (b / g) ** (p - 1) / halfWidthMm), 1e-3);
  };
}

/** What lies between the right hip bone and its mirror image, within the oval. */
export function symphysisSolid(table: SymphysisTable): Implicit {
  const oval = ovalPrism(table), bone = hipBoneSolid();
  const within = smoothIntersect(ENDS_ROUNDING_MM, oval, (x) => Math.abs(x) - table.reachMm);
  return smoothIntersect(table.edgeMm, within, (x, y, z) => -bone(-Math.abs(x), y, z));
}

/** The interpubic disc: it touches both hip bones and enters neither. */
export async function buildSymphysis(log: Log): Promise<BuiltPart> {
  const expectedGenus = 0;
  const { mesh, normals } = await meshImplicit(symphysisSolid(SYMPHYSIS), {
    min: [-10, -46, 16], max: [10, 6, 60], edgeMm: 0.8, triangles: 1200, expectedGenus, name: 'symphysis', log,
  });
  return { id: 'symphysis', mesh, normals, expectedGenus };
}
