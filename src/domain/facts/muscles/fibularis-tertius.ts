import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const FIBULARIS_TERTIUS: MuscleFacts = {
  id: 'fibularis-tertius',
  names: { english: 'Fibularis tertius', latin: 'Musculus fibularis tertius', lay: 'third outer leg muscle', fma: 'FMA22550' },
  origin: general('Lower third of the front of the fibula.'),
  insertion: general('Back of the base of the fifth metatarsal.'),
  nerve: general('Deep fibular nerve (L5, S1).'),
  action: general('Lifts the foot and turns the sole outward; some people lack it.'),
  points: [],
  symptoms: [published('Pain at ankle and heel is reported, with a link to the front part of gluteus minimus; no point of it is shown here.', 'webmanmed-peroneus-tertius')],
  setsOff: [],
  find: [general('Foot drawn up and outward: its tendon, where there is one, stands out in front of the outer ankle, beside that of the fifth toe.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
