import { PAIRED_PART_IDS, PEEL_STOPS } from '#domain/ids';
import { LAYER_OF } from '#domain/layers';
import type { Mesh } from '../geometry/mesh.ts';
import { mirrorMeshX, vertexCount, vertexNormals } from '../geometry/mesh.ts';
import type { BuiltPart, Log } from '../part.ts';
import { cached, contentKey } from '../part-cache.ts';
import { sourceHash } from '../source-hash.ts';
import type { Occluders } from './bake-occlusion.ts';
import { bakeContact, bakeOcclusion, gatherOccluders } from './bake-occlusion.ts';
import type { FinishedPart } from './write-glb.ts';

const depthOf = (part: BuiltPart): number => PEEL_STOPS.indexOf(LAYER_OF[part.id]);
const bothSides = (part: BuiltPart): Mesh[] => (PAIRED_PART_IDS.includes(part.id) ? [part.mesh, mirrorMeshX(part.mesh)] : [part.mesh]);

/** Gives every part its normals and its baked surface values. What is peeled before a part neither shades nor touches it. */
export async function bakeSurfaces(parts: readonly BuiltPart[], log: Log): Promise<FinishedPart[]> {
  const code = sourceHash('models/steps/bake-occlusion.ts');
  const fingerprints = new Map(parts.map((part) => [part.id, contentKey(part.mesh)] as const));
  const occluders = new Map<number, Occluders>();
  const finished: FinishedPart[] = [];
  for (const part of parts) {
    const depth = depthOf(part);
    const around = parts.filter((other) => depthOf(other) >= depth);
    const normals = part.normals ?? vertexNormals(part.mesh);
    const key = contentKey('surface', code, part.id, around.map((other) => [other.id, fingerprints.get(other.id)]));
    const { value, fresh } = await cached(key, () => {
      let tree = occluders.get(depth);
      if (!tree) occluders.set(depth, (tree = gatherOccluders(around.flatMap(bothSides))));
      return Promise.resolve({
        open: bakeOcclusion({ mesh: part.mesh, normals }, tree),
        // The skin touches what lies under it everywhere; a contact shade there would only be a smudge.
        contact: part.id === 'skin' ? new Float64Array(vertexCount(part.mesh)) : bakeContact(part, around.filter((other) => other !== part).map((other) => other.mesh)),
      });
    });
    if (fresh) log(`  ${finished.length + 1}/${parts.length} ${part.id}`);
    finished.push({
      id: part.id,
      mesh: part.mesh,
      normals,
      uv: part.uv,
      surface: interleave(part, value.open, value.contact),
      extras: { ...(part.lengthMm ? { lengthMm: Math.round(part.lengthMm) } : {}), ...(part.widthMm ? { widthMm: Math.round(part.widthMm) } : {}) },
    });
  }
  return finished;
}

function interleave(part: BuiltPart, open: Float64Array, contact: Float64Array): Float64Array {
  const out = new Float64Array(open.length * 4);
  open.forEach((value, i) => out.set([value, part.tendon?.[i] ?? 0, contact[i] ?? 0, part.superficial?.[i] ?? 0], 4 * i));
  return out;
}
