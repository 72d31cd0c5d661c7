import type { POSTERIOR_LEG_MUSCLE_IDS } from '#domain/ids';
import { gastrocnemiusLateralHead } from './gastrocnemius-lateral-head.ts';
import { gastrocnemiusMedialHead } from './gastrocnemius-medial-head.ts';
import { soleus } from './soleus.ts';
import type { MuscleTable } from './muscle-table.ts';

export const POSTERIOR_LEG_TABLES: Readonly<Record<(typeof POSTERIOR_LEG_MUSCLE_IDS)[number], MuscleTable>> = {
  'gastrocnemius-medial-head': gastrocnemiusMedialHead,
  'gastrocnemius-lateral-head': gastrocnemiusLateralHead,
  soleus,
};
