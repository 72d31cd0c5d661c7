import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

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
      location: [general('In the middle of the inner thigh.')],
      pattern: [
        published('Reported: inside of the thigh, middle; inside of the thigh, upper third.', 'abbott-groin-series'),
        published('May spread: inside of the knee.', 'morningside-acupuncture'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('On the back, knee bent and fallen outward: the most inner cord from the pubis toward the knee.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
