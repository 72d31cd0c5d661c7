import type { PELVIC_MUSCLE_IDS } from '#domain/ids';
import type { MuscleAnatomy } from './muscle-table.ts';

export const PELVIC_ANATOMY: Readonly<Record<(typeof PELVIC_MUSCLE_IDS)[number], MuscleAnatomy>> = {};
