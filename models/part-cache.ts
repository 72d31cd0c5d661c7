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

/** What is kept under this key. A file that cannot be read back counts as absent: the thing is made again, the file never trusted. */
export function kept<T>(key: string): T | undefined {
  const file = join(folder, key);
  if (!existsSync(file)) return undefined;
  try {
    return deserialize(readFileSync(file)) as T;
  } catch {
    // Cut off by an interrupted run.
    return undefined;
  }
}

/** Two runs may keep the same thing at once: each writes a file of its own, and the last name given stands. */
export function keep(key: string, value: unknown): void {
  const file = join(folder, key), own = `${file}.${process.pid}.part`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(own, serialize(value));
  renameSync(own, file);
}

/** Makes a thing once per content of its inputs. The value must be plain data (numbers, strings, arrays, typed arrays, objects). */
export async function cached<T>(key: string, make: () => Promise<T>): Promise<{ value: T; fresh: boolean }> {
  const known = kept<T>(key);
  if (known !== undefined) return { value: known, fresh: false };
  const value = await make();
  keep(key, value);
  return { value, fresh: true };
}
