import type { POSTERIOR_LEG_MUSCLE_IDS } from '#domain/ids';

/** Mean and 95th percentile of the distance to the atlas, mm; those marked are thickened or thinned on purpose. */
export const POSTERIOR_LEG_ACCURACY: Readonly<Record<(typeof POSTERIOR_LEG_MUSCLE_IDS)[number] | 'achilles-tendon', readonly [meanMm: number, p95Mm: number]>> = {
  soleus: [2, 5],
  plantaris: [2.5, 8],
  popliteus: [2.5, 7.5],
  // thickened
  'flexor-hallucis-longus': [3, 9],
  'tibialis-posterior': [3, 8],
  // thinned
  'flexor-digitorum-longus': [3, 8],
  'gastrocnemius-medial-head': [3, 8],
  'gastrocnemius-lateral-head': [3, 7.5],
  // begins 60 mm higher than the atlas part, which is torn off there
  'achilles-tendon': [7, 40],
};
