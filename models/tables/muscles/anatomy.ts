import type { FibreSheetId } from '#domain/ids';
import { AS_MEASURED, atlasVolume, authored, scaledVolume, tendons } from './anatomy-terms.ts';
import type { AcrossProfile, MuscleAnatomy } from './muscle-table.ts';
import { ANTERIOR_LEG_ANATOMY } from './anterior-leg-anatomy.ts';
import { BACK_ANATOMY } from './back-anatomy.ts';
import { FASCIA_ANATOMY } from './fascia-anatomy.ts';
import { PELVIC_ANATOMY } from './pelvic-anatomy.ts';
import { POSTERIOR_LEG_ANATOMY } from './posterior-leg-anatomy.ts';
import { THIGH_ANATOMY } from './thigh-anatomy.ts';

const NONE: AcrossProfile = [0, 0, 0];

export const MUSCLE_ANATOMY: Readonly<Record<FibreSheetId, MuscleAnatomy>> = {
  'gluteus-maximus': {
    originOn: ['hip-bone', 'sacrum'],
    insertionOn: [],
    tendons: tendons(NONE, [46, 18, 10], 'fleshy from ilium, sacrum and coccyx; upper and superficial fibres end in the iliotibial tract, the lowest on the gluteal tuberosity'),
    bulk: {
      thickness: [0.3, 3.75, 3],
      mostGainMm: 34.5,
      riseMm: 42,
      outwardShare: 0.6,
      provenance: authored('the atlas muscle has under half of the published volume; thickened mostly outward into the fat of the buttock, checked against the atlas skin'),
    },
    volume: scaledVolume(849, 0.25),
    bones: 'below',
    liesOn: ['gluteus-medius', 'piriformis', 'gemellus-superior', 'obturator-internus', 'gemellus-inferior', 'quadratus-femoris', 'semitendinosus', 'biceps-femoris-long-head', 'coccygeus', 'sacrospinous-ligament', 'sacrotuberous-ligament'],
  },
  'gluteus-medius': {
    originOn: ['hip-bone'],
    insertionOn: ['femur'],
    tendons: tendons(NONE, [26, 34, 24], 'fleshy from the ilium; a broad tendon to the lateral and superoposterior facets of the trochanter, longest in the middle'),
    bulk: {
      thickness: [0.62, 1.8, 2.5],
      mostGainMm: 15,
      outwardShare: 0.8,
      provenance: authored('the atlas muscle has 0.7 of the scaled volume; thickened where it lies under gluteus maximus, not in front, where it already touches the skin'),
    },
    volume: scaledVolume(323.2, 0.25),
    bones: 'below',
    liesOn: ['gluteus-minimus', 'piriformis'],
  },
  'gluteus-minimus': {
    originOn: ['hip-bone'],
    insertionOn: ['femur'],
    tendons: tendons(NONE, [26, 32, 24], 'fleshy from the ilium; a flat tendon to the anterior facet of the trochanter'),
    bulk: AS_MEASURED,
    volume: scaledVolume(104, 0.25),
    bones: 'below',
    liesOn: [],
  },
  piriformis: {
    originOn: ['sacrum'],
    insertionOn: ['femur'],
    tendons: tendons(NONE, [34, 40, 34], 'fleshy from the front of the sacrum; a round tendon to the tip of the trochanter'),
    bulk: { thickness: [1.25, 1.25, 1.25], outwardShare: 0.5, provenance: authored('the atlas muscle has 0.7 of the scaled volume: a little thicker') },
    volume: { minMl: 26, maxMl: 51, provenance: { class: 'PUBLISHED', source: 'Rajagopal et al. 2016, 44.6 ml behind the model, scaled to this body by 0.931 to 41 ml; 25 % over and, since the atlas muscle is just plausible, 37 % under' } },
    bones: 'either',
    liesOn: [],
  },
  'gemellus-superior': {
    originOn: ['hip-bone'],
    insertionOn: ['femur'],
    tendons: tendons(NONE, [14, 16, 14], 'fleshy from the ischial spine; joins the tendon of obturator internus'),
    bulk: AS_MEASURED,
    volume: atlasVolume(4.57),
    bones: 'below',
    liesOn: [],
  },
  'gemellus-inferior': {
    originOn: ['hip-bone'],
    insertionOn: ['femur'],
    tendons: tendons(NONE, [14, 16, 14], 'fleshy from the upper tuberosity; joins the tendon of obturator internus'),
    bulk: { thickness: [1.15, 1.15, 1.15], outwardShare: 1, provenance: authored('what the bone takes from the measured muscle is given back outward') },
    volume: atlasVolume(4.16),
    bones: 'below',
    liesOn: [],
  },
  'obturator-internus': {
    originOn: ['hip-bone'],
    insertionOn: ['femur'],
    tendons: tendons(NONE, [58, 66, 58], 'fleshy from membrane and rim; tendinous from its turn round the lesser notch to the trochanter'),
    bulk: {
      thickness: [2.1, 2.1, 2.1],
      outwardShare: 1,
      provenance: authored('the atlas muscle has half of the scaled volume; thickened into the pelvis, away from the bone'),
    },
    volume: { minMl: 25, maxMl: 41, provenance: { class: 'PUBLISHED', source: 'Parvaresh et al. 2019, mass 34.5 g, about 33 ml; 25 % either way' } },
    bones: 'either',
    liesOn: [],
    beside: ['puborectalis', 'pubococcygeus', 'iliococcygeus'],
  },
  'quadratus-femoris': {
    originOn: ['hip-bone'],
    insertionOn: ['femur'],
    tendons: tendons(NONE, [3, 3, 3], 'fleshy quadrangle; hardly any tendon at the quadrate tubercle'),
    bulk: AS_MEASURED,
    volume: atlasVolume(12.92),
    bones: 'either',
    liesOn: [],
  },
  semitendinosus: {
    originOn: ['hip-bone'],
    insertionOn: ['tibia'],
    tendons: tendons([30, 24, 34], [172, 165, 168], 'a short common tendon at the tuberosity; the long cord from the lower third of the thigh to the pes anserinus'),
    bulk: { thickness: [1.5, 1.5, 1.5], outwardShare: 0.5, provenance: authored('the atlas muscle has 0.77 of the scaled volume: a little thicker') },
    volume: scaledVolume(186, 0.25),
    bones: 'either',
    liesOn: [],
  },
  'biceps-femoris-long-head': {
    originOn: ['hip-bone'],
    insertionOn: ['fibula'],
    tendons: tendons([62, 52, 44], [58, 70, 84], 'the common tendon of the hamstrings runs a third of the way down on the medial side; the lower tendon begins on the lateral side'),
    bulk: {
      thickness: [0.725, 0.725, 0.725],
      outwardShare: 0.5,
      width: { factor: 0.7, about: 0.2 },
      provenance: authored('the atlas muscle has 2.5 times the scaled volume: thinner from both faces and narrower, nearer to its medial neighbour'),
    },
    volume: scaledVolume(206.5, 0.25),
    bones: 'either',
    liesOn: [],
  },
  ...BACK_ANATOMY,
  ...PELVIC_ANATOMY,
  ...THIGH_ANATOMY,
  ...POSTERIOR_LEG_ANATOMY,
  ...ANTERIOR_LEG_ANATOMY,
  ...FASCIA_ANATOMY,
};
