import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const EXTENSOR_HALLUCIS_LONGUS: MuscleFacts = {
  id: 'extensor-hallucis-longus',
  names: { english: 'Extensor hallucis longus', latin: 'Musculus extensor hallucis longus', lay: 'long muscle that lifts the great toe', fma: 'FMA22546' },
  origin: general('Middle half of the front of the fibula and the membrane beside it.'),
  insertion: general('Base of the end bone of the great toe.'),
  nerve: general('Deep fibular nerve (L5).'),
  action: general('Straightens the great toe and lifts the foot.'),
  points: [],
  setsOff: [],
  find: [general('Great toe drawn up against a finger: the tendon stands out on the back of the foot, and above the ankle the belly tightens between the two neighbours that cover it.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
