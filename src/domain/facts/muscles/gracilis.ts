import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { ADDUCTOR_FIND, ADDUCTOR_LOOK_ALIKES, ADDUCTOR_STARTS, ADDUCTORS } from './shared-adductors.ts';

export const GRACILIS: MuscleFacts = {
  id: 'gracilis',
  names: { english: 'Gracilis', latin: 'Musculus gracilis', lay: 'slender inner thigh muscle', fma: 'FMA43883' },
  origin: general('Lower edge of the pubic symphysis and the inferior ramus of the pubis.'),
  insertion: general('Upper inner tibia, in the pes anserinus.'),
  nerve: general('Anterior branch of the obturator nerve (L2, L3).'),
  action: general('Draws the thigh inward, bends the knee and turns the leg inward.'),
  points: [
    {
      id: 'gracilis-tp1',
      name: 'Inner thigh point',
      lay: 'along the inner thigh',
      location: [general('In the middle of the inner thigh, half a centimetre to two deep.')],
      pattern: [
        published('Reported as a burn, up and down the inner thigh.', 'abbott-groin-series'),
        published('May spread to the inner knee.', 'morningside-acupuncture'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  ...ADDUCTORS,
  symptoms: [published('Hot and stinging, close under the skin of the inner thigh.', 'abbott-groin-series')],
  setsOff: ADDUCTOR_STARTS,
  looksLike: ADDUCTOR_LOOK_ALIKES,
  find: [ADDUCTOR_FIND, general('It is the innermost cord, from the pubis toward the knee.')],
  reviewed: false,
};
