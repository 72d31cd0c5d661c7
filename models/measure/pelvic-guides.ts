import type { PELVIC_MUSCLE_IDS } from '#domain/ids';
import type { MuscleGuide } from './muscle-guides.ts';

export const PELVIC_GUIDES: Readonly<Record<(typeof PELVIC_MUSCLE_IDS)[number], MuscleGuide>> = {};
