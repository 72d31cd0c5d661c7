import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { KNEE_LOADED, QUADRICEPS } from './shared-quadriceps.ts';

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
      location: [general('Above the middle of the thigh, under rectus femoris.')],
      pattern: [
        published('Reported over the middle of the front of the thigh.', 'the-wellness-digest', 'massagetoday-vastus-intermedius', 'abbott-groin-series'),
        published('May spread up into the crease of the hip and down to just above the knee.', 'the-wellness-digest', 'abbott-groin-series'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  ...QUADRICEPS,
  symptoms: [
    published('Pain in the middle of the front of the thigh, worse on walking and on stairs.', 'the-wellness-digest'),
    published('Worse going upstairs.', 'budobear-rectus-femoris'),
    published('Stiff after sitting; a limp.', 'the-wellness-digest'),
  ],
  aggravating: [KNEE_LOADED],
  setsOff: [
    published('Running, squats, long sitting.', 'the-wellness-digest'),
    published('Points in the other three parts of the quadriceps.', 'the-wellness-digest'),
  ],
  looksLike: [
    published('Pain referred from the low back.', 'massagetoday-vastus-intermedius'),
    general('A damaged femoral nerve.'),
  ],
  find: [
    published('It cannot be felt by itself; press through rectus femoris or beside it.', 'finando-quadriceps-excerpt'),
    general('On the back, knee slightly bent, the thigh relaxed.'),
  ],
  reviewed: false,
};
