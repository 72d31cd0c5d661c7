import type { BACK_MUSCLE_IDS } from '../ids.ts';
import { QUADRATUS_LUMBORUM } from './muscles/quadratus-lumborum.ts';
import type { MuscleFacts } from './types.ts';

export const BACK_MUSCLE_FACTS: Readonly<Record<(typeof BACK_MUSCLE_IDS)[number], MuscleFacts>> = {
  'quadratus-lumborum': QUADRATUS_LUMBORUM,
};
