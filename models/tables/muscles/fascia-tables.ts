import type { FASCIA_IDS } from '#domain/ids';
import { achillesTendon } from './achilles-tendon.ts';
import type { MuscleTable } from './muscle-table.ts';

export const FASCIA_TABLES: Readonly<Record<(typeof FASCIA_IDS)[number], MuscleTable>> = {
  'achilles-tendon': achillesTendon,
};
