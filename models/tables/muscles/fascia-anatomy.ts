import type { FASCIA_IDS } from '#domain/ids';
import { AS_MEASURED, atlasVolume, sheetSettings, tendons } from './anatomy-terms.ts';
import { LIGAMENT_ANATOMY } from './ligament-anatomy.ts';
import type { AcrossProfile, MuscleAnatomy } from './muscle-table.ts';

/** longer than any fibre: no flesh anywhere */
const ALL_WHITE: AcrossProfile = [600, 600, 600];

export const FASCIA_ANATOMY: Readonly<Record<(typeof FASCIA_IDS)[number], MuscleAnatomy>> = {
  ...LIGAMENT_ANATOMY,
  'achilles-tendon': {
    originOn: [],
    insertionOn: ['foot'],
    tendons: tendons(ALL_WHITE, ALL_WHITE, 'tendon from its broad beginning between gastrocnemius and soleus to the calcaneus'),
    bulk: AS_MEASURED,
    volume: atlasVolume(21.77),
    bones: 'below',
    liesOn: ['soleus'],
    sheet: sheetSettings({ triangles: 1800 }, 'a plain sheet; checked on renders from six sides'),
  },
};
