import type { BuiltPart, Log } from '../part.ts';
import { cached, contentKey, keep, kept, meshKey } from '../part-cache.ts';
import type { BuiltSkin, LiftRecord } from '../skin/build-skin.ts';
import { closedSkin, liftedSkin, skinMould } from '../skin/build-skin.ts';
import type { Push } from '../skin/push-out.ts';
import { liftedAt, tooShallow } from '../skin/push-out.ts';
import { skinSolid } from '../skin/skin-solid.ts';
import { sourceHash } from '../source-hash.ts';

/** The skin, lifted where a muscle or a bone would lie too shallow under it. Its mould is made again only when its own tables change, the lift only when another place lies too shallow; a part is looked at again only when it has changed itself. */
export async function buildSkinPart(inside: readonly BuiltPart[], log: Log): Promise<BuiltSkin> {
  const code = sourceHash('models/skin/build-skin.ts');
  const { value: mould } = await cached(contentKey('skin mould', code), () => skinMould(log));
  const unlifted = skinSolid(), places: Push[] = [];
  for (const part of inside) {
    const { value } = await cached(contentKey('too shallow', code, part.id, meshKey(part.mesh)), () => Promise.resolve(tooShallow(unlifted, part)));
    places.push(...value);
  }
  const { solid, pushes, mostMm } = liftedAt(unlifted, places);
  if (mostMm > 0) log(`  skin: lifted by up to ${mostMm.toFixed(1)} mm over shallow parts`);
  const { value, fresh } = await cached(contentKey('skin', code, pushes), () => {
    if (pushes.length === 0) return Promise.resolve(closedSkin(mould, solid, log));
    // One record, of the last lift: whatever it was, the next goes on from there.
    const record = contentKey('skin lift', code), lifted = liftedSkin(mould, { solid, pushes }, log, kept<LiftRecord>(record));
    keep(record, lifted.record);
    return Promise.resolve(lifted.skin);
  });
  if (!fresh) log('  skin (unchanged)');
  return value;
}
