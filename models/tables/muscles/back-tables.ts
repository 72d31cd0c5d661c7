import type { BACK_MUSCLE_IDS } from '#domain/ids';
import { externalOblique } from './external-oblique.ts';
import { rectusAbdominis } from './rectus-abdominis.ts';
import { latissimusDorsi } from './latissimus-dorsi.ts';
import { serratusPosteriorInferior } from './serratus-posterior-inferior.ts';
import { iliocostalisLumborum } from './iliocostalis-lumborum.ts';
import { iliocostalisThoracis } from './iliocostalis-thoracis.ts';
import { longissimusThoracis } from './longissimus-thoracis.ts';
import type { MuscleTable } from './muscle-table.ts';
import { multifidus } from './multifidus.ts';
import { quadratusLumborum } from './quadratus-lumborum.ts';

export const BACK_TABLES: Readonly<Record<(typeof BACK_MUSCLE_IDS)[number], MuscleTable>> = {
  'external-oblique': externalOblique,
  'rectus-abdominis': rectusAbdominis,
  'latissimus-dorsi': latissimusDorsi,
  'serratus-posterior-inferior': serratusPosteriorInferior,
  'iliocostalis-lumborum': iliocostalisLumborum,
  'iliocostalis-thoracis': iliocostalisThoracis,
  'longissimus-thoracis': longissimusThoracis,
  multifidus,
  'quadratus-lumborum': quadratusLumborum,
};
