import type { ANTERIOR_LEG_MUSCLE_IDS } from '#domain/ids';
import { authored, believedVolume, sheetSettings, tendons } from './anatomy-terms.ts';
import type { AcrossProfile, MuscleAnatomy } from './muscle-table.ts';

const NONE: AcrossProfile = [0, 0, 0];
const RAJAGOPAL = 'volume behind the model of Rajagopal et al. 2016';
const slender = (triangles: number): MuscleAnatomy['sheet'] =>
  sheetSettings({ triangles, smoothing: 3, climbMm: 7 }, 'long and slender: more smoothing would cut the corners that its tendon turns round, and what is more than 7 mm high is no bone it lies on; checked on renders from six sides');

export const ANTERIOR_LEG_ANATOMY: Readonly<Record<(typeof ANTERIOR_LEG_MUSCLE_IDS)[number], MuscleAnatomy>> = {
  'tibialis-anterior': {
    originOn: ['tibia'],
    insertionOn: ['foot'],
    tendons: tendons(NONE, [126, 122, 116], 'fleshy from the outer face of the tibia; a strong tendon from the lower third of the leg to the inner border of the foot'),
    bulk: { thickness: [1.4, 1.14, 0.95], riseMm: 30, along: [1.4, 0.6, 0], outwardShare: 0.2, provenance: authored('what the bones take from the measured muscle is given back, more inward than outward: it already lies near the skin') },
    volume: believedVolume(135.2, 'Handsfield et al. 2014, mean'),
    bones: 'either',
    liesOn: [],
    beside: ['extensor-hallucis-longus'],
    sheet: slender(3600),
  },
  'extensor-digitorum-longus': {
    originOn: ['tibia', 'fibula'],
    insertionOn: ['foot'],
    tendons: tendons(NONE, [176, 172, 160], 'fleshy from the condyle and the front of the fibula; one tendon above the ankle, four on the back of the foot'),
    bulk: { thickness: [2.5, 2.5, 2.5], mostGainMm: 10, riseMm: 30, along: [1.7, 0.15, 0], outwardShare: 0.85, provenance: authored('the atlas muscle has 0.6 of the scaled volume: thicker, outward, where the skin leaves room') },
    volume: { minMl: 52, maxMl: 78, provenance: { class: 'PUBLISHED', source: `${RAJAGOPAL}, 69.7 ml, scaled to this body by 0.931; 20 % either way` } },
    bones: 'either',
    liesOn: [],
    beside: ['tibialis-anterior', 'extensor-hallucis-longus'],
    sheet: slender(5200),
  },
  'extensor-hallucis-longus': {
    originOn: ['fibula'],
    insertionOn: ['foot'],
    tendons: tendons(NONE, [128, 122, 108], 'fleshy from the middle of the fibula and the membrane; a tendon from above the ankle to the great toe'),
    bulk: { thickness: [4.5, 5.4, 2.6], mostGainMm: 12, riseMm: 12, along: [2.2, 0.4, 0], outwardShare: 0.65, width: { factor: 1.25, about: 0.3 }, provenance: authored('the atlas muscle has a fifth of the scaled volume: thicker between its two neighbours') },
    volume: { minMl: 20, maxMl: 40, provenance: { class: 'PUBLISHED', source: `${RAJAGOPAL}, 35.6 ml, scaled to this body by 0.931 to 33 ml; 20 % over and, since the skin leaves the front of the leg no more room, 40 % under` } },
    bones: 'either',
    liesOn: [],
    sheet: slender(2600),
  },
  'fibularis-longus': {
    originOn: ['fibula'],
    insertionOn: ['foot'],
    tendons: tendons([4, 4, 4], [200, 196, 186], 'fleshy from the head and the outer face of the fibula; a long tendon behind the malleolus and across the sole'),
    bulk: { thickness: [1.6, 1.75, 1.75], riseMm: 30, along: [2.4, -0.6, 0], outwardShare: 0.6, provenance: authored('the atlas muscle has 0.71 of the scaled volume: a little thicker') },
    volume: believedVolume(94.4, RAJAGOPAL),
    bones: 'either',
    liesOn: ['fibularis-brevis'],
    beside: ['extensor-digitorum-longus', 'soleus'],
    sheet: slender(3600),
  },
  'fibularis-brevis': {
    originOn: ['fibula'],
    insertionOn: ['foot'],
    tendons: tendons(NONE, [76, 70, 60], 'fleshy from the lower two thirds of the fibula nearly to the malleolus; a flat tendon to the base of the fifth metatarsal'),
    bulk: { thickness: [3.4, 4.2, 2.6], mostGainMm: 10.5, riseMm: 30, along: [2.2, 0.1, 0.1], outwardShare: 0.8, provenance: authored('the atlas muscle has a third of the scaled volume: thicker, away from the fibula') },
    volume: { minMl: 19, maxMl: 44, provenance: { class: 'PUBLISHED', source: `${RAJAGOPAL}, 39.4 ml, scaled to this body by 0.931 to 37 ml; 20 % over and, since the skin leaves no more room behind the fibula, half under` } },
    bones: 'either',
    liesOn: [],
    sheet: slender(2600),
  },
  'fibularis-tertius': {
    originOn: ['fibula'],
    insertionOn: ['foot'],
    tendons: tendons(NONE, [62, 60, 56], 'fleshy from the lower front of the fibula; a flat tendon to the back of the fifth metatarsal'),
    bulk: { thickness: [3.2, 3.2, 3.2], mostGainMm: 3, riseMm: 30, outwardShare: 0.7, provenance: authored('the atlas shows little more than its tendon: a fuller belly, as large as the space in front of the fibula allows') },
    volume: { minMl: 1.5, maxMl: 6, provenance: authored('no volume is published for it; the atlas part has 1.7 ml') },
    bones: 'either',
    liesOn: [],
    beside: ['extensor-digitorum-longus'],
    sheet: slender(1600),
  },
};
