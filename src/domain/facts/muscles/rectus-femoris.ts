import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const RECTUS_FEMORIS: MuscleFacts = {
  id: 'rectus-femoris',
  names: { english: 'Rectus femoris', latin: 'Musculus rectus femoris', lay: 'straight front thigh muscle', fma: 'FMA38928' },
  origin: general('Front lower spine of the ilium; a second head from the groove above the socket of the hip.'),
  insertion: general('Base of the patella, through the patellar ligament the tuberosity of the tibia.'),
  nerve: general('Femoral nerve (L2–L4).'),
  action: general('Bends the hip and straightens the knee.'),
  points: [],
  setsOff: [],
  find: [general('On the back, straight leg lifted: the spindle in the middle of the front of the thigh.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
