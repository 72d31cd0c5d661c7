import { general, published } from '../claim.ts';
import { ONE_LEG_STAND } from '../exercises.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';
import { EVERSION_BAND, FIBULARES, FIBULARES_RELIEF } from './shared-fibulares.ts';

export const FIBULARIS_LONGUS: MuscleFacts = {
  id: 'fibularis-longus',
  names: { english: 'Fibularis longus', latin: 'Musculus fibularis longus', lay: 'long outer leg muscle', fma: 'FMA22552' },
  origin: general('Head and upper two thirds of the outer face of the fibula.'),
  insertion: general('Across the sole to the medial cuneiform and the base of the first metatarsal.'),
  nerve: general('Superficial fibular nerve (L5, S1).'),
  action: general('Turns the sole outward, lowers the foot and supports its arches.'),
  points: [
    {
      id: 'peroneus-longus-tp1',
      name: 'Upper point',
      lay: 'outer leg, below the knee',
      location: [general('Three to four centimetres below the head of the fibula.')],
      pattern: [
        published('Reported over the outer ankle bone, in front of it and behind it.', 'nielasher-fibularis'),
        published('May spread to the middle third of the outer leg and the outer edge of the foot.', 'nielasher-fibularis', 'muscle-joint-pain'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  ...FIBULARES,
  symptoms: [published('A weak ankle, sprained again and again.', 'triggerpointtherapist-peroneus')],
  aggravating: [published('Uneven ground; after a plaster cast.', 'nielasher-fibularis')],
  perpetuating: [general('A short first metatarsal (Morton’s foot), high heels.')],
  looksLike: [published('A sprained ankle and what it leaves behind; a trapped nerve.', 'triggerpointtherapist-peroneus', 'morningside-acupuncture')],
  find: [
    general('Seated: roll the outer leg under the fingers, below the head of the fibula.'),
    general('Sole turned outward: the belly tightens below the head of the fibula, the tendon behind the outer ankle.'),
  ],
  relief: [general('Thumb or ball on the outer leg, beginning below the neck of the fibula.'), ...FIBULARES_RELIEF],
  strengthening: [EVERSION_BAND, { ...ONE_LEG_STAND, ...general('On a balance board, once the floor is easy.') }],
  cautions: [general('The common fibular nerve winds round the neck of the fibula under it: no tool in the first three centimetres below the head.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
