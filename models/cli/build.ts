import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildModels } from '../build.ts';
import { pointsReport } from '../points/points-text.ts';
import { repositoryRoot } from '../source-hash.ts';
import { consoleLog } from './console-log.ts';

const folder = join(repositoryRoot, 'public', 'models');
const { files, manifest } = await buildModels(consoleLog);
mkdirSync(folder, { recursive: true });
for (const [file, bytes] of files) writeFileSync(join(folder, file), bytes);
writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
writeFileSync(join(repositoryRoot, 'docs', 'points.md'), pointsReport(manifest));
consoleLog(`Wrote ${files.size} files, ${manifest.files.reduce((n, f) => n + f.bytes, 0)} bytes.`);
