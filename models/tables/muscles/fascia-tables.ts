import type { FASCIA_IDS } from '#domain/ids';
import { achillesTendon } from './achilles-tendon.ts';
import { iliolumbarLigament } from './iliolumbar-ligament.ts';
import { iliotibialTract } from './iliotibial-tract.ts';
import { inguinalLigament } from './inguinal-ligament.ts';
import type { MuscleTable } from './muscle-table.ts';
import { patellarLigament } from './patellar-ligament.ts';
import { sacrospinousLigament } from './sacrospinous-ligament.ts';
import { sacrotuberousLigament } from './sacrotuberous-ligament.ts';
import { thoracolumbarFascia } from './thoracolumbar-fascia.ts';

export const FASCIA_TABLES: Readonly<Record<(typeof FASCIA_IDS)[number], MuscleTable>> = {
  'thoracolumbar-fascia': thoracolumbarFascia,
  'sacrotuberous-ligament': sacrotuberousLigament,
  'sacrospinous-ligament': sacrospinousLigament,
  'iliolumbar-ligament': iliolumbarLigament,
  'inguinal-ligament': inguinalLigament,
  'iliotibial-tract': iliotibialTract,
  'patellar-ligament': patellarLigament,
  'achilles-tendon': achillesTendon,
};
