import type { POSTERIOR_LEG_MUSCLE_IDS } from '../ids.ts';
import { GASTROCNEMIUS_LATERAL_HEAD } from './muscles/gastrocnemius-lateral-head.ts';
import { GASTROCNEMIUS_MEDIAL_HEAD } from './muscles/gastrocnemius-medial-head.ts';
import { SOLEUS } from './muscles/soleus.ts';
import type { MuscleFacts } from './types.ts';

export const POSTERIOR_LEG_MUSCLE_FACTS: Readonly<Record<(typeof POSTERIOR_LEG_MUSCLE_IDS)[number], MuscleFacts>> = {
  'gastrocnemius-medial-head': GASTROCNEMIUS_MEDIAL_HEAD,
  'gastrocnemius-lateral-head': GASTROCNEMIUS_LATERAL_HEAD,
  soleus: SOLEUS,
};
