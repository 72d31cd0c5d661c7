import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const EXTENSOR_DIGITORUM_LONGUS: MuscleFacts = {
  id: 'extensor-digitorum-longus',
  names: { english: 'Extensor digitorum longus', latin: 'Musculus extensor digitorum longus', lay: 'long toe-lifting muscle', fma: 'FMA22548' },
  origin: general('Outer condyle of the tibia, upper three quarters of the front of the fibula and the membrane between the bones.'),
  insertion: general('By four tendons the middle and end bones of the second to fifth toe.'),
  nerve: general('Deep fibular nerve (L5, S1).'),
  action: general('Straightens the four lesser toes and lifts the foot.'),
  points: [],
  setsOff: [],
  find: [general('Toes drawn up: four tendons stand out on the back of the foot; the belly lies a finger behind that of tibialis anterior.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
