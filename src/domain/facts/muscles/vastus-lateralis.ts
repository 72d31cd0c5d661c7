import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const VASTUS_LATERALIS: MuscleFacts = {
  id: 'vastus-lateralis',
  names: { english: 'Vastus lateralis', latin: 'Musculus vastus lateralis', lay: 'outer front thigh muscle', fma: 'FMA38930' },
  origin: general('Upper intertrochanteric line, greater trochanter, gluteal tuberosity and the upper half of the linea aspera.'),
  insertion: general('Outer border and base of the patella and the retinaculum beside it.'),
  nerve: general('Femoral nerve (L2–L4).'),
  action: general('Straightens the knee.'),
  points: [],
  setsOff: [],
  find: [general('On the back or on the side: the whole outer side of the thigh, in front of and under the iliotibial tract.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
