import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const VASTUS_INTERMEDIUS: MuscleFacts = {
  id: 'vastus-intermedius',
  names: { english: 'Vastus intermedius', latin: 'Musculus vastus intermedius', lay: 'deep front thigh muscle', fma: 'FMA38934' },
  origin: general('Front and outer side of the shaft of the femur, upper two thirds.'),
  insertion: general('Base of the patella, as the deep layer of the quadriceps tendon.'),
  nerve: general('Femoral nerve (L2–L4).'),
  action: general('Straightens the knee.'),
  points: [
    {
      id: 'vastus-intermedius-tp1',
      name: 'Mid-thigh point',
      lay: 'deep in the front of the thigh',
      location: [general('In the upper middle of the thigh, under rectus femoris.')],
      pattern: [
        published('Reported: front of the thigh, middle; front of the thigh, upper third.', 'the-wellness-digest', 'massagetoday-vastus-intermedius', 'abbott-groin-series'),
        published('May spread: groin; above the kneecap.', 'the-wellness-digest', 'abbott-groin-series'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('Covered by rectus femoris; felt only through it or beside it, with the thigh relaxed.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
