import { buildMuscles } from '../muscles/build-muscles.ts';
import { buildNerves } from '../nerves/build-nerves.ts';
import type { BuiltMuscle, BuiltPart, Log } from '../part.ts';
import type { BuiltSkin } from '../skin/build-skin.ts';
import { buildBones } from './build-bones.ts';
import { buildSkinPart } from './build-skin-part.ts';

export interface BuiltParts {
  readonly bones: readonly BuiltPart[];
  readonly muscles: readonly BuiltMuscle[];
  /** everything between bones and skin */
  readonly soft: readonly BuiltPart[];
  readonly skin: BuiltSkin;
}

/** Every part as its builder makes it: right ones and those of the midline. */
export async function buildParts(log: Log): Promise<BuiltParts> {
  log('Bones and discs');
  const bones = await buildBones(log);
  log('Muscles, fascia, ligaments, tendons');
  const muscles = await buildMuscles(bones, log);
  log('Nerves');
  const nerves = await buildNerves(muscles, bones, log);
  log('Skin');
  const skin = await buildSkinPart([...muscles, ...bones], log);
  return { bones, muscles, soft: [...muscles, ...nerves], skin };
}
