import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** Who may import whom. This table is the architecture; docs/decisions/0001 says why. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/contract': ['src/domain'],
  models: ['src/domain', 'src/contract'],
  'src/store': ['src/domain'],
  'src/link': ['src/domain', 'src/store'],
  'src/shaders': [],
  'src/scene': ['src/domain', 'src/contract', 'src/store', 'src/shaders'],
  'src/ui': ['src/domain', 'src/store'],
  'src/display': ['src/store', 'src/domain'],
  src: ['src/domain', 'src/contract', 'src/store', 'src/link', 'src/scene', 'src/ui', 'src/display'],
};

/** Libraries that belong to one room alone: a panel that draws, or a fact that renders, is in the wrong file. */
const OWNED_LIBRARIES: Readonly<Record<string, readonly string[]>> = {
  three: ['src/scene', 'models'],
  '@react-three/fiber': ['src/scene'],
  '@react-three/drei': ['src/scene'],
  'camera-controls': ['src/scene'],
  'three-mesh-bvh': ['src/scene', 'models'],
  leva: ['src/display'],
  'manifold-3d': ['models'],
  meshoptimizer: ['models'],
  '@gltf-transform/core': ['models'],
};

const files = (folder: string): string[] =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(join(root, path)).isDirectory()) return files(path);
    return /\.(ts|tsx|glsl)$/.test(name) ? [path.replaceAll('\\', '/')] : [];
  });

const roomOf = (file: string): string =>
  Object.keys(MAY_IMPORT).sort((a, b) => b.length - a.length).find((room) => file.startsWith(`${room}/`)) ?? 'outside';

interface Import { readonly file: string; readonly specifier: string; readonly target: string | null }

const imports: Import[] = [...files('src'), ...files('models')].flatMap((file) =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/^\s*(?:import|export)\b[^'"=()]*?\bfrom\s*['"]([^'"]+)['"]|^\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)|new URL\(\s*['"](\.[^'"]+)['"]\s*,\s*import\.meta\.url/gm)].map((match) => {
    const specifier = match.slice(1).find((part) => part !== undefined) ?? '';
    if (specifier.startsWith('.')) return { file, specifier, target: relative(root, resolve(root, file, '..', specifier)).replaceAll('\\', '/') };
    const room = /^#(\w+)\//.exec(specifier)?.[1];
    return { file, specifier, target: room ? `${room === 'models' ? 'models' : `src/${room}`}/` : null };
  }),
);

describe('the rooms', () => {
  it('every source file lies in a room', () => {
    expect(new Set(imports.map((i) => roomOf(i.file)))).not.toContain('outside');
  });

  it('a room imports only the rooms that the table allows', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (target === null) return false;
      const from = roomOf(file), to = roomOf(target);
      return from !== to && !(MAY_IMPORT[from] ?? []).includes(to);
    });
    expect(wrong.map((i) => `${i.file} → ${i.specifier}`)).toEqual([]);
  });

  it('another room is imported by its name, the own room by a relative path', () => {
    const wrong = imports.filter(({ file, specifier, target }) => {
      if (target === null) return false;
      const same = roomOf(file) === roomOf(target);
      // glsl is read as text with a query, which package imports do not carry; the root files sit above their rooms.
      if (specifier.includes('.glsl') || roomOf(file) === 'src') return false;
      return same === specifier.startsWith('#');
    });
    expect(wrong.map((i) => `${i.file} → ${i.specifier}`)).toEqual([]);
  });

  it('a library is imported only by the rooms that own it', () => {
    const wrong = imports.filter(({ file, specifier }) => {
      const name = Object.keys(OWNED_LIBRARIES).find((n) => specifier === n || specifier.startsWith(`${n}/`));
      return name !== undefined && !(OWNED_LIBRARIES[name] ?? []).includes(roomOf(file));
    });
    expect(wrong.map((i) => `${i.file} → ${i.specifier}`)).toEqual([]);
  });

  it('nobody imports the tests', () => {
    expect(imports.filter((i) => i.target?.startsWith('tests/')).map((i) => i.file)).toEqual([]);
  });

  it('only the measuring scripts touch the reference atlas', () => {
    const wrong = imports.filter((i) => i.target?.startsWith('models/measure/') && !i.file.startsWith('models/measure/'));
    expect(wrong.map((i) => `${i.file} → ${i.specifier}`)).toEqual([]);
  });
});
