import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

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
        published('Reported: outside of the ankle; behind the outer ankle bone.', 'nielasher-fibularis'),
        published('May spread: outside of the lower leg, middle; outer edge of the foot.', 'nielasher-fibularis', 'muscle-joint-pain'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('Sole turned outward: the belly tightens below the head of the fibula, the tendon behind the outer ankle.')],
  relief: [],
  cautions: [general('The common fibular nerve winds round the neck of the fibula under it: no hard pressure just below the head of the fibula.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
