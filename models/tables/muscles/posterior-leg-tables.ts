import type { POSTERIOR_LEG_MUSCLE_IDS } from '#domain/ids';
import type { MuscleTable } from './muscle-table.ts';

export const POSTERIOR_LEG_TABLES: Readonly<Record<(typeof POSTERIOR_LEG_MUSCLE_IDS)[number], MuscleTable>> = {
};
