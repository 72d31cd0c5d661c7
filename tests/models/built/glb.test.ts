import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { validateBytes } from 'gltf-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { PEEL_STOPS, STRUCTURE_IDS, isFibreSheetId, isMuscleId, partOf, sideOf } from '#domain/ids';
import { LAYER_OF } from '#domain/layers';
import { SURFACE_ATTRIBUTE } from '#contract/attributes';
import { topology, volumeMm3 } from '../../../models/geometry/mesh.ts';
import { NERVE_TABLES } from '../../../models/tables/nerves/index.ts';
import { builtFolder, readGlb, readManifest } from './read-glbs.ts';

const manifest = readManifest();
type Built = Awaited<ReturnType<typeof readGlb>>[number] & { file: string };
let built: Built[] = [];
beforeAll(async () => {
  for (const { file } of manifest.files) built = [...built, ...(await readGlb(file)).map((b) => ({ ...b, file }))];
});

/** Parts that are several bones, or several nerves that do not meet. */
const PIECES: Readonly<Record<string, number>> = { foot: 28, ...Object.fromEntries(NERVE_TABLES.flatMap(({ id, pieces }) => (pieces ? [[id, pieces]] : []))) };

describe('the built GLBs', () => {
  for (const { file } of manifest.files) {
    it(`${file} is valid glTF`, async () => {
      const { issues } = await validateBytes(new Uint8Array(readFileSync(join(builtFolder, file))));
      expect(issues.messages.filter((m) => m.severity === 0)).toEqual([]);
      expect(issues.numErrors).toBe(0);
    });
  }

  it('hold every structure once, named by its id, in the file of its layer', () => {
    expect(built.map((b) => b.name).sort()).toEqual([...STRUCTURE_IDS].sort());
    for (const { name, file } of built) expect(file, name).toBe(`${LAYER_OF[partOf(name as (typeof STRUCTURE_IDS)[number])]}.glb`);
  });

  it('every part is closed, faces outward and has the genus that the manifest says', () => {
    for (const { name, mesh } of built) {
      const row = manifest.parts.find((p) => p.id === name);
      const { closed, genus, components } = topology(mesh);
      expect({ name, closed, genus, components }).toEqual({ name, closed: true, genus: row?.genus, components: PIECES[partOf(name as (typeof STRUCTURE_IDS)[number])] ?? 1 });
      expect(Math.abs(volumeMm3(mesh) / 1000 - (row?.volumeMl ?? NaN)), `${name} volume`).toBeLessThan(0.02 * (row?.volumeMl ?? 0) + 0.05);
    }
  });

  it('anatomy has its holes: one through each hip bone, one through each vertebra, none through a muscle', () => {
    for (const { id, genus } of manifest.parts) {
      if (id.startsWith('hip-bone') || id.startsWith('vertebra')) expect(genus, id).toBe(1);
      if (isMuscleId(partOf(id)) || id.startsWith('femur') || id === 'skin') expect(genus, id).toBe(0);
    }
  });

  it('right parts lie on the right, left ones on the left', () => {
    for (const { name, mesh } of built) {
      const side = sideOf(name as (typeof STRUCTURE_IDS)[number]);
      let sum = 0;
      for (let i = 0; i < mesh.positions.length; i += 3) sum += mesh.positions[i]!;
      const meanX = sum / (mesh.positions.length / 3);
      if (side === 'right') expect(meanX, name).toBeLessThan(-5);
      else if (side === 'left') expect(meanX, name).toBeGreaterThan(5);
      else expect(Math.abs(meanX), name).toBeLessThan(3);
    }
  });

  it('muscles and fascia carry (u, v) over their whole length and width; every part carries its baked surface', () => {
    for (const { name, node } of built) {
      const primitive = node.getMesh()?.listPrimitives()[0];
      expect(primitive?.getAttribute(SURFACE_ATTRIBUTE)?.getNormalized(), name).toBe(true);
      const uv = primitive?.getAttribute('TEXCOORD_0');
      if (!isFibreSheetId(partOf(name as (typeof STRUCTURE_IDS)[number]))) {
        expect(uv, name).toBeNull();
        continue;
      }
      const low = uv!.getMinNormalized([]), high = uv!.getMaxNormalized([]);
      for (const k of [0, 1]) {
        expect(low[k], `${name} ${'uv'[k]}`).toBeLessThan(0.02);
        expect(high[k], `${name} ${'uv'[k]}`).toBeGreaterThan(0.98);
      }
      expect(node.getExtras()['lengthMm'], name).toBeGreaterThan(20);
      expect(node.getExtras()['widthMm'], name).toBeGreaterThan(5);
    }
  });

  it('occlusion was baked: some places are open, some lie deep, in every bone and muscle', () => {
    for (const { name, node } of built) {
      const surface = node.getMesh()!.listPrimitives()[0]!.getAttribute(SURFACE_ATTRIBUTE)!;
      const open = Array.from({ length: surface.getCount() }, (_, i) => surface.getElement(i, [0, 0, 0, 0])[0]!);
      expect(Math.max(...open), name).toBeGreaterThan(0.3);
      expect(new Set(open).size, name).toBeGreaterThan(20);
    }
  });

  it('all files together take at most 4 MB as transferred, the skin at most 300 kB of them', () => {
    const sizes = new Map(manifest.files.map(({ file }) => [file, gzipSync(readFileSync(join(builtFolder, file)), { level: 9 }).length]));
    expect([...sizes.values()].reduce((n, bytes) => n + bytes, 0)).toBeLessThanOrEqual(4_000_000);
    expect(sizes.get('skin.glb')).toBeLessThanOrEqual(300_000);
  });

  it('everything at once is at most 800 000 triangles', () => {
    expect(manifest.parts.reduce((n, { triangles }) => n + triangles, 0)).toBeLessThanOrEqual(800_000);
  });

  it('every part says how many of its triangles are seen at each stop up to its own; at no stop are those more than 350 000', () => {
    const counts = built.map(({ name, node, mesh }) => {
      const depth = PEEL_STOPS.indexOf(LAYER_OF[partOf(name as (typeof STRUCTURE_IDS)[number])]), seen = node.getExtras()['seen'] as number[];
      expect(seen, name).toHaveLength(Math.max(1, depth));
      expect(seen, name).toEqual([...seen].sort((a, b) => a - b));
      expect(seen.at(-1), name).toBeGreaterThan(0);
      expect(seen.at(-1), name).toBeLessThanOrEqual(mesh.indices.length / 3);
      return { depth, seen };
    });
    for (const stop of PEEL_STOPS.slice(1)) {
      const at = PEEL_STOPS.indexOf(stop), here = counts.filter(({ depth }) => depth >= at);
      expect(here.reduce((n, { seen }) => n + (seen[at - 1] ?? 0), 0), stop).toBeLessThanOrEqual(350_000);
    }
  });
});
