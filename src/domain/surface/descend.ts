import type { SurfacePoint, Vec3 } from './closest.ts';
import type { March } from './fast-marching.ts';
import type { Surface } from './surface.ts';

/** Where the way stands: on a vertex (a = b) or somewhere on the edge a–b. */
interface Stand { readonly a: number; readonly b: number; readonly position: Vec3; readonly distance: number }

/** Points looked at along an edge. Going from vertex to vertex alone left a way that bulged by 4 % of its length. */
const SAMPLES = 8;
const LEAST_FALL_MM = 1e-9;

function stepDown({ positions: p, triangles, triangleStart, trianglesAround }: Surface, { distance }: March, at: Stand): Stand | null {
  let best: Stand | null = null, steepest = 0;
  for (let s = triangleStart[at.a]!; s < triangleStart[at.a + 1]!; s++) {
    const t = 3 * trianglesAround[s]!;
    if (at.a !== at.b && triangles[t] !== at.b && triangles[t + 1] !== at.b && triangles[t + 2] !== at.b) continue;
    for (let k = 0; k < 3; k++) {
      const i = triangles[t + k]!, j = triangles[t + ((k + 1) % 3)]!;
      const own = (i === at.a || i === at.b) && (j === at.a || j === at.b);
      if (own || (at.a === at.b && (i === at.a || j === at.a))) continue;
      const di = distance[i]!, dj = distance[j]!;
      for (let f = 0; f <= SAMPLES; f++) {
        const share = f / SAMPLES, d = share === 0 ? di : share === 1 ? dj : di + (dj - di) * share;
        if (!(d < at.distance - LEAST_FALL_MM)) continue;
        const x = p[3 * i]! + (p[3 * j]! - p[3 * i]!) * share, y = p[3 * i + 1]! + (p[3 * j + 1]! - p[3 * i + 1]!) * share, z = p[3 * i + 2]! + (p[3 * j + 2]! - p[3 * i + 2]!) * share;
        const fall = (at.distance - d) / Math.sqrt((x - at.position[0]) ** 2 + (y - at.position[1]) ** 2 + (z - at.position[2]) ** 2);
        if (fall > steepest) {
          steepest = fall;
          best = { a: f === SAMPLES ? j : i, b: f === 0 ? i : j, position: [x, y, z], distance: d };
        }
      }
    }
  }
  return best;
}

/** The way down the distances of a march, across triangles, from a vertex to the seed. @returns null when the march never came there */
export function descend(surface: Surface, march: March, from: number): SurfacePoint[] | null {
  const { positions: p } = surface, { distance, parent } = march;
  if (!Number.isFinite(distance[from]!)) return null;
  const onVertex = (v: number): Stand => ({ a: v, b: v, position: [p[3 * v]!, p[3 * v + 1]!, p[3 * v + 2]!], distance: distance[v]! });
  let at = onVertex(from);
  const out: SurfacePoint[] = [];
  while (at.distance > 0) {
    let next = stepDown(surface, march, at);
    if (!next) {
      // an obtuse corner may be reached before both of its neighbours: then the way goes on where its distance came from
      const lower = distance[at.a]! <= distance[at.b]! ? at.a : at.b;
      const on = distance[lower]! < at.distance ? lower : parent[lower]!;
      if (!(distance[on]! < at.distance)) return null;
      next = onVertex(on);
    }
    at = next;
    out.push({ positionMm: at.position, vertex: at.a });
  }
  return out;
}
