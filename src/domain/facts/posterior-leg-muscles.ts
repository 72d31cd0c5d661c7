import type { POSTERIOR_LEG_MUSCLE_IDS } from '../ids.ts';
import { GASTROCNEMIUS_LATERAL_HEAD } from './muscles/gastrocnemius-lateral-head.ts';
import { GASTROCNEMIUS_MEDIAL_HEAD } from './muscles/gastrocnemius-medial-head.ts';
import { FLEXOR_DIGITORUM_LONGUS } from './muscles/flexor-digitorum-longus.ts';
import { FLEXOR_HALLUCIS_LONGUS } from './muscles/flexor-hallucis-longus.ts';
import { PLANTARIS } from './muscles/plantaris.ts';
import { POPLITEUS } from './muscles/popliteus.ts';
import { SOLEUS } from './muscles/soleus.ts';
import { TIBIALIS_POSTERIOR } from './muscles/tibialis-posterior.ts';
import type { MuscleFacts } from './types.ts';

export const POSTERIOR_LEG_MUSCLE_FACTS: Readonly<Record<(typeof POSTERIOR_LEG_MUSCLE_IDS)[number], MuscleFacts>> = {
  'gastrocnemius-medial-head': GASTROCNEMIUS_MEDIAL_HEAD,
  'gastrocnemius-lateral-head': GASTROCNEMIUS_LATERAL_HEAD,
  plantaris: PLANTARIS,
  soleus: SOLEUS,
  popliteus: POPLITEUS,
  'flexor-digitorum-longus': FLEXOR_DIGITORUM_LONGUS,
  'flexor-hallucis-longus': FLEXOR_HALLUCIS_LONGUS,
  'tibialis-posterior': TIBIALIS_POSTERIOR,
};
