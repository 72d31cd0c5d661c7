import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '#contract/manifest';
import { sourceHash } from '../source-hash.ts';

export const BUILD_ENTRY = 'models/build.ts';
const REMEDY = 'Run `npm run models` and commit public/models.';

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * Says why built models do not fit their tables: one sentence a problem, none when all is fresh.
 * `folder` is where manifest.json lies.
 */
export function staleProblems(folder: string): string[] {
  const manifestFile = join(folder, 'manifest.json');
  if (!existsSync(manifestFile)) return [`There is no manifest.json in the models folder. ${REMEDY}`];
  let manifest: Manifest;
  try {
    manifest = JSON.parse(readFileSync(manifestFile, 'utf8')) as Manifest;
  } catch {
    return [`manifest.json cannot be read: it is cut off or not JSON. ${REMEDY}`];
  }
  const problems: string[] = [];
  if (manifest.source !== sourceHash(BUILD_ENTRY)) {
    problems.push(`The tables or the pipeline changed after the models were built. ${REMEDY}`);
  }
  for (const { file, sha256: expected } of manifest.files) {
    const path = join(folder, file);
    if (!existsSync(path)) problems.push(`${file} is named by the manifest but is missing. ${REMEDY}`);
    else if (sha256(readFileSync(path)) !== expected) problems.push(`${file} is not the file that the manifest names: it was changed or cut off. ${REMEDY}`);
  }
  return problems;
}
