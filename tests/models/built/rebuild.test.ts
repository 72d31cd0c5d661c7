import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildModels } from '../../../models/build.ts';
import { sha256 } from '../../../models/checks/stale.ts';
import { builtFolder, readManifest } from './read-glbs.ts';

it('building again from the tables gives the committed files, byte for byte', { timeout: 900_000 }, async () => {
  const { files, manifest } = await buildModels(() => undefined);
  for (const [file, bytes] of files) expect(sha256(bytes), file).toBe(sha256(readFileSync(join(builtFolder, file))));
  expect(manifest).toEqual(readManifest());
});
