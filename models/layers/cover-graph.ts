import type { PartId } from '#domain/ids';
import { MIDLINE_PART_IDS } from '#domain/ids';
import type { Mesh } from '../geometry/mesh.ts';
import { mirrorMeshX } from '../geometry/mesh.ts';
import { RayTree } from '../geometry/ray-tree.ts';
import { surfaceQuery } from '../geometry/surface-query.ts';
import type { V3 } from '../geometry/vec.ts';
import { sub } from '../geometry/vec.ts';

export const LOOKS = ['back', 'front', 'outside', 'inside', 'above', 'below'] as const;
export type Look = (typeof LOOKS)[number];

/** A place on a part that looks out of the body, and what lies between it and the skin. */
export interface CoveredPlace {
  readonly areaMm2: number;
  /** to which side of the body the way out leads */
  readonly look: Look;
  /** to the skin, the shortest way */
  readonly depthMm: number;
  readonly under: ReadonlySet<PartId>;
}
export interface CoveredPart {
  readonly id: PartId;
  readonly places: readonly CoveredPlace[];
}

/** places a part, about */
const PLACES = 900;
/** what is turned farther away from the way out (75°) is a flank or an inner face */
const LOOKS_OUT_FROM = 0.26;
/** a ray starts, and goes on after each surface that it met, so far on */
const STEP_MM = 0.05;
/** the skin itself is no cover, and neither is what only touches it */
const MOST_SURFACES = 64;

type Solid = { readonly id: PartId; readonly mesh: Mesh };

/**
 * Who covers whom, from where: from places spread evenly over every part, a ray goes out of the body by the shortest way to the skin, and every soft part that
 * it passes lies over that place. Bones are looked through, since they are peeled last; the left side covers too.
 */
export function coverGraph(soft: readonly Solid[], skin: Mesh): CoveredPart[] {
  const owners: PartId[] = [], meshes: Mesh[] = [];
  for (const { id, mesh } of soft) {
    owners.push(id);
    meshes.push(mesh);
    if (MIDLINE_PART_IDS.includes(id)) continue;
    owners.push(id);
    meshes.push(mirrorMeshX(mesh));
  }
  const tree = new RayTree(meshes), out = surfaceQuery(skin);
  return soft.map(({ id, mesh }) => ({
    id,
    places: placesOn(mesh).flatMap(({ at, normal, areaMm2 }): CoveredPlace[] => {
      const exit = out.closest(at), way = sub(exit.point, at), length = exit.distanceMm;
      if (!(length > 0)) return [];
      const unit: V3 = [way[0] / length, way[1] / length, way[2] / length];
      if (unit[0] * normal[0] + unit[1] * normal[1] + unit[2] * normal[2] < LOOKS_OUT_FROM) return [];
      return [{ areaMm2, look: lookOf(unit), depthMm: length, under: passed(tree, owners, id, at, unit, length) }];
    }),
  }));
}

function passed(tree: RayTree, owners: readonly PartId[], own: PartId, at: V3, unit: V3, lengthMm: number): Set<PartId> {
  const under = new Set<PartId>();
  let gone = STEP_MM;
  for (let n = 0; n < MOST_SURFACES; n++) {
    const met = tree.firstHit(at[0] + gone * unit[0], at[1] + gone * unit[1], at[2] + gone * unit[2], ...unit, lengthMm - gone);
    const owner = owners[tree.hitMesh];
    if (!owner) break;
    if (owner !== own) under.add(owner);
    gone += met + STEP_MM;
  }
  return under;
}

const lookOf = ([x, y, z]: V3): Look => {
  const along = [-z, z, -x, x, y, -y], names: readonly Look[] = LOOKS;
  return names[along.indexOf(Math.max(...along))] ?? 'back';
};

/** Middles of triangles, each standing for the area since the one before it: as even as the mesh's order allows, and the same each time. */
function placesOn({ positions: p, indices }: Mesh): { at: V3; normal: V3; areaMm2: number }[] {
  const triangles = Array.from({ length: indices.length / 3 }, (_, t) => {
    const [a, b, c] = [0, 1, 2].map((k): V3 => { const i = 3 * indices[3 * t + k]!; return [p[i]!, p[i + 1]!, p[i + 2]!]; }) as [V3, V3, V3];
    const u = sub(b, a), v = sub(c, a), n: V3 = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
    const l = Math.hypot(...n) || 1;
    return { at: [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3, (a[2] + b[2] + c[2]) / 3] as V3, normal: [n[0] / l, n[1] / l, n[2] / l] as V3, areaMm2: l / 2 };
  });
  const each = triangles.reduce((sum, t) => sum + t.areaMm2, 0) / PLACES, places: typeof triangles = [];
  let due = each / 2;
  for (const triangle of triangles) {
    due -= triangle.areaMm2;
    if (due > 0) continue;
    const shares = 1 + Math.floor(-due / each);
    places.push({ ...triangle, areaMm2: shares * each });
    due += shares * each;
  }
  return places;
}
