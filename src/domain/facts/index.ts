import type { MuscleId } from '../ids.ts';
import { ANTERIOR_LEG_MUSCLE_FACTS } from './anterior-leg-muscles.ts';
import { BACK_MUSCLE_FACTS } from './back-muscles.ts';
import { HIP_MUSCLE_FACTS } from './hip-muscles.ts';
import { PELVIC_MUSCLE_FACTS } from './pelvic-muscles.ts';
import { POSTERIOR_LEG_MUSCLE_FACTS } from './posterior-leg-muscles.ts';
import { THIGH_MUSCLE_FACTS } from './thigh-muscles.ts';
import type { MuscleFacts } from './types.ts';

/** Every muscle's facts; a new id does not compile until its file is in its region's list. */
export const MUSCLE_FACTS: Readonly<Record<MuscleId, MuscleFacts>> = {
  ...HIP_MUSCLE_FACTS,
  ...BACK_MUSCLE_FACTS,
  ...PELVIC_MUSCLE_FACTS,
  ...THIGH_MUSCLE_FACTS,
  ...POSTERIOR_LEG_MUSCLE_FACTS,
  ...ANTERIOR_LEG_MUSCLE_FACTS,
};
