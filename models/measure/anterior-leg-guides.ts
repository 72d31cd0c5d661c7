import type { ANTERIOR_LEG_MUSCLE_IDS } from '#domain/ids';
import type { MuscleGuide } from './muscle-guides.ts';

export const ANTERIOR_LEG_GUIDES: Readonly<Record<(typeof ANTERIOR_LEG_MUSCLE_IDS)[number], MuscleGuide>> = {};
