import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { layersOf } from '../layers/layers-of.ts';
import { layersReport, layersTable } from '../layers/layers-text.ts';
import { repositoryRoot } from '../source-hash.ts';
import { buildParts } from '../steps/build-parts.ts';
import { consoleLog } from './console-log.ts';

/** Computes the layers from what the tables build, and writes them where the viewer and people read them. */
const table = join(repositoryRoot, 'src', 'domain', 'layers.ts');
const parts = layersOf(await buildParts(consoleLog));
writeFileSync(table, layersTable(readFileSync(table, 'utf8'), parts));
writeFileSync(join(repositoryRoot, 'docs', 'layers.md'), layersReport(parts));
consoleLog(`Wrote src/domain/layers.ts and docs/layers.md. Built models carry their layer too: run "npm run models" next.`);
