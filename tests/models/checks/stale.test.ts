import { cpSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { staleProblems } from '../../../models/checks/stale.ts';

const built = resolve(import.meta.dirname, '../../../public/models');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'myoscope-'));
  cpSync(built, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the stale check', () => {
  it('finds nothing wrong with the committed models', () => {
    expect(staleProblems(folder)).toEqual([]);
  });

  it('names a GLB that was cut off', () => {
    truncateSync(join(folder, 'bones.glb'), 1000);
    expect(staleProblems(folder)).toEqual([expect.stringMatching(/^bones\.glb is not the file.*npm run models/)]);
  });

  it('names a GLB that is missing', () => {
    rmSync(join(folder, 'deep.glb'));
    expect(staleProblems(folder)).toEqual([expect.stringMatching(/^deep\.glb .*missing/)]);
  });

  it('says that tables changed when the hash does not fit', () => {
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, source: '0' }));
    expect(staleProblems(folder)).toEqual([expect.stringMatching(/tables or the pipeline changed/)]);
  });

  it('speaks plainly of a manifest that is cut off or absent', () => {
    writeFileSync(join(folder, 'manifest.json'), '{"format":');
    expect(staleProblems(folder)).toEqual([expect.stringMatching(/cannot be read/)]);
    rmSync(join(folder, 'manifest.json'));
    expect(staleProblems(folder)).toEqual([expect.stringMatching(/no manifest\.json/)]);
  });
});
