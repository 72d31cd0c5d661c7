import type { POSTERIOR_LEG_MUSCLE_IDS } from '../ids.ts';
import type { MuscleFacts } from './types.ts';

export const POSTERIOR_LEG_MUSCLE_FACTS: Readonly<Record<(typeof POSTERIOR_LEG_MUSCLE_IDS)[number], MuscleFacts>> = {
};
