import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const POPLITEUS: MuscleFacts = {
  id: 'popliteus',
  names: { english: 'Popliteus', latin: 'Musculus popliteus', lay: 'muscle that unlocks the knee', fma: 'FMA22591' },
  origin: general('Pit below the lateral epicondyle of the femur, and the lateral meniscus.'),
  insertion: general('Back of the tibia, above the soleal line.'),
  nerve: general('Tibial nerve (L4, L5, S1).'),
  action: general('Turns the tibia inward on the femur and so unlocks the straight knee.'),
  points: [
    {
      id: 'popliteus-tp1',
      name: 'Point behind the knee',
      lay: 'deep in the hollow of the knee',
      location: [general('In the upper part, on the back of the upper tibia.')],
      pattern: [
        published('Reported: back of the knee.', 'nielasher-popliteus', 'namtpt-popliteus'),
        published('May spread: upper calf.', 'namtpt-popliteus', 'nielasher-popliteus'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('Seated, knee bent: behind the upper inner border of the tibia, deep to the gastrocnemius; felt more than seen when the leg is turned inward.')],
  relief: [],
  cautions: [general('Vessels and the tibial nerve cross the hollow of the knee: no hard pressure there.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
