import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Manifest } from '#contract/manifest';
import { LAYER_OF } from '#domain/layers';
import { isFibreSheetId, isStructureId, partOf } from '#domain/ids';
import { repositoryRoot } from '../source-hash.ts';
import { MUSCLE_ANATOMY } from '../tables/muscles/anatomy.ts';

/**
 * Holds the built GLBs against the reference atlas with its own `compare.mjs` and writes docs/accuracy.md.
 * The atlas folder is ../shared/reference or MYOSCOPE_REFERENCE; `npm ci` must have been run in it.
 */
interface Compared {
  readonly part: string;
  readonly error?: string;
  readonly distance_mm: { readonly mean: number; readonly p95: number; readonly max: number };
  readonly volume_ml?: { readonly candidate: number; readonly ratio: number };
  readonly dice?: number;
}
interface Pair { readonly a: string; readonly b: string; readonly penetration_ml?: number; readonly outside_skin_share?: number; readonly outside_skin_max_mm?: number }
interface Report { readonly parts: readonly Compared[]; readonly pairs: readonly Pair[] }

const reference = process.env['MYOSCOPE_REFERENCE'] ?? join(repositoryRoot, '..', 'shared', 'reference');
const compare = join(reference, 'compare.mjs');
if (!existsSync(join(reference, 'node_modules'))) {
  process.stderr.write(`The atlas tools are not installed in ${reference}. Run \`npm ci\` there, or in a writable copy named by MYOSCOPE_REFERENCE.\n`);
  process.exit(1);
}

/** What the tables ask of a muscle's volume, and whether it is met. */
function volumeAsked(id: string, volumeMl: number | undefined): string {
  if (!isFibreSheetId(id) || volumeMl === undefined) return '';
  const { minMl, maxMl } = MUSCLE_ANATOMY[id].volume;
  return `${minMl.toFixed(0)}–${maxMl.toFixed(0)}${volumeMl < minMl || volumeMl > maxMl ? ' **missed**' : ''}`;
}

const folder = join(repositoryRoot, 'public', 'models');
const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
const scratch = mkdtempSync(join(tmpdir(), 'myoscope-accuracy-'));
const json = join(scratch, 'report.json');
const run = spawnSync(process.execPath, [compare, ...manifest.files.map((f) => join(folder, f.file)), '--json', json, '--quiet', '--jobs', '2'], { stdio: 'inherit' });
if (run.status !== 0) process.exit(run.status ?? 1);
const report = JSON.parse(readFileSync(json, 'utf8')) as Report;
rmSync(scratch, { recursive: true, force: true });
const baseline = JSON.parse(readFileSync(join(reference, 'atlas', 'baseline-penetration.json'), 'utf8')) as { pairs: { a: string; b: string; penetration_ml: number }[] };

const cell = (value: number | undefined, digits = 2): string => (value === undefined ? '–' : value.toFixed(digits));
const rows = [...report.parts]
  .filter((p) => !p.part.endsWith('-left'))
  .sort((a, b) => a.part.localeCompare(b.part))
  .map((p) => {
    const built = manifest.parts.find((m) => m.id === p.part);
    const layer = isStructureId(p.part) ? LAYER_OF[partOf(p.part)] : '';
    return `| ${p.part} | ${layer} | ${cell(p.distance_mm.mean)} | ${cell(p.distance_mm.p95)} | ${cell(p.distance_mm.max, 1)} | ${cell(p.volume_ml?.candidate, 1)} | ${cell(p.volume_ml?.ratio)} | ${volumeAsked(p.part, p.volume_ml?.candidate)} | ${built?.genus ?? ''} | ${built?.triangles ?? ''} |`;
  });
const right = (id: string): boolean => !id.endsWith('-left');
const overlaps = report.pairs
  .filter((p) => p.penetration_ml !== undefined && right(p.a) && right(p.b) && p.penetration_ml >= 0.3)
  .map((p) => {
    const atlas = baseline.pairs.find((q) => (q.a === p.a && q.b === p.b) || (q.a === p.b && q.b === p.a))?.penetration_ml ?? 0;
    return `| ${p.a} × ${p.b} | ${cell(p.penetration_ml)} | ${cell(atlas)} |`;
  });
const outside = report.pairs.filter((p) => p.outside_skin_share !== undefined && right(p.a)).map((p) => `| ${p.a} | ${cell(100 * (p.outside_skin_share ?? 0), 1)} % | ${cell(p.outside_skin_max_mm, 1)} mm |`);

writeFileSync(
  join(repositoryRoot, 'docs', 'accuracy.md'),
  `# Accuracy

Made by \`npm run report:accuracy\`; do not edit. Symmetric surface distances to the reference atlas (BodyParts3D, one adult man) in millimetres,
20 000 samples a surface. The atlas is a measuring stick, not the truth: several of its muscles have volumes that no living leg has, so those are
judged by the published volume and not by distance. Asked for is the published mean × 0.931 (Handsfield 2014: 47·height·mass + 1285 ml a leg, here 1.73 m
and 65 kg) within 25 %, or what \`models/tables/muscles\` says and why.

| part | layer | mean | p95 | max | volume ml | / atlas | ml asked for | genus | triangles |
|---|---|---|---|---|---|---|---|---|---|
${rows.join('\n')}

## Shared volume, pairs of 0.3 ml and more

| pair | here, ml | atlas, ml |
|---|---|---|
${overlaps.join('\n') || '| none | | |'}

## Outside the skin

| part | share of its surface | farthest |
|---|---|---|
${outside.join('\n') || '| none | | |'}
`,
);
process.stdout.write('Wrote docs/accuracy.md\n');
