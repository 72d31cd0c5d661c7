import type { FASCIA_IDS } from '#domain/ids';
import { AS_MEASURED, atlasVolume, authored, sheetSettings, tendons } from './anatomy-terms.ts';
import { LIGAMENT_ANATOMY } from './ligament-anatomy.ts';
import type { AcrossProfile, MuscleAnatomy } from './muscle-table.ts';

/** longer than any fibre: no flesh anywhere */
const ALL_WHITE: AcrossProfile = [600, 600, 600];

export const FASCIA_ANATOMY: Readonly<Record<(typeof FASCIA_IDS)[number], MuscleAnatomy>> = {
  'thoracolumbar-fascia': {
    originOn: [],
    insertionOn: [],
    tendons: tendons(ALL_WHITE, ALL_WHITE, 'fibres of collagen alone: longer than the sheet is wide'),
    bulk: { ...AS_MEASURED, provenance: authored('as its table has it') },
    volume: { minMl: 10, maxMl: 30, provenance: authored('about 170 cm² of a sheet of 1.5 mm, thinner at its borders') },
    bones: 'below',
    liesOn: ['longissimus-thoracis', 'iliocostalis-lumborum', 'iliocostalis-thoracis', 'multifidus', 'serratus-posterior-inferior'],
    sheet: sheetSettings({ triangles: 3000, sinkMm: -0.2 }, 'as many triangles as the sheet shows; so thin that whatever it sinks into would show through'),
  },
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
