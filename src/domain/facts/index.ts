import type { MuscleId } from '../ids.ts';
import { ADDUCTOR_BREVIS } from './muscles/adductor-brevis.ts';
import { ADDUCTOR_LONGUS } from './muscles/adductor-longus.ts';
import { ADDUCTOR_MAGNUS } from './muscles/adductor-magnus.ts';
import { BICEPS_FEMORIS_LONG_HEAD } from './muscles/biceps-femoris-long-head.ts';
import { BICEPS_FEMORIS_SHORT_HEAD } from './muscles/biceps-femoris-short-head.ts';
import { GEMELLUS_INFERIOR } from './muscles/gemellus-inferior.ts';
import { GEMELLUS_SUPERIOR } from './muscles/gemellus-superior.ts';
import { GLUTEUS_MAXIMUS } from './muscles/gluteus-maximus.ts';
import { GLUTEUS_MEDIUS } from './muscles/gluteus-medius.ts';
import { GLUTEUS_MINIMUS } from './muscles/gluteus-minimus.ts';
import { GRACILIS } from './muscles/gracilis.ts';
import { OBTURATOR_EXTERNUS } from './muscles/obturator-externus.ts';
import { OBTURATOR_INTERNUS } from './muscles/obturator-internus.ts';
import { PECTINEUS } from './muscles/pectineus.ts';
import { PIRIFORMIS } from './muscles/piriformis.ts';
import { QUADRATUS_FEMORIS } from './muscles/quadratus-femoris.ts';
import { QUADRATUS_LUMBORUM } from './muscles/quadratus-lumborum.ts';
import { RECTUS_FEMORIS } from './muscles/rectus-femoris.ts';
import { SARTORIUS } from './muscles/sartorius.ts';
import { SEMIMEMBRANOSUS } from './muscles/semimembranosus.ts';
import { SEMITENDINOSUS } from './muscles/semitendinosus.ts';
import { TENSOR_FASCIAE_LATAE } from './muscles/tensor-fasciae-latae.ts';
import { VASTUS_INTERMEDIUS } from './muscles/vastus-intermedius.ts';
import { VASTUS_LATERALIS } from './muscles/vastus-lateralis.ts';
import { VASTUS_MEDIALIS } from './muscles/vastus-medialis.ts';
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
  semimembranosus: SEMIMEMBRANOSUS,
  'biceps-femoris-short-head': BICEPS_FEMORIS_SHORT_HEAD,
  'tensor-fasciae-latae': TENSOR_FASCIAE_LATAE,
  sartorius: SARTORIUS,
  gracilis: GRACILIS,
  pectineus: PECTINEUS,
  'adductor-longus': ADDUCTOR_LONGUS,
  'adductor-brevis': ADDUCTOR_BREVIS,
  'adductor-magnus': ADDUCTOR_MAGNUS,
  'rectus-femoris': RECTUS_FEMORIS,
  'vastus-lateralis': VASTUS_LATERALIS,
  'vastus-medialis': VASTUS_MEDIALIS,
  'vastus-intermedius': VASTUS_INTERMEDIUS,
  'obturator-externus': OBTURATOR_EXTERNUS,
};
