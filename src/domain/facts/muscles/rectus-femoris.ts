import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

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
      location: [published('Very high in the thigh, just below the crease of the hip.', 'westsub-rectus-femoris', 'healthathand-knee')],
      pattern: [
        published('Reported: front of the knee; above the kneecap; front of the thigh, lower third.', 'namtpt-rectus-femoris', 'painwhisperer-knee', 'innerouterhealth-rectus-femoris'),
        general('May spread: front of the thigh, middle.'),
      ],
      looksLike: [],
      notes: [],
    },
    {
      id: 'rectus-femoris-tp2',
      name: 'Lower point',
      lay: 'front of the thigh, above the kneecap',
      location: [published('Low down, just above the knee.', 'innerouterhealth-rectus-femoris', 'healthathand-knee')],
      pattern: [published('Reported: above the kneecap; front of the knee.', 'innerouterhealth-rectus-femoris', 'healthathand-knee')],
      looksLike: [],
      notes: [general('Far less common than the upper point.')],
    },
  ],
  setsOff: [],
  find: [general('On the back, straight leg lifted: the spindle in the middle of the front of the thigh.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
