import type { Manifest } from '#contract/manifest';
import { MANIFEST_FORMAT } from '#contract/manifest';
import { PEEL_STOPS } from '#domain/ids';
import { LAYER_OF } from '#domain/layers';
import { BUILD_ENTRY, sha256 } from './checks/stale.ts';
import type { Log } from './part.ts';
import { LANDMARKS_MM } from './points/landmarks-mm.ts';
import { sourceHash } from './source-hash.ts';
import { bakeSurfaces } from './steps/bake-surfaces.ts';
import { buildParts } from './steps/build-parts.ts';
import { checkParts } from './steps/check-parts.ts';
import { describeParts } from './steps/describe-parts.ts';
import { placePoints } from './steps/place-points.ts';
import { writeGlb } from './steps/write-glb.ts';

export interface BuiltModels {
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly manifest: Manifest;
}

const ATTRIBUTION =
  'Numbers measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan (archive page: CC Attribution 4.0 International). Mitsuhashi et al., Nucleic Acids Res. 2009;37:D782.';

/** Tables in, GLBs and their manifest out. Same tables, same bytes. */
export async function buildModels(log: Log): Promise<BuiltModels> {
  // first of all: it reads every table and step, as they are now, for all hashes of this run
  const source = sourceHash(BUILD_ENTRY);
  const { bones, muscles, soft, skin } = await buildParts(log);
  const parts = [skin, ...soft, ...bones];
  checkParts(parts);
  log('Occlusion');
  const finished = await bakeSurfaces(parts, log);
  log('Trigger points');
  const points = placePoints(muscles, skin, bones, soft, LANDMARKS_MM);

  log('Files');
  const files = new Map<string, Uint8Array>();
  for (const layer of PEEL_STOPS) {
    files.set(`${layer}.glb`, await writeGlb(finished.filter((part) => LAYER_OF[part.id] === layer)));
  }
  const manifest: Manifest = {
    format: MANIFEST_FORMAT,
    source,
    attribution: ATTRIBUTION,
    files: PEEL_STOPS.map((layer) => {
      const bytes = files.get(`${layer}.glb`) ?? new Uint8Array();
      return { file: `${layer}.glb`, layer, bytes: bytes.length, sha256: sha256(bytes) };
    }),
    parts: await describeParts(parts, finished),
    landmarksMm: LANDMARKS_MM,
    points,
  };
  return { files, manifest };
}
