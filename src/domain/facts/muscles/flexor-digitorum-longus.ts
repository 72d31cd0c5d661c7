import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const FLEXOR_DIGITORUM_LONGUS: MuscleFacts = {
  id: 'flexor-digitorum-longus',
  names: { english: 'Flexor digitorum longus', latin: 'Musculus flexor digitorum longus', lay: 'long bender of the small toes', fma: 'FMA65016' },
  origin: general('Back of the tibia, its middle three fifths, below the soleal line.'),
  insertion: general('End bones of the second to the fifth toe.'),
  nerve: general('Tibial nerve (L5, S1, S2).'),
  action: general('Bends the four small toes and helps to point the foot down.'),
  points: [],
  setsOff: [],
  find: [general('Behind the inner border of the tibia in the middle of the leg, while the small toes are curled.')],
  relief: [],
  cautions: [general('Deep veins run under the calf: a calf that is swollen, warm and tender on one side is shown to a doctor, not pressed.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
