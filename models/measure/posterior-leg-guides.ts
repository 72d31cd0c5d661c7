import type { POSTERIOR_LEG_MUSCLE_IDS } from '#domain/ids';
import type { MuscleGuide } from './muscle-guides.ts';

export const POSTERIOR_LEG_GUIDES: Readonly<Record<(typeof POSTERIOR_LEG_MUSCLE_IDS)[number], MuscleGuide>> = {};
