import type { MuscleId } from '#domain/ids';
import { bicepsFemorisLongHead } from './biceps-femoris-long-head.ts';
import { gemellusInferior } from './gemellus-inferior.ts';
import { gemellusSuperior } from './gemellus-superior.ts';
import { gluteusMaximus } from './gluteus-maximus.ts';
import { gluteusMedius } from './gluteus-medius.ts';
import { gluteusMinimus } from './gluteus-minimus.ts';
import type { MuscleTable } from './muscle-table.ts';
import { obturatorInternus } from './obturator-internus.ts';
import { piriformis } from './piriformis.ts';
import { quadratusFemoris } from './quadratus-femoris.ts';
import { quadratusLumborum } from './quadratus-lumborum.ts';
import { semitendinosus } from './semitendinosus.ts';

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
};
