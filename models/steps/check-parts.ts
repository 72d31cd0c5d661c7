import { topology, volumeMm3 } from '../geometry/mesh.ts';
import type { BuiltPart } from '../part.ts';

/**
 * Refuses a part that no viewer should see: open, inside out, of another genus than its anatomy, or with a number that is none.
 * @throws with the part's name and what to do
 */
export function checkParts(parts: readonly BuiltPart[]): void {
  const problems = parts.flatMap((part) => {
    const { closed, genus } = topology(part.mesh);
    const out: string[] = [];
    if (part.mesh.positions.some((v) => !Number.isFinite(v))) out.push('has a coordinate that is not a number: look for a missing or empty table row');
    if (!closed) out.push('is not closed: every edge needs exactly two triangles');
    else if (volumeMm3(part.mesh) <= 0) out.push('is inside out: its triangles face inward');
    else if (genus !== part.expectedGenus) out.push(`has genus ${genus} instead of ${part.expectedGenus}: a hole too many or too few, check the thin places of its table`);
    return out.map((what) => `${part.id} ${what}`);
  });
  if (problems.length > 0) throw new Error(`Parts that cannot ship:\n  ${problems.join('\n  ')}`);
}
