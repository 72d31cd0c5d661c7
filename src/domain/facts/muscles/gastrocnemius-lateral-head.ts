import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const GASTROCNEMIUS_LATERAL_HEAD: MuscleFacts = {
  id: 'gastrocnemius-lateral-head',
  names: { english: 'Gastrocnemius, lateral head', latin: 'Caput laterale musculi gastrocnemii', lay: 'outer calf muscle', fma: 'FMA45960' },
  origin: general('Side of the lateral condyle of the femur, above the epicondyle.'),
  insertion: general('Back of the heel bone, by the Achilles tendon.'),
  nerve: general('Tibial nerve (S1, S2).'),
  action: general('Points the foot down and helps to bend the knee.'),
  points: [],
  setsOff: [],
  find: [general('Standing on tiptoe with straight knees: the outer bulge of the calf.')],
  relief: [],
  cautions: [general('Deep veins run under the calf: a calf that is swollen, warm and tender on one side is shown to a doctor, not pressed.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
