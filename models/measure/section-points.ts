import type { Mesh } from '../geometry/mesh.ts';
import type { V3 } from '../geometry/vec.ts';

/** The points where the edges of a mesh cross the plane normal·p = offset: the corners of its section, in no order. */
export function sectionPoints({ positions: p, indices }: Mesh, normal: V3, offset: number): V3[] {
  const side = (v: number): number => p[3 * v]! * normal[0] + p[3 * v + 1]! * normal[1] + p[3 * v + 2]! * normal[2] - offset;
  const out: V3[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    for (let k = 0; k < 3; k++) {
      const a = indices[t + k]!, b = indices[t + ((k + 1) % 3)]!;
      const da = side(a), db = side(b);
      if (a > b || da * db > 0 || da === db) continue;
      const s = da / (da - db);
      out.push([0, 1, 2].map((i) => p[3 * a + i]! + (p[3 * b + i]! - p[3 * a + i]!) * s) as unknown as V3);
    }
  }
  return out;
}
