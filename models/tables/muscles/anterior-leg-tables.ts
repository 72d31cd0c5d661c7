import type { ANTERIOR_LEG_MUSCLE_IDS } from '#domain/ids';
import type { MuscleTable } from './muscle-table.ts';

export const ANTERIOR_LEG_TABLES: Readonly<Record<(typeof ANTERIOR_LEG_MUSCLE_IDS)[number], MuscleTable>> = {
};
