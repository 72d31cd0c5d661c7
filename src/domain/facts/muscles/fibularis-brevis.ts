import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

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
        published('Reported: outside of the ankle; behind the outer ankle bone; outside of the lower leg, lower third.', 'nielasher-fibularis', 'muscle-joint-pain'),
        published('May spread: outer edge of the foot.', 'muscle-joint-pain'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('Sole turned outward: felt on both sides of the tendon of fibularis longus in the lower third of the leg, and as a cord from the outer ankle to the fifth metatarsal.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
