import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const TIBIALIS_ANTERIOR: MuscleFacts = {
  id: 'tibialis-anterior',
  names: { english: 'Tibialis anterior', latin: 'Musculus tibialis anterior', lay: 'front shin muscle', fma: 'FMA22544' },
  origin: general('Outer condyle and upper two thirds of the outer face of the tibia, with the membrane between the leg bones.'),
  insertion: general('Inner and lower face of the medial cuneiform and base of the first metatarsal.'),
  nerve: general('Deep fibular nerve (L4, L5).'),
  action: general('Lifts the foot and turns its sole inward.'),
  points: [
    {
      id: 'tibialis-anterior-tp1',
      name: 'Upper third',
      lay: 'front of the leg, outside the shin',
      location: [published('In the upper third of the belly.', 'ora-tibialis-anterior')],
      pattern: [
        published('Reported: front of the ankle; big toe; top of the foot, inner side.', 'nielasher-tibialis-anterior', 'ora-tibialis-anterior'),
        published('May spread: shin, upper third; shin, middle; shin, lower third.', 'nielasher-tibialis-anterior'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('Foot drawn up and inward: the tendon stands out in front of the inner ankle, the belly beside the edge of the shin.')],
  relief: [],
  cautions: [general('Sudden, growing pain with a hard front of the leg after exertion or a blow is an emergency (compartment syndrome), not a case for pressing.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
