import { vertexNormals } from '../geometry/mesh.ts';
import type { BuiltPart, Log } from '../part.ts';
import { cached, contentKey, keep, kept, meshKey } from '../part-cache.ts';
import { sourceHash } from '../source-hash.ts';
import type { BakedPart, BakeRecord } from './bake-part.ts';
import { bakePart, bakeSkin, valuesOf } from './bake-part.ts';
import { Standing, stopOf } from './standing.ts';
import type { FinishedPart } from './write-glb.ts';

/**
 * Gives every part its normals and its baked surface values. A part is looked at again only when something that can shade, hide or touch it has changed, and
 * then, if it has not changed itself, only the rays that met what is gone or may meet what is new.
 */
export async function bakeSurfaces(parts: readonly BuiltPart[], log: Log): Promise<FinishedPart[]> {
  const code = sourceHash('models/steps/bake-part.ts'), standing = new Standing(parts);
  const finished: FinishedPart[] = [];
  let made = 0;
  for (const part of parts) {
    const surface = { id: part.id, mesh: part.mesh, normals: part.normals ?? vertexNormals(part.mesh) }, own = [code, part.id, surface.normals, meshKey(part.mesh), stopOf(part)];
    const { value, fresh } = part.id === 'skin' ? await cached(contentKey('skin surface', own), () => Promise.resolve(bakeSkin(surface))) : await bakedIn(standing, part, surface, contentKey('rays', own), log);
    finished.push(finishedPart(part, surface.normals, value));
    if (fresh) made++;
  }
  log(`  ${made} baked, ${parts.length - made} unchanged`);
  return finished;
}

function bakedIn(standing: Standing, part: BuiltPart, surface: { mesh: BuiltPart['mesh']; normals: Float64Array }, own: string, log: Log): Promise<{ value: BakedPart; fresh: boolean }> {
  const around = standing.around(part), shades = around.inReach.map((number) => around.names[number]);
  return cached(contentKey('surface', own, shades, [...around.touched.keys()]), () => {
    // One record a part, of the last surroundings: whatever they were, the bake goes on from there.
    const before = kept<BakeRecord>(own), record = bakePart(surface, stopOf(part), around, before);
    keep(own, record);
    log(`  ${part.id}${before ? ' (what changed)' : ''}`);
    return Promise.resolve(valuesOf(surface, record));
  });
}

function finishedPart(part: BuiltPart, normals: Float64Array, baked: BakedPart): FinishedPart {
  return {
    id: part.id,
    mesh: part.mesh,
    normals,
    ...(part.uv ? { uv: part.uv } : {}),
    seen: baked.seen,
    surface: interleave(part, baked.open, baked.contact),
    extras: { ...(part.lengthMm ? { lengthMm: Math.round(part.lengthMm) } : {}), ...(part.widthMm ? { widthMm: Math.round(part.widthMm) } : {}) },
  };
}

function interleave(part: BuiltPart, open: Float64Array, contact: Float64Array): Float64Array {
  const out = new Float64Array(open.length * 4);
  open.forEach((value, i) => out.set([value, part.tendon?.[i] ?? 0, contact[i] ?? 0, part.superficial?.[i] ?? 0], 4 * i));
  return out;
}
