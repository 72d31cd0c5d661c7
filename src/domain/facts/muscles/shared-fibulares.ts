import { exercise, founding, general, published } from '../claim.ts';
import { REPETITIONS } from '../exercises.ts';
import { BORROWED_HOLD, BREATHE } from '../shared-claims.ts';
import type { Exercise, MuscleFacts } from '../types.ts';

export const FOOT_INWARD: Exercise = exercise('Foot turned in', general('For the outer leg; gently.'), ['Sit and lay the ankle on the other knee.', 'With the hand, turn the sole inward.', 'Let the toes point a little.'], 30);
export const EVERSION_BAND: Exercise = exercise('Band, sole outward', general('For the outer leg.'), ['Sit with the heel on the floor, a band round the forefoot, fixed on the inner side.', 'Turn the forefoot outward against the band.', 'Let it come back slowly.']);

/** What holds for fibularis longus and brevis alike. */
export const FIBULARES = {
  setsOff: [published('A sprain with the sole turned inward.', 'nielasher-fibularis')],
  motion: [general('Turning the sole inward (inversion) is limited.')],
  hold: BORROWED_HOLD,
  stretches: [FOOT_INWARD],
} as const satisfies Partial<MuscleFacts>;

export const FIBULARES_RELIEF = [BREATHE, REPETITIONS, founding('Standing on a wobble board trains the sense of position.', '001')] as const;
