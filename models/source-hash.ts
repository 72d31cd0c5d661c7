import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryRoot = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Libraries whose version changes the built bytes. */
const SHAPING_PACKAGES = ['manifold-3d', 'meshoptimizer', 'three', 'three-mesh-bvh', '@gltf-transform/core', '@gltf-transform/extensions'];

/** Read once a process: code that was loaded before an edit must not be kept under the hash of the edited file. */
const texts = new Map<string, string>();
function textOf(file: string): string {
  let text = texts.get(file);
  if (text === undefined) texts.set(file, (text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')));
  return text;
}

const IMPORT = /\bfrom\s+'([^']+)'|\bimport\s*\(?\s*'([^']+)'|new URL\(\s*'(\.[^']+)'/g;
/** Types shape no bytes: what is imported for its types alone does not count. */
const TYPE_IMPORT = /^(?:import|export)\s+type\s+[^;]*?\bfrom\s+'[^']+';?/gm;

function resolveImport(fromFile: string, specifier: string): string | null {
  if (specifier.startsWith('.')) return resolve(dirname(fromFile), specifier);
  const room = /^#(\w+)\/(.+)$/.exec(specifier);
  if (room) return join(repositoryRoot, room[1] === 'models' ? 'models' : join('src', room[1] ?? ''), `${room[2]}.ts`);
  return null;
}

/** Every file of ours that the entry reaches by import, sorted, relative to the repository. */
export function sourceClosure(entry: string): string[] {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    if (!existsSync(file)) throw new Error(`source hash: ${relative(repositoryRoot, file)} is imported but does not exist`);
    seen.add(file);
    for (const match of textOf(file).replaceAll(TYPE_IMPORT, '').matchAll(IMPORT)) {
      const target = resolveImport(file, match[1] ?? match[2] ?? match[3] ?? '');
      if (target) visit(target);
    }
  };
  visit(join(repositoryRoot, entry));
  return [...seen].map((file) => relative(repositoryRoot, file).replaceAll('\\', '/')).sort();
}

const hashes = new Map<string, string>();

/** Hash of the tables and code that an entry reaches, and of the libraries that shape its output. Line endings do not count. Asked once a process. */
export function sourceHash(entry: string): string {
  let known = hashes.get(entry);
  if (known === undefined) hashes.set(entry, (known = hashOf(entry)));
  return known;
}

function hashOf(entry: string): string {
  const hash = createHash('sha256');
  for (const file of sourceClosure(entry)) {
    hash.update(`${file}\n`).update(textOf(join(repositoryRoot, file)));
  }
  for (const name of SHAPING_PACKAGES) {
    const { version } = JSON.parse(readFileSync(join(repositoryRoot, 'node_modules', name, 'package.json'), 'utf8')) as { version: string };
    hash.update(`${name}@${version}\n`);
  }
  return hash.digest('hex').slice(0, 32);
}
