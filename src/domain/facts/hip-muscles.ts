import type { HIP_MUSCLE_IDS } from '../ids.ts';
import { GEMELLUS_INFERIOR } from './muscles/gemellus-inferior.ts';
import { GEMELLUS_SUPERIOR } from './muscles/gemellus-superior.ts';
import { GLUTEUS_MAXIMUS } from './muscles/gluteus-maximus.ts';
import { GLUTEUS_MEDIUS } from './muscles/gluteus-medius.ts';
import { GLUTEUS_MINIMUS } from './muscles/gluteus-minimus.ts';
import { OBTURATOR_EXTERNUS } from './muscles/obturator-externus.ts';
import { OBTURATOR_INTERNUS } from './muscles/obturator-internus.ts';
import { PIRIFORMIS } from './muscles/piriformis.ts';
import { QUADRATUS_FEMORIS } from './muscles/quadratus-femoris.ts';
import { TENSOR_FASCIAE_LATAE } from './muscles/tensor-fasciae-latae.ts';
import type { MuscleFacts } from './types.ts';

export const HIP_MUSCLE_FACTS: Readonly<Record<(typeof HIP_MUSCLE_IDS)[number], MuscleFacts>> = {
  'gluteus-maximus': GLUTEUS_MAXIMUS,
  'gluteus-medius': GLUTEUS_MEDIUS,
  'gluteus-minimus': GLUTEUS_MINIMUS,
  piriformis: PIRIFORMIS,
  'gemellus-superior': GEMELLUS_SUPERIOR,
  'gemellus-inferior': GEMELLUS_INFERIOR,
  'obturator-internus': OBTURATOR_INTERNUS,
  'obturator-externus': OBTURATOR_EXTERNUS,
  'quadratus-femoris': QUADRATUS_FEMORIS,
  'tensor-fasciae-latae': TENSOR_FASCIAE_LATAE,
};
