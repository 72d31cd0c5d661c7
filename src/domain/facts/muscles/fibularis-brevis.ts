import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';
import { EVERSION_BAND, FIBULARES, FIBULARES_RELIEF } from './shared-fibulares.ts';

export const FIBULARIS_BREVIS: MuscleFacts = {
  id: 'fibularis-brevis',
  names: { english: 'Fibularis brevis', latin: 'Musculus fibularis brevis', lay: 'short outer leg muscle', fma: 'FMA22554' },
  origin: general('Lower two thirds of the outer face of the fibula.'),
  insertion: general('Tuberosity at the base of the fifth metatarsal.'),
  nerve: general('Superficial fibular nerve (L5, S1).'),
  action: general('Turns the sole outward and lowers the foot.'),
  points: [
    {
      id: 'peroneus-brevis-tp1',
      name: 'Lower point',
      lay: 'outer leg, above the ankle',
      location: [general('Where the middle and lower thirds of the fibula meet.')],
      pattern: [
        published('Reported around the outer ankle bone and on the lower outer leg.', 'nielasher-fibularis', 'muscle-joint-pain'),
        published('May spread along the outer side of the rear foot.', 'muscle-joint-pain'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  ...FIBULARES,
  symptoms: [published('Pain at the outer ankle; little strength in turning the sole outward.', 'morningside-acupuncture')],
  aggravating: [published('Uneven ground.', 'nielasher-fibularis')],
  perpetuating: [general('High heels.')],
  looksLike: [published('A sprained ankle, an overloaded fifth metatarsal (stress injury).', 'morningside-acupuncture')],
  find: [
    general('On the lower outer leg, behind the tendon of fibularis longus.'),
    general('Sole turned outward: felt on both sides of that tendon in the lower third of the leg, and as a cord from the outer ankle to the fifth metatarsal.'),
  ],
  relief: [general('The thumb; for the rest as for fibularis longus.'), ...FIBULARES_RELIEF],
  strengthening: [EVERSION_BAND],
  cautions: [general('The superficial fibular nerve comes to the surface in the lower third of the leg: stop at tingling on the top of the foot.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
