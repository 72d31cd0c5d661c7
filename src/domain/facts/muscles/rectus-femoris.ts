import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { QUADRICEPS, QUADRICEPS_HAND } from './shared-quadriceps.ts';

export const RECTUS_FEMORIS: MuscleFacts = {
  id: 'rectus-femoris',
  names: { english: 'Rectus femoris', latin: 'Musculus rectus femoris', lay: 'straight front thigh muscle', fma: 'FMA38928' },
  origin: general('Front lower spine of the ilium; a second head from the groove above the socket of the hip.'),
  insertion: general('Base of the patella, through the patellar ligament the tuberosity of the tibia.'),
  nerve: general('Femoral nerve (L2–L4).'),
  action: general('Bends the hip and straightens the knee.'),
  points: [
    {
      id: 'rectus-femoris-tp1',
      name: 'Upper point',
      lay: 'front of the hip, just below the crease',
      location: [published('At the very top of the thigh, right under the crease of the hip.', 'westsub-rectus-femoris', 'healthathand-knee')],
      pattern: [
        published('Reported far from the point: deep in the knee, in front and close above the kneecap.', 'namtpt-rectus-femoris', 'painwhisperer-knee', 'innerouterhealth-rectus-femoris'),
        general('May spread up the front of the thigh.'),
      ],
      looksLike: [],
      notes: [],
    },
    {
      id: 'rectus-femoris-tp2',
      name: 'Lower point',
      lay: 'front of the thigh, above the kneecap',
      location: [published('Low down, just above the knee.', 'innerouterhealth-rectus-femoris', 'healthathand-knee')],
      pattern: [published('Reported deep around the knee, with a knee that is weak or stiff.', 'innerouterhealth-rectus-femoris', 'healthathand-knee')],
      looksLike: [],
      notes: [general('Far less common than the upper point.')],
    },
  ],
  ...QUADRICEPS,
  symptoms: [
    published('At night, pain low on the front of the thigh, close above the kneecap.', 'namtpt-rectus-femoris'),
    published('An ache deep in the knee, in the kneecap or under it.', 'namtpt-rectus-femoris', 'painwhisperer-knee'),
    published('Worse going downstairs, or in heels.', 'budobear-rectus-femoris'),
  ],
  aggravating: [
    published('Going downstairs, high heels.', 'budobear-rectus-femoris'),
    published('Cycling, running, kicking, long sitting.', 'innerouterhealth-rectus-femoris'),
  ],
  setsOff: [
    published('Injections into the front of the thigh, insulin among them.', 'namtpt-rectus-femoris'),
    published('A heavy weight held long on the lap.', 'westsub-rectus-femoris'),
  ],
  looksLike: [published('A torn meniscus, tendinitis, bursitis, softened cartilage behind the kneecap, a kneecap that tracks badly.', 'namtpt-rectus-femoris', 'namtpt-vastus-lateralis')],
  find: [general('On the back, straight leg lifted: the spindle in the middle of the front of the thigh.'), QUADRICEPS_HAND],
  reviewed: false,
};
