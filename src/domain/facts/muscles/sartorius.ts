import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const SARTORIUS: MuscleFacts = {
  id: 'sartorius',
  names: { english: 'Sartorius', latin: 'Musculus sartorius', lay: 'tailor muscle', fma: 'FMA22354' },
  origin: general('Front upper spine of the ilium.'),
  insertion: general('Upper inner tibia, as the foremost layer of the pes anserinus.'),
  nerve: general('Femoral nerve (L2, L3).'),
  action: general('Bends the hip, moves the thigh outward and turns it outward; bends the knee and turns the leg inward.'),
  points: [],
  setsOff: [],
  find: [general('Sitting or on the back, heel drawn up along the other shin: the strap stands out from the front spine of the pelvis across the thigh.')],
  relief: [],
  cautions: [general('The femoral vessels lie under its upper and middle part: no hard pressure in the groin and on the inner thigh.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
