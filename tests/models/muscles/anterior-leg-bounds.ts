import type { ANTERIOR_LEG_MUSCLE_IDS } from '#domain/ids';

/** Mean and 95th percentile of the distance to the atlas, mm. The last three have more volume than the atlas shows. */
export const ANTERIOR_LEG_ACCURACY: Readonly<Record<(typeof ANTERIOR_LEG_MUSCLE_IDS)[number], readonly [meanMm: number, p95Mm: number]>> = {
  'tibialis-anterior': [1.5, 4],
  // it shares 4.9 ml with the soleus in the atlas, and gives way to ours
  'fibularis-longus': [2.5, 6.5],
  'fibularis-tertius': [1.5, 4],
  'fibularis-brevis': [2, 6],
  'extensor-digitorum-longus': [3, 8],
  'extensor-hallucis-longus': [3, 8],
};
