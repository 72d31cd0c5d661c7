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
    sheet: sheetSettings({ triangles: 4000, letInMm: -1.2 }, 'as many triangles as the sheet shows; so thin that whatever it sinks into would show through'),
  },
  ...LIGAMENT_ANATOMY,
  'iliotibial-tract': {
    originOn: ['hip-bone'],
    insertionOn: ['tibia'],
    tendons: tendons(ALL_WHITE, ALL_WHITE, 'a band of fascia from the crest of the ilium to the tubercle on the outer condyle of the tibia'),
    bulk: { thickness: [0.9, 0.9, 0.9], outwardShare: 0, provenance: authored('1.5–3 mm thick, as dissections and ultrasound give it; a little less than the atlas part, which reaches the skin') },
    volume: { minMl: 35, maxMl: 85, provenance: { class: 'MEASURED', source: 'the atlas part has 76 ml down to 20 mm below the tubercle; up to 10 % over and half under. Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan' } },
    bones: 'below',
    liesOn: ['gluteus-medius', 'gluteus-maximus', 'vastus-lateralis'],
    beside: ['tensor-fasciae-latae', 'biceps-femoris-short-head'],
    sheet: sheetSettings({ triangles: 4600, climbMm: 25, letInMm: -1 }, 'a thin sheet over large muscles; checked on renders from six sides'),
  },
  'patellar-ligament': {
    originOn: ['patella'],
    insertionOn: ['tibia'],
    tendons: tendons(ALL_WHITE, ALL_WHITE, 'the last stretch of the quadriceps tendon, below the patella'),
    bulk: AS_MEASURED,
    volume: { minMl: 2.5, maxMl: 7, provenance: authored('as drawn: about 45 × 22 × 5 mm, rounded') },
    bones: 'below',
    liesOn: [],
    sheet: sheetSettings({ triangles: 1000, climbMm: 6 }, 'a short band; checked on renders from six sides'),
  },
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
