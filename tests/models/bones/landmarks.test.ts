import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DISC_IDS } from '#domain/ids';
import type { SurfaceQuery } from '#models/geometry/surface-query';
import { surfaceQuery } from '#models/geometry/surface-query';
import type { V3 } from '#models/geometry/vec';
import { atlasFolder, atlasIsHere, atlasPart } from '#models/measure/atlas';
import { buildBones } from '#models/steps/build-bones';

interface Landmark { readonly p: V3; readonly bone: string }

const ON_A_POINT_MM = 3, ON_A_RIDGE_MM = 6;

/** Sharp edges, which the coarse reference itself gives to about 4 mm only. */
const RIDGES = new Set([
  'hip-bone.iliac-tubercle', 'hip-bone.crest-summit',
  ...['superior', 'anterosuperior', 'anterior', 'anteroinferior', 'inferior', 'posteroinferior', 'posterior', 'posterosuperior'].map((at) => `hip-bone.acetabular-rim-${at}`),
]);

/** Midpoints, centres of fitted circles and spheres, mouths of foramina: places inside a bone or beside it, which no surface passes. */
const NOT_ON_A_SURFACE = new Set([
  'hip-bone.acetabular-centre', 'hip-bone.obturator-foramen-centre',
  ...['t12', 'l1', 'l2', 'l3', 'l4', 'l5'].map((v) => `vertebra-${v}.body-centre`),
  'femur.head-centre', 'femur.neck-narrowest-centre', 'femur.medial-condyle-centre', 'femur.lateral-condyle-centre', 'femur.knee-centre',
  'tibia.plateau-centre', 'ankle.centre', 'sacrum.apex', 'sacrum.posterior-foramen-s1', 'sacrum.posterior-foramen-s2', 'sacrum.posterior-foramen-s3',
]);

/** The bones of the foot are one part here, and one in the reference. */
const OURS: Readonly<Record<string, string>> = { calcaneus: 'foot', talus: 'foot' };
const THEIRS: Readonly<Record<string, string>> = { calcaneus: 'foot-right', talus: 'foot-right', foot: 'foot-right' };

const file = join(atlasFolder, '..', 'landmarks.json');
const landmarks = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { landmarks: Record<string, Landmark> }).landmarks : {};

describe.skipIf(!atlasIsHere())('the landmarks of the reference, on the bones as built', () => {
  const ours = new Map<string, SurfaceQuery>(), theirs = new Map<string, SurfaceQuery>();

  beforeAll(async () => {
    for (const { id, mesh } of await buildBones(() => undefined)) ours.set(id, surfaceQuery(mesh));
    for (const { bone } of Object.values(landmarks)) {
      const id = THEIRS[bone] ?? bone;
      if (bone !== 'ankle' && !theirs.has(id)) theirs.set(id, surfaceQuery(await atlasPart(id)));
    }
  }, 600_000);

  it('are on every bone that we build', () => {
    const marked = new Set(Object.values(landmarks).map(({ bone }) => OURS[bone] ?? bone));
    expect([...ours.keys()].filter((id) => !marked.has(id) && !(DISC_IDS as readonly string[]).includes(id))).toEqual([]);
  });

  it('that are named as ridges or as centres exist', () => {
    expect([...RIDGES, ...NOT_ON_A_SURFACE].filter((name) => !landmarks[name])).toEqual([]);
  });

  for (const [name, { p, bone }] of Object.entries(landmarks)) {
    if (NOT_ON_A_SURFACE.has(name)) continue;
    const withinMm = RIDGES.has(name) ? ON_A_RIDGE_MM : ON_A_POINT_MM;
    it(`${name} lies within ${withinMm} mm of our ${OURS[bone] ?? bone}`, () => {
      // the mean of a patch and the middle of a plate hover over the reference's own bone
      const hoverMm = theirs.get(THEIRS[bone] ?? bone)!.closest(p).distanceMm;
      expect(hoverMm).toBeLessThan(4.5);
      expect(ours.get(OURS[bone] ?? bone)!.closest(p).distanceMm).toBeLessThan(withinMm + hoverMm);
    });
  }
});
