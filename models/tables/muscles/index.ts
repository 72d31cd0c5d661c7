import type { MuscleId } from '#domain/ids';
import { adductorBrevis } from './adductor-brevis.ts';
import { adductorLongus } from './adductor-longus.ts';
import { adductorMagnus } from './adductor-magnus.ts';
import { bicepsFemorisLongHead } from './biceps-femoris-long-head.ts';
import { bicepsFemorisShortHead } from './biceps-femoris-short-head.ts';
import { gemellusInferior } from './gemellus-inferior.ts';
import { gemellusSuperior } from './gemellus-superior.ts';
import { gluteusMaximus } from './gluteus-maximus.ts';
import { gluteusMedius } from './gluteus-medius.ts';
import { gluteusMinimus } from './gluteus-minimus.ts';
import { gracilis } from './gracilis.ts';
import type { MuscleTable } from './muscle-table.ts';
import { obturatorExternus } from './obturator-externus.ts';
import { obturatorInternus } from './obturator-internus.ts';
import { pectineus } from './pectineus.ts';
import { piriformis } from './piriformis.ts';
import { quadratusFemoris } from './quadratus-femoris.ts';
import { quadratusLumborum } from './quadratus-lumborum.ts';
import { rectusFemoris } from './rectus-femoris.ts';
import { sartorius } from './sartorius.ts';
import { semimembranosus } from './semimembranosus.ts';
import { semitendinosus } from './semitendinosus.ts';
import { tensorFasciaeLatae } from './tensor-fasciae-latae.ts';
import { vastusIntermedius } from './vastus-intermedius.ts';
import { vastusLateralis } from './vastus-lateralis.ts';
import { vastusMedialis } from './vastus-medialis.ts';

export const MUSCLE_TABLES: Readonly<Record<MuscleId, MuscleTable>> = {
  'gluteus-maximus': gluteusMaximus,
  'gluteus-medius': gluteusMedius,
  'gluteus-minimus': gluteusMinimus,
  piriformis,
  'gemellus-superior': gemellusSuperior,
  'gemellus-inferior': gemellusInferior,
  'obturator-internus': obturatorInternus,
  'quadratus-femoris': quadratusFemoris,
  'quadratus-lumborum': quadratusLumborum,
  semitendinosus,
  'biceps-femoris-long-head': bicepsFemorisLongHead,
  semimembranosus,
  'biceps-femoris-short-head': bicepsFemorisShortHead,
  'tensor-fasciae-latae': tensorFasciaeLatae,
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
  'obturator-externus': obturatorExternus,
};
