import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { repositoryRoot } from './source-hash.ts';

const folder = join(repositoryRoot, '.cache', 'models');

export const contentKey = (...inputs: readonly unknown[]): string => {
  const hash = createHash('sha256');
  for (const input of inputs) hash.update(serialize(input)).update('\0');
  return hash.digest('hex').slice(0, 32);
};

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
  writeFileSync(`${file}.part`, serialize(value));
  renameSync(`${file}.part`, file);
  return { value, fresh: true };
}
