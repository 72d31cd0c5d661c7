import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const PLANTARIS: MuscleFacts = {
  id: 'plantaris',
  names: { english: 'Plantaris', latin: 'Musculus plantaris', lay: 'small muscle behind the knee', fma: 'FMA22560' },
  origin: general('Lateral supracondylar line of the femur, above the lateral head of the gastrocnemius.'),
  insertion: general('Back of the heel bone, on the inner side of the Achilles tendon.'),
  nerve: general('Tibial nerve (S1, S2).'),
  action: general('Helps weakly to point the foot down and to bend the knee.'),
  points: [],
  setsOff: [],
  find: [general('Too deep and small to be told apart with certainty: its belly lies in the hollow of the knee under the lateral head of the gastrocnemius. Some people have none.')],
  relief: [],
  cautions: [general('Vessels and the tibial nerve cross the hollow of the knee: no hard pressure there.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
