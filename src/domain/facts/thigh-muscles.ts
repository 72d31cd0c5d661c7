import type { THIGH_MUSCLE_IDS } from '../ids.ts';
import { ADDUCTOR_BREVIS } from './muscles/adductor-brevis.ts';
import { ADDUCTOR_LONGUS } from './muscles/adductor-longus.ts';
import { ADDUCTOR_MAGNUS } from './muscles/adductor-magnus.ts';
import { BICEPS_FEMORIS_LONG_HEAD } from './muscles/biceps-femoris-long-head.ts';
import { BICEPS_FEMORIS_SHORT_HEAD } from './muscles/biceps-femoris-short-head.ts';
import { GRACILIS } from './muscles/gracilis.ts';
import { PECTINEUS } from './muscles/pectineus.ts';
import { RECTUS_FEMORIS } from './muscles/rectus-femoris.ts';
import { SARTORIUS } from './muscles/sartorius.ts';
import { SEMIMEMBRANOSUS } from './muscles/semimembranosus.ts';
import { SEMITENDINOSUS } from './muscles/semitendinosus.ts';
import { VASTUS_INTERMEDIUS } from './muscles/vastus-intermedius.ts';
import { VASTUS_LATERALIS } from './muscles/vastus-lateralis.ts';
import { VASTUS_MEDIALIS } from './muscles/vastus-medialis.ts';
import type { MuscleFacts } from './types.ts';

export const THIGH_MUSCLE_FACTS: Readonly<Record<(typeof THIGH_MUSCLE_IDS)[number], MuscleFacts>> = {
  semitendinosus: SEMITENDINOSUS,
  'biceps-femoris-long-head': BICEPS_FEMORIS_LONG_HEAD,
  semimembranosus: SEMIMEMBRANOSUS,
  'biceps-femoris-short-head': BICEPS_FEMORIS_SHORT_HEAD,
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
};
