import type { BuiltPart, Log } from '../part.ts';
import { cached, contentKey } from '../part-cache.ts';
import type { BuiltSkin } from '../skin/build-skin.ts';
import { buildSkin } from '../skin/build-skin.ts';
import { sourceHash } from '../source-hash.ts';

/** The skin, lifted where a muscle or a bone would lie too shallow under it. */
export async function buildSkinPart(inside: readonly BuiltPart[], log: Log): Promise<BuiltSkin> {
  const key = contentKey('skin', sourceHash('models/skin/build-skin.ts'), inside.map((part) => [part.id, part.mesh.positions]));
  const { value, fresh } = await cached(key, () => buildSkin(log, inside));
  if (!fresh) log('  skin (unchanged)');
  return value;
}
