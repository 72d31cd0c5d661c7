import type { PELVIC_MUSCLE_IDS } from '#domain/ids';
import type { MuscleTable } from './muscle-table.ts';

export const PELVIC_TABLES: Readonly<Record<(typeof PELVIC_MUSCLE_IDS)[number], MuscleTable>> = {
};
