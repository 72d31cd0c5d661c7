import type { FASCIA_IDS } from '#domain/ids';
import { achillesTendon } from './achilles-tendon.ts';
import { iliolumbarLigament } from './iliolumbar-ligament.ts';
import { inguinalLigament } from './inguinal-ligament.ts';
import type { MuscleTable } from './muscle-table.ts';
import { sacrospinousLigament } from './sacrospinous-ligament.ts';
import { sacrotuberousLigament } from './sacrotuberous-ligament.ts';

export const FASCIA_TABLES: Readonly<Record<(typeof FASCIA_IDS)[number], MuscleTable>> = {
  'sacrotuberous-ligament': sacrotuberousLigament,
  'sacrospinous-ligament': sacrospinousLigament,
  'iliolumbar-ligament': iliolumbarLigament,
  'inguinal-ligament': inguinalLigament,
  'achilles-tendon': achillesTendon,
};
