import type { BACK_MUSCLE_IDS } from '#domain/ids';
import { quadratusLumborum } from './quadratus-lumborum.ts';
import type { MuscleTable } from './muscle-table.ts';

export const BACK_TABLES: Readonly<Record<(typeof BACK_MUSCLE_IDS)[number], MuscleTable>> = {
  'quadratus-lumborum': quadratusLumborum,
};
