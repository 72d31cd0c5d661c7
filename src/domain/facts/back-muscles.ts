import type { BACK_MUSCLE_IDS } from '../ids.ts';
import { EXTERNAL_OBLIQUE } from './muscles/external-oblique.ts';
import { ILIOCOSTALIS_LUMBORUM } from './muscles/iliocostalis-lumborum.ts';
import { ILIOCOSTALIS_THORACIS } from './muscles/iliocostalis-thoracis.ts';
import { LATISSIMUS_DORSI } from './muscles/latissimus-dorsi.ts';
import { LONGISSIMUS_THORACIS } from './muscles/longissimus-thoracis.ts';
import { MULTIFIDUS } from './muscles/multifidus.ts';
import { QUADRATUS_LUMBORUM } from './muscles/quadratus-lumborum.ts';
import { RECTUS_ABDOMINIS } from './muscles/rectus-abdominis.ts';
import { SERRATUS_POSTERIOR_INFERIOR } from './muscles/serratus-posterior-inferior.ts';
import type { MuscleFacts } from './types.ts';

export const BACK_MUSCLE_FACTS: Readonly<Record<(typeof BACK_MUSCLE_IDS)[number], MuscleFacts>> = {
  'external-oblique': EXTERNAL_OBLIQUE,
  'rectus-abdominis': RECTUS_ABDOMINIS,
  'latissimus-dorsi': LATISSIMUS_DORSI,
  'serratus-posterior-inferior': SERRATUS_POSTERIOR_INFERIOR,
  'iliocostalis-lumborum': ILIOCOSTALIS_LUMBORUM,
  'iliocostalis-thoracis': ILIOCOSTALIS_THORACIS,
  'longissimus-thoracis': LONGISSIMUS_THORACIS,
  multifidus: MULTIFIDUS,
  'quadratus-lumborum': QUADRATUS_LUMBORUM,
};
