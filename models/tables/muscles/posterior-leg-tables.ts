import type { POSTERIOR_LEG_MUSCLE_IDS } from '#domain/ids';
import { gastrocnemiusLateralHead } from './gastrocnemius-lateral-head.ts';
import { gastrocnemiusMedialHead } from './gastrocnemius-medial-head.ts';
import { flexorDigitorumLongus } from './flexor-digitorum-longus.ts';
import { flexorHallucisLongus } from './flexor-hallucis-longus.ts';
import { plantaris } from './plantaris.ts';
import { popliteus } from './popliteus.ts';
import { soleus } from './soleus.ts';
import { tibialisPosterior } from './tibialis-posterior.ts';
import type { MuscleTable } from './muscle-table.ts';

export const POSTERIOR_LEG_TABLES: Readonly<Record<(typeof POSTERIOR_LEG_MUSCLE_IDS)[number], MuscleTable>> = {
  'gastrocnemius-medial-head': gastrocnemiusMedialHead,
  'gastrocnemius-lateral-head': gastrocnemiusLateralHead,
  plantaris,
  soleus,
  popliteus,
  'flexor-digitorum-longus': flexorDigitorumLongus,
  'flexor-hallucis-longus': flexorHallucisLongus,
  'tibialis-posterior': tibialisPosterior,
};
