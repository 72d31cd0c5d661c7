import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const FLEXOR_HALLUCIS_LONGUS: MuscleFacts = {
  id: 'flexor-hallucis-longus',
  names: { english: 'Flexor hallucis longus', latin: 'Musculus flexor hallucis longus', lay: 'long bender of the big toe', fma: 'FMA65014' },
  origin: general('Lower two thirds of the back of the fibula, and the interosseous membrane.'),
  insertion: general('End bone of the big toe.'),
  nerve: general('Tibial nerve (L5, S1, S2).'),
  action: general('Bends the big toe and helps to point the foot down.'),
  points: [],
  setsOff: [],
  find: [general('On the outer side of the Achilles tendon, deep, in the lower third of the leg, while the big toe is curled.')],
  relief: [],
  cautions: [general('Deep veins run under the calf: a calf that is swollen, warm and tender on one side is shown to a doctor, not pressed.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
