import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Manifest } from '#contract/manifest';
import { repositoryRoot } from '../source-hash.ts';

/** What was built, by part and by file; the shape that product.md promises to automatic checks. */
const FOLDER = 'public/models';
const manifest = JSON.parse(readFileSync(join(repositoryRoot, FOLDER, 'manifest.json'), 'utf8')) as Manifest;

const parts = manifest.parts.map(({ id, file, triangles, bytes, volumeMl, genus, closed }) => ({ id, file: `${FOLDER}/${file}`, triangles, bytes, volumeMl, genus, closed }));
const files = manifest.files.map(({ file, bytes }) => ({
  file: `${FOLDER}/${file}`,
  bytes,
  compressedBytes: gzipSync(readFileSync(join(repositoryRoot, FOLDER, file)), { level: 9 }).length,
}));

if (process.argv.includes('--json')) {
  process.stdout.write(`${JSON.stringify({ parts, files })}\n`);
} else {
  const row = (cells: readonly (string | number)[]): string => cells.map((c, i) => (i === 0 ? String(c).padEnd(30) : String(c).padStart(12))).join('');
  const lines = [
    row(['part', 'triangles', 'bytes', 'volume ml', 'genus', 'closed']),
    ...parts.map((p) => row([p.id, p.triangles, p.bytes, p.volumeMl.toFixed(1), p.genus, p.closed ? 'yes' : 'NO'])),
    '',
    row(['file', 'bytes', 'compressed']),
    ...files.map((f) => row([f.file, f.bytes, f.compressedBytes])),
    row(['together', files.reduce((n, f) => n + f.bytes, 0), files.reduce((n, f) => n + f.compressedBytes, 0)]),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
