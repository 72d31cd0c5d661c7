import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { PartId } from '#domain/ids';
import { PART_IDS } from '#domain/ids';
import { LAYER_OF } from '#domain/layers';
import { layersOf } from '../../../models/layers/layers-of.ts';
import { layersReport } from '../../../models/layers/layers-text.ts';
import { REVIEWED } from '../../../models/layers/reviewed.ts';
import { repositoryRoot } from '../../../models/source-hash.ts';
import { buildParts } from '../../../models/steps/build-parts.ts';

const parts = layersOf(await buildParts(() => undefined));

it('the layers in src/domain/layers.ts are those that the built parts give', () => {
  const wrong = parts.filter(({ id, layer }) => LAYER_OF[id] !== layer).map(({ id, layer }) => `${id} lies ${layer}, the table says ${LAYER_OF[id]}: run "npm run layers" and look at docs/layers.md`);
  expect(wrong).toEqual([]);
  expect(parts.map(({ id }) => id).sort()).toEqual([...PART_IDS].sort());
});

it('docs/layers.md is the report of these parts', () => {
  expect(readFileSync(join(repositoryRoot, 'docs', 'layers.md'), 'utf8'), 'run "npm run layers"').toBe(layersReport(parts));
});

it('a reviewed layer differs from the computed one, says why, and is rare', () => {
  for (const { id, layer, why } of REVIEWED) {
    expect(parts.find((p) => p.id === id)?.peeled?.layer, `${id}: the geometry agrees by now; take the row out of models/layers/reviewed.ts`).not.toBe(layer);
    expect(why.length, id).toBeGreaterThan(40);
  }
  expect(REVIEWED.length).toBeLessThanOrEqual(Math.ceil(parts.filter(({ peeled }) => peeled).length / 8));
});

/** What every atlas says of the buttock and the thigh, outermost first. */
const KNOWN: readonly (readonly PartId[])[] = [
  ['skin', 'gluteus-maximus', 'gluteus-medius', 'gluteus-minimus', 'hip-bone'],
  ['gluteus-maximus', 'piriformis'],
  ['gluteus-maximus', 'quadratus-femoris', 'obturator-externus'],
  ['biceps-femoris-long-head', 'biceps-femoris-short-head', 'femur'],
  ['adductor-longus', 'adductor-brevis'],
  ['rectus-femoris', 'vastus-intermedius', 'femur'],
];
it.each(KNOWN)('%s comes off before what it covers', (...chain) => {
  const depths = chain.map((id) => ['skin', 'superficial', 'intermediate', 'deep', 'deepest', 'bones'].indexOf(LAYER_OF[id]));
  expect(depths).toEqual([...new Set(depths)].sort((a, b) => a - b));
});
