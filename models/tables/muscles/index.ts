import type { FibreSheetId } from '#domain/ids';
import { ANTERIOR_LEG_TABLES } from './anterior-leg-tables.ts';
import { BACK_TABLES } from './back-tables.ts';
import { FASCIA_TABLES } from './fascia-tables.ts';
import { HIP_TABLES } from './hip-tables.ts';
import { PELVIC_TABLES } from './pelvic-tables.ts';
import { POSTERIOR_LEG_TABLES } from './posterior-leg-tables.ts';
import { THIGH_TABLES } from './thigh-tables.ts';
import type { MuscleTable } from './muscle-table.ts';

export const MUSCLE_TABLES: Readonly<Record<FibreSheetId, MuscleTable>> = {
  ...HIP_TABLES,
  ...BACK_TABLES,
  ...PELVIC_TABLES,
  ...THIGH_TABLES,
  ...POSTERIOR_LEG_TABLES,
  ...ANTERIOR_LEG_TABLES,
  ...FASCIA_TABLES,
};
