import type { PELVIC_MUSCLE_IDS } from '../ids.ts';
import type { MuscleFacts } from './types.ts';

export const PELVIC_MUSCLE_FACTS: Readonly<Record<(typeof PELVIC_MUSCLE_IDS)[number], MuscleFacts>> = {
};
