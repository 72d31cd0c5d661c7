import type { ANTERIOR_LEG_MUSCLE_IDS } from '../ids.ts';
import type { MuscleFacts } from './types.ts';

export const ANTERIOR_LEG_MUSCLE_FACTS: Readonly<Record<(typeof ANTERIOR_LEG_MUSCLE_IDS)[number], MuscleFacts>> = {
};
