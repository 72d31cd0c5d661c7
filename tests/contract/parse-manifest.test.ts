import { describe, expect, it } from 'vitest';
import { ManifestError, parseManifest } from '#contract/parse-manifest';
import { standInBody } from '../fixtures/stand-in-body.ts';

const { manifest } = standInBody();
const read = (change: (copy: Record<string, never>) => void) => {
  const copy = JSON.parse(JSON.stringify(manifest)) as Record<string, never>;
  change(copy);
  return () => parseManifest(copy);
};
const at = (value: unknown, ...path: (string | number)[]): Record<string | number, unknown> =>
  path.reduce((from, key) => (from as Record<string | number, unknown>)[key], value) as Record<string | number, unknown>;

describe('reading the manifest', () => {
  it('gives back a sound one unchanged', () => {
    expect(parseManifest(JSON.parse(JSON.stringify(manifest)))).toEqual(manifest);
  });

  it('keeps the nearest nerve of a point that has one', () => {
    const [first, ...rest] = manifest.points;
    const withNerve = { ...manifest, points: [{ ...first, nearestNerve: { id: 'sciatic-nerve', distanceMm: 12.3 } }, ...rest] };
    expect(parseManifest(JSON.parse(JSON.stringify(withNerve)))).toEqual(withNerve);
  });

  it.each([
    ['an older format', (copy: unknown) => (at(copy)['format'] = 'myoscope-models/0'), /format should be one of myoscope-models\/1/],
    ['an unknown structure', (copy: unknown) => (at(copy, 'parts', 2)['id'] = 'tail'), /parts\[2\]\.id should be a known structure, but is "tail"/],
    ['a text for a number', (copy: unknown) => (at(copy, 'parts', 0)['triangles'] = '12'), /parts\[0\]\.triangles should be a number/],
    ['no number at all', (copy: unknown) => delete at(copy, 'points', 0)['depthMm'], /points\[0\]\.depthMm should be a number, but is nothing/],
    ['half a position', (copy: unknown) => (at(copy, 'points', 1)['positionMm'] = [1, 2]), /points\[1\]\.positionMm should be three numbers/],
    ['an unknown side', (copy: unknown) => (at(copy, 'points', 1)['side'] = 'middle'), /points\[1\]\.side should be one of right, left/],
    ['a file elsewhere', (copy: unknown) => (at(copy, 'files', 0)['file'] = '../../elsewhere.glb'), /files\[0\]\.file should be the plain name/],
    ['a nerve without distance', (copy: unknown) => (at(copy, 'points', 0)['nearestNerve'] = { id: 'sciatic-nerve' }), /points\[0\]\.nearestNerve\.distanceMm should be a number, but is nothing/],
    ['a landmark without place', (copy: unknown) => (at(copy, 'landmarksMm')['GT-top'] = null), /landmarksMm\.GT-top should be a list/],
  ])('names the field that is wrong: %s', (_, spoil, words) => {
    expect(read(spoil as (copy: Record<string, never>) => void)).toThrow(words);
    expect(read(spoil as (copy: Record<string, never>) => void)).toThrow(ManifestError);
  });

  it.each([[null], ['text'], [[]], [42]])('refuses what is no manifest: %j', (value) => {
    expect(() => parseManifest(value)).toThrow(ManifestError);
  });
});
