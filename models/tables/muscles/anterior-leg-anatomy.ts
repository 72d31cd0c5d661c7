import type { ANTERIOR_LEG_MUSCLE_IDS } from '#domain/ids';
import type { MuscleAnatomy } from './muscle-table.ts';

export const ANTERIOR_LEG_ANATOMY: Readonly<Record<(typeof ANTERIOR_LEG_MUSCLE_IDS)[number], MuscleAnatomy>> = {};
