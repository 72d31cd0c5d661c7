import type { MuscleId } from '../ids.ts';
import { BICEPS_FEMORIS_LONG_HEAD } from './muscles/biceps-femoris-long-head.ts';
import { GEMELLUS_INFERIOR } from './muscles/gemellus-inferior.ts';
import { GEMELLUS_SUPERIOR } from './muscles/gemellus-superior.ts';
import { GLUTEUS_MAXIMUS } from './muscles/gluteus-maximus.ts';
import { GLUTEUS_MEDIUS } from './muscles/gluteus-medius.ts';
import { GLUTEUS_MINIMUS } from './muscles/gluteus-minimus.ts';
import { OBTURATOR_INTERNUS } from './muscles/obturator-internus.ts';
import { PIRIFORMIS } from './muscles/piriformis.ts';
import { QUADRATUS_FEMORIS } from './muscles/quadratus-femoris.ts';
import { QUADRATUS_LUMBORUM } from './muscles/quadratus-lumborum.ts';
import { SEMITENDINOSUS } from './muscles/semitendinosus.ts';
import type { MuscleFacts } from './types.ts';

/** Every muscle's facts; a new id does not compile until its file is here. */
export const MUSCLE_FACTS: Readonly<Record<MuscleId, MuscleFacts>> = {
  'gluteus-maximus': GLUTEUS_MAXIMUS,
  'gluteus-medius': GLUTEUS_MEDIUS,
  'gluteus-minimus': GLUTEUS_MINIMUS,
  piriformis: PIRIFORMIS,
  'gemellus-superior': GEMELLUS_SUPERIOR,
  'gemellus-inferior': GEMELLUS_INFERIOR,
  'obturator-internus': OBTURATOR_INTERNUS,
  'quadratus-femoris': QUADRATUS_FEMORIS,
  'quadratus-lumborum': QUADRATUS_LUMBORUM,
  semitendinosus: SEMITENDINOSUS,
  'biceps-femoris-long-head': BICEPS_FEMORIS_LONG_HEAD,
};
