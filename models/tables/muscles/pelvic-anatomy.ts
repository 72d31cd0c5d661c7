import type { PELVIC_MUSCLE_IDS } from '#domain/ids';
import { AS_MEASURED, atlasVolume, authored, believedVolume, scaledVolume, sheetSettings, tendons } from './anatomy-terms.ts';
import type { AcrossProfile, MuscleAnatomy } from './muscle-table.ts';

const NONE: AcrossProfile = [0, 0, 0];
const THIN_SHEET = sheetSettings({ triangles: 1800, climbMm: 8 }, 'a thin sheet between bones that it must not climb over; checked on renders from six sides');

export const PELVIC_ANATOMY: Readonly<Record<(typeof PELVIC_MUSCLE_IDS)[number], MuscleAnatomy>> = {
  'psoas-major': {
    originOn: ['vertebra-t12', 'disc-t12-l1', 'vertebra-l1', 'vertebra-l2', 'vertebra-l3', 'vertebra-l4', 'vertebra-l5', 'disc-l1-l2', 'disc-l2-l3', 'disc-l3-l4', 'disc-l4-l5'],
    insertionOn: ['femur'],
    tendons: tendons(NONE, [46, 66, 84], 'fleshy from the bodies and discs; the tendon begins on the medial side above the hip joint and ends on the lesser trochanter'),
    bulk: { thickness: [1.8, 1.8, 1.8], mostGainMm: 16, riseMm: 20, outwardShare: 0.7, provenance: authored('the atlas muscle has 0.68 of the scaled volume: thicker, most of it forward into the belly, away from the kidney muscle behind') },
    volume: scaledVolume(274.8, 0.2),
    bones: 'either',
    liesOn: [],
    beside: ['iliacus', 'quadratus-lumborum'],
    sheet: sheetSettings({ triangles: 4000, climbMm: 10 }, 'smooth from as near as a hand; checked on renders from six sides'),
  },
  iliacus: {
    originOn: ['hip-bone'],
    insertionOn: ['femur'],
    tendons: tendons(NONE, [4, 6, 9], 'fleshy from the fossa; its fibres join the psoas tendon from the side and reach the femur below the lesser trochanter with little tendon of their own'),
    bulk: { thickness: [1.7, 1.35, 1.7], along: [1, 0.9, 2.2], outwardShare: 0.8, provenance: authored('what smoothing and the bone take from the measured muscle is given back, away from the bone') },
    volume: believedVolume(176.8, 'Handsfield et al. 2014, mean'),
    bones: 'either',
    liesOn: [],
    beside: ['rectus-femoris', 'pectineus'],
    sheet: sheetSettings({ triangles: 4000, smoothing: 11 }, 'smooth from as near as a hand; checked on renders from six sides'),
  },
  coccygeus: {
    originOn: ['hip-bone'],
    insertionOn: ['sacrum'],
    tendons: tendons([6, 6, 6], [4, 4, 4], 'short tendinous fibres at the spine, mixed with the sacrospinous ligament on its outer face'),
    bulk: AS_MEASURED,
    volume: atlasVolume(3.55),
    bones: 'either',
    liesOn: [],
    sheet: THIN_SHEET,
  },
  iliococcygeus: {
    originOn: ['hip-bone'],
    insertionOn: ['sacrum'],
    tendons: tendons([6, 7, 6], [5, 6, 5], 'from the tendinous arch on the fascia of obturator internus; a short seam before the coccyx'),
    bulk: AS_MEASURED,
    volume: atlasVolume(7.18),
    bones: 'either',
    liesOn: [],
    beside: ['coccygeus'],
    sheet: THIN_SHEET,
  },
  pubococcygeus: {
    originOn: ['hip-bone'],
    insertionOn: ['sacrum'],
    tendons: tendons([4, 4, 4], [5, 6, 7], 'nearly fleshy from the back of the pubis; a flat seam in front of the coccyx'),
    bulk: AS_MEASURED,
    volume: atlasVolume(5.76),
    bones: 'either',
    liesOn: [],
    beside: ['iliococcygeus', 'coccygeus'],
    sheet: THIN_SHEET,
  },
  puborectalis: {
    originOn: ['hip-bone'],
    insertionOn: [],
    tendons: tendons([4, 4, 4], NONE, 'nearly fleshy from the pubis; behind the bowel it goes over into its fellow of the other side'),
    bulk: { thickness: [1.2, 1.2, 1.2], outwardShare: 0.5, provenance: authored('the band is measured short of the midline; what its thin rims lose is given back on both faces') },
    volume: atlasVolume(5.69),
    bones: 'either',
    liesOn: [],
    beside: ['pubococcygeus', 'iliococcygeus'],
    sheet: THIN_SHEET,
  },
};
