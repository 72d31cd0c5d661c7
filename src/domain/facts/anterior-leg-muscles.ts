import type { ANTERIOR_LEG_MUSCLE_IDS } from '../ids.ts';
import { EXTENSOR_DIGITORUM_LONGUS } from './muscles/extensor-digitorum-longus.ts';
import { EXTENSOR_HALLUCIS_LONGUS } from './muscles/extensor-hallucis-longus.ts';
import { FIBULARIS_BREVIS } from './muscles/fibularis-brevis.ts';
import { FIBULARIS_LONGUS } from './muscles/fibularis-longus.ts';
import { FIBULARIS_TERTIUS } from './muscles/fibularis-tertius.ts';
import { TIBIALIS_ANTERIOR } from './muscles/tibialis-anterior.ts';
import type { MuscleFacts } from './types.ts';

export const ANTERIOR_LEG_MUSCLE_FACTS: Readonly<Record<(typeof ANTERIOR_LEG_MUSCLE_IDS)[number], MuscleFacts>> = {
  'tibialis-anterior': TIBIALIS_ANTERIOR,
  'extensor-digitorum-longus': EXTENSOR_DIGITORUM_LONGUS,
  'extensor-hallucis-longus': EXTENSOR_HALLUCIS_LONGUS,
  'fibularis-longus': FIBULARIS_LONGUS,
  'fibularis-brevis': FIBULARIS_BREVIS,
  'fibularis-tertius': FIBULARIS_TERTIUS,
};
