import type { BACK_MUSCLE_IDS } from '#domain/ids';
import { AS_MEASURED, atlasVolume, tendons } from './anatomy-terms.ts';
import type { MuscleAnatomy } from './muscle-table.ts';

export const BACK_ANATOMY: Readonly<Record<(typeof BACK_MUSCLE_IDS)[number], MuscleAnatomy>> = {
  'quadratus-lumborum': {
    originOn: ['hip-bone'],
    insertionOn: ['rib-12'],
    tendons: tendons([14, 12, 10], [6, 8, 8], 'aponeurotic from the iliolumbar ligament and the crest; short slips to rib 12 and the transverse processes'),
    bulk: AS_MEASURED,
    volume: atlasVolume(86.6),
    bones: 'either',
    liesOn: [],
  },
};
