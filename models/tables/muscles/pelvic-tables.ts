import type { PELVIC_MUSCLE_IDS } from '#domain/ids';
import { coccygeus } from './coccygeus.ts';
import { iliacus } from './iliacus.ts';
import { iliococcygeus } from './iliococcygeus.ts';
import type { MuscleTable } from './muscle-table.ts';
import { psoasMajor } from './psoas-major.ts';
import { pubococcygeus } from './pubococcygeus.ts';
import { puborectalis } from './puborectalis.ts';

export const PELVIC_TABLES: Readonly<Record<(typeof PELVIC_MUSCLE_IDS)[number], MuscleTable>> = {
  'psoas-major': psoasMajor,
  iliacus,
  coccygeus,
  iliococcygeus,
  pubococcygeus,
  puborectalis,
};
