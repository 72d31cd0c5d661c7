import type { PELVIC_MUSCLE_IDS } from '../ids.ts';
import { COCCYGEUS } from './muscles/coccygeus.ts';
import { ILIACUS } from './muscles/iliacus.ts';
import { ILIOCOCCYGEUS } from './muscles/iliococcygeus.ts';
import { PSOAS_MAJOR } from './muscles/psoas-major.ts';
import { PUBOCOCCYGEUS } from './muscles/pubococcygeus.ts';
import { PUBORECTALIS } from './muscles/puborectalis.ts';
import type { MuscleFacts } from './types.ts';

export const PELVIC_MUSCLE_FACTS: Readonly<Record<(typeof PELVIC_MUSCLE_IDS)[number], MuscleFacts>> = {
  'psoas-major': PSOAS_MAJOR,
  iliacus: ILIACUS,
  coccygeus: COCCYGEUS,
  iliococcygeus: ILIOCOCCYGEUS,
  pubococcygeus: PUBOCOCCYGEUS,
  puborectalis: PUBORECTALIS,
};
