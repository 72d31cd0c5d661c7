import type { Mesh } from '../../../models/geometry/mesh.ts';
import { surfaceQuery } from '../../../models/geometry/surface-query.ts';
import type { V3 } from '../../../models/geometry/vec.ts';

/** Mean and 95th percentile of the distance between two surfaces, both ways, at triangle centroids weighted by area. */
export function surfaceDistance(a: Mesh, b: Mesh): { meanMm: number; p95Mm: number } {
  const all = [...oneWay(a, b), ...oneWay(b, a)].sort((p, q) => p.mm - q.mm);
  const area = all.reduce((s, { weight }) => s + weight, 0);
  const meanMm = all.reduce((s, { mm, weight }) => s + mm * weight, 0) / area;
  let walked = 0;
  const p95 = all.find(({ weight }) => (walked += weight) >= 0.95 * area);
  return { meanMm, p95Mm: p95?.mm ?? NaN };
}

function oneWay({ positions: p, indices }: Mesh, to: Mesh): { mm: number; weight: number }[] {
  const query = surfaceQuery(to);
  const out: { mm: number; weight: number }[] = [];
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [0, 1, 2].map((k): V3 => { const i = 3 * indices[t + k]!; return [p[i]!, p[i + 1]!, p[i + 2]!]; }) as [V3, V3, V3];
    const u: V3 = [b[0] - a[0], b[1] - a[1], b[2] - a[2]], v: V3 = [c[0] - a[0], c[1] - a[1], c[2] - a[2]];
    const weight = Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2;
    out.push({ mm: query.closest([(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3, (a[2] + b[2] + c[2]) / 3]).distanceMm, weight });
  }
  return out;
}

/** The vertex farthest along a direction among those that `where` keeps: the rule behind most bony landmarks. */
export function farthest({ positions: p }: Mesh, [dx, dy, dz]: V3, where: (v: V3) => boolean = () => true): V3 {
  let best: V3 | null = null, far = -Infinity;
  for (let i = 0; i < p.length; i += 3) {
    const v: V3 = [p[i]!, p[i + 1]!, p[i + 2]!], s = v[0] * dx + v[1] * dy + v[2] * dz;
    if (s > far && where(v)) { best = v; far = s; }
  }
  if (!best) throw new Error('farthest: no vertex is there');
  return best;
}
