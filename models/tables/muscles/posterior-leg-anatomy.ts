import type { POSTERIOR_LEG_MUSCLE_IDS } from '#domain/ids';
import type { MuscleAnatomy } from './muscle-table.ts';

export const POSTERIOR_LEG_ANATOMY: Readonly<Record<(typeof POSTERIOR_LEG_MUSCLE_IDS)[number], MuscleAnatomy>> = {};
