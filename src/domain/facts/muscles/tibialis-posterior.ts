import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const TIBIALIS_POSTERIOR: MuscleFacts = {
  id: 'tibialis-posterior',
  names: { english: 'Tibialis posterior', latin: 'Musculus tibialis posterior', lay: 'muscle that holds the arch', fma: 'FMA65018' },
  origin: general('Interosseous membrane and the adjoining backs of tibia and fibula.'),
  insertion: general('Tuberosity of the navicular, cuneiforms and bases of the second to the fourth metatarsal.'),
  nerve: general('Tibial nerve (L4, L5).'),
  action: general('Turns the sole inward, helps to point the foot down and holds the arch.'),
  points: [],
  setsOff: [],
  find: [general('The belly lies too deep to be reached; its tendon stands out behind the inner ankle when the sole is turned inward against resistance.')],
  relief: [],
  cautions: [general('Deep veins run under the calf: a calf that is swollen, warm and tender on one side is shown to a doctor, not pressed.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
