import type { HIP_MUSCLE_IDS } from '#domain/ids';
import { gemellusInferior } from './gemellus-inferior.ts';
import { gemellusSuperior } from './gemellus-superior.ts';
import { gluteusMaximus } from './gluteus-maximus.ts';
import { gluteusMedius } from './gluteus-medius.ts';
import { gluteusMinimus } from './gluteus-minimus.ts';
import { obturatorExternus } from './obturator-externus.ts';
import { obturatorInternus } from './obturator-internus.ts';
import { piriformis } from './piriformis.ts';
import { quadratusFemoris } from './quadratus-femoris.ts';
import { tensorFasciaeLatae } from './tensor-fasciae-latae.ts';
import type { MuscleTable } from './muscle-table.ts';

export const HIP_TABLES: Readonly<Record<(typeof HIP_MUSCLE_IDS)[number], MuscleTable>> = {
  'gluteus-maximus': gluteusMaximus,
  'gluteus-medius': gluteusMedius,
  'gluteus-minimus': gluteusMinimus,
  piriformis,
  'gemellus-superior': gemellusSuperior,
  'gemellus-inferior': gemellusInferior,
  'obturator-internus': obturatorInternus,
  'obturator-externus': obturatorExternus,
  'quadratus-femoris': quadratusFemoris,
  'tensor-fasciae-latae': tensorFasciaeLatae,
};
