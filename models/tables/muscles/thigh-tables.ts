import type { THIGH_MUSCLE_IDS } from '#domain/ids';
import { adductorBrevis } from './adductor-brevis.ts';
import { adductorLongus } from './adductor-longus.ts';
import { adductorMagnus } from './adductor-magnus.ts';
import { bicepsFemorisLongHead } from './biceps-femoris-long-head.ts';
import { bicepsFemorisShortHead } from './biceps-femoris-short-head.ts';
import { gracilis } from './gracilis.ts';
import { pectineus } from './pectineus.ts';
import { rectusFemoris } from './rectus-femoris.ts';
import { sartorius } from './sartorius.ts';
import { semimembranosus } from './semimembranosus.ts';
import { semitendinosus } from './semitendinosus.ts';
import { vastusIntermedius } from './vastus-intermedius.ts';
import { vastusLateralis } from './vastus-lateralis.ts';
import { vastusMedialis } from './vastus-medialis.ts';
import type { MuscleTable } from './muscle-table.ts';

export const THIGH_TABLES: Readonly<Record<(typeof THIGH_MUSCLE_IDS)[number], MuscleTable>> = {
  semitendinosus,
  'biceps-femoris-long-head': bicepsFemorisLongHead,
  semimembranosus,
  'biceps-femoris-short-head': bicepsFemorisShortHead,
  sartorius,
  gracilis,
  pectineus,
  'adductor-longus': adductorLongus,
  'adductor-brevis': adductorBrevis,
  'adductor-magnus': adductorMagnus,
  'rectus-femoris': rectusFemoris,
  'vastus-lateralis': vastusLateralis,
  'vastus-medialis': vastusMedialis,
  'vastus-intermedius': vastusIntermedius,
};
