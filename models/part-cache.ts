import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Mesh } from './geometry/mesh.ts';
import { repositoryRoot } from './source-hash.ts';

const folder = join(repositoryRoot, '.cache', 'models');

export const contentKey = (...inputs: readonly unknown[]): string => {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(serialize(input)).update('\0');
  return hash.digest('hex').slice(0, 32);
};

const meshKeys = new WeakMap<Mesh, string>();

/** The content of a mesh, worked out once. */
export function meshKey(mesh: Mesh): string {
  let key = meshKeys.get(mesh);
  if (key === undefined) meshKeys.set(mesh, (key = contentKey(mesh.positions, mesh.indices)));
  return key;
}

export type Keep = <T>(key: string, make: () => Promise<T>) => Promise<{ value: T; fresh: boolean }>;
/** Keeps nothing: for a test that wants to see a thing made again. */
export const madeAgain: Keep = async (_key, make) => ({ value: await make(), fresh: true });

/**
 * Makes a thing once per content of its inputs. The value must be plain data (numbers, strings, arrays, typed arrays, objects).
 * A file that cannot be read back is made again, never trusted.
 */
export async function cached<T>(key: string, make: () => Promise<T>): Promise<{ value: T; fresh: boolean }> {
  const file = join(folder, key);
  if (existsSync(file)) {
    try {
      return { value: deserialize(readFileSync(file)) as T, fresh: false };
    } catch {
      // Cut off by an interrupted run: fall through and make it again.
    }
  }
  const value = await make();
  mkdirSync(folder, { recursive: true });
  // Two runs may make the same thing at once: each writes a file of its own, and the last name given stands.
  const own = `${file}.${process.pid}.part`;
  writeFileSync(own, serialize(value));
  renameSync(own, file);
  return { value, fresh: true };
}
