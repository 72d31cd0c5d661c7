import type { POSTERIOR_LEG_MUSCLE_IDS } from '#domain/ids';
import { atlasVolume, authored, believedVolume, scaledVolume, sheetSettings, tendons } from './anatomy-terms.ts';
import type { AcrossProfile, MuscleAnatomy } from './muscle-table.ts';

const HANDSFIELD = 'Handsfield et al. 2014, mean';
const NONE: AcrossProfile = [0, 0, 0];
const LARGE = sheetSettings({ triangles: 3600 }, 'smooth from as near as a hand; checked on renders from six sides');
const SMALL = sheetSettings({ triangles: 2000 }, 'smooth from as near as a hand; checked on renders from six sides');
const CORD = sheetSettings({ triangles: 2600, rows: 11, smoothing: 2 }, 'close columns and little smoothing keep the turn of the tendon behind the ankle; checked on renders from six sides');
const SPLIT = sheetSettings({ triangles: 4000, smoothing: 1, climbMm: 7 }, 'four tendons of at least four rows each; little smoothing keeps the turn behind the ankle; checked on renders from six sides');

export const POSTERIOR_LEG_ANATOMY: Readonly<Record<(typeof POSTERIOR_LEG_MUSCLE_IDS)[number], MuscleAnatomy>> = {
  'gastrocnemius-medial-head': {
    originOn: ['femur'],
    insertionOn: [],
    tendons: tendons([12, 14, 18], [10, 12, 10], 'a short flat tendon from above the medial condyle, longest on the medial side; ends on the broad aponeurosis of the Achilles tendon'),
    bulk: { thickness: [1, 0.82, 0.72], along: [0, 0.7, 1.3], outwardShare: 1, provenance: authored('the atlas head has 1.29 of the scaled volume and comes out of the skin at the inner side: thinner there, from outside') },
    volume: believedVolume(257.4, HANDSFIELD),
    bones: 'below',
    liesOn: ['soleus', 'achilles-tendon', 'plantaris', 'popliteus'],
    sheet: LARGE,
  },
  'gastrocnemius-lateral-head': {
    originOn: ['femur'],
    insertionOn: [],
    tendons: tendons([18, 14, 10], [10, 12, 10], 'a short tendon from the side of the lateral condyle; ends on the broad aponeurosis of the Achilles tendon, a little higher than the medial head'),
    bulk: { thickness: [0.74, 0.74, 0.74], outwardShare: 0.8, provenance: authored('the atlas head has 1.5 of the scaled volume: thinner, mostly from behind, so that it goes on touching the soleus') },
    volume: scaledVolume(150, 0.2),
    bones: 'below',
    liesOn: ['soleus', 'achilles-tendon', 'plantaris', 'popliteus'],
    beside: ['gastrocnemius-medial-head', 'biceps-femoris-short-head', 'biceps-femoris-long-head'],
    sheet: sheetSettings({ triangles: 3600, climbMm: 9 }, 'what is more than 9 mm high beside its origin is the side of the condyle, not something to climb over; checked on renders from six sides'),
  },
  soleus: {
    originOn: ['fibula', 'tibia'],
    insertionOn: [],
    tendons: tendons(NONE, [46, 58, 46], 'fleshy from the fibula, the arch and the soleal line; its aponeurosis joins the front of the Achilles tendon'),
    bulk: { thickness: [0.85, 1.15, 1.15], outwardShare: 0.1, provenance: authored('the atlas muscle has 0.78 of the scaled volume: a little thicker, towards the deep flexors, which leave room, but not beside fibularis longus, which has none') },
    volume: believedVolume(438.2, HANDSFIELD),
    bones: 'below',
    liesOn: ['popliteus', 'tibialis-posterior', 'flexor-digitorum-longus', 'flexor-hallucis-longus'],
    sheet: sheetSettings({ triangles: 4000, smoothing: 2 }, 'the largest of the leg, its point on the fibula kept from being rounded off; checked on renders from six sides'),
  },
  plantaris: {
    originOn: ['femur'],
    insertionOn: ['foot'],
    tendons: tendons([4, 4, 4], [370, 370, 370], 'fleshy from the supracondylar line; a small belly, and the longest tendon of the body between gastrocnemius and soleus'),
    bulk: { thickness: [1.15, 1.15, 1.15], outwardShare: 0.5, provenance: authored('what the femur takes from the measured muscle is given back') },
    volume: atlasVolume(32.85),
    bones: 'below',
    liesOn: ['popliteus', 'soleus'],
    beside: ['biceps-femoris-short-head'],
    sheet: CORD,
  },
  popliteus: {
    originOn: ['femur'],
    insertionOn: ['tibia'],
    tendons: tendons([24, 24, 24], NONE, 'a strong tendon from the pit of the lateral condyle; fleshy to the triangle above the soleal line'),
    bulk: { thickness: [1.2, 1.2, 1.2], outwardShare: 1, provenance: authored('what the tibia takes from the measured muscle is given back behind') },
    volume: atlasVolume(26.87),
    bones: 'below',
    liesOn: [],
    beside: ['biceps-femoris-short-head'],
    sheet: SMALL,
  },
  'flexor-digitorum-longus': {
    originOn: ['tibia'],
    insertionOn: ['foot'],
    tendons: tendons(NONE, [262, 255, 262], 'fleshy from the tibia below the soleal line nearly to the ankle; a tendon that parts in the sole into four'),
    bulk: { thickness: [0.78, 0.78, 0.78], along: [1.2, 1, 0], outwardShare: 1, provenance: authored('the atlas muscle has 1.56 of the scaled volume: thinner in its belly, from behind') },
    volume: scaledVolume(30.4, 0.2),
    bones: 'below',
    liesOn: ['tibialis-posterior', 'flexor-hallucis-longus'],
    sheet: SPLIT,
  },
  'flexor-hallucis-longus': {
    originOn: ['fibula'],
    insertionOn: ['foot'],
    tendons: tendons(NONE, [262, 250, 262], 'fleshy from the fibula nearly to the ankle; a round tendon under the shelf of the calcaneus and through the sole to the big toe'),
    bulk: { thickness: [2, 2, 2], outwardShare: 0.4, provenance: authored('the atlas muscle has 0.74 of the scaled volume: a little thicker') },
    volume: believedVolume(78.8, HANDSFIELD),
    bones: 'either',
    liesOn: ['tibialis-posterior'],
    beside: ['fibularis-brevis'],
    sheet: CORD,
  },
  'tibialis-posterior': {
    originOn: ['tibia', 'fibula'],
    insertionOn: ['foot'],
    tendons: tendons(NONE, [105, 130, 105], 'fleshy from membrane, tibia and fibula; the tendon begins within the lower half of the belly and turns behind the inner ankle'),
    bulk: {
      thickness: [3.3, 3.1, 2.2],
      mostGainMm: 16,
      outwardShare: 0.8,
      provenance: authored('the atlas muscle has half of the scaled volume: thicker, towards the soleus'),
    },
    volume: scaledVolume(104.8, 0.2),
    bones: 'either',
    liesOn: ['popliteus'],
    sheet: CORD,
  },
};
