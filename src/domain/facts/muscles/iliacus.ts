import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const ILIACUS: MuscleFacts = {
  id: 'iliacus',
  names: { english: 'Iliacus', latin: 'Musculus iliacus', lay: 'muscle that lines the inside of the hip bone', fma: 'FMA22322' },
  origin: general('Upper two thirds of the iliac fossa, inner lip of the crest and the ala of the sacrum.'),
  insertion: general('Lateral side of the psoas tendon, and the femur just below the lesser trochanter.'),
  nerve: general('Femoral nerve (L2, L3).'),
  action: general('Bends the hip; with the thigh fixed, tilts the pelvis forward.'),
  points: [],
  setsOff: [],
  find: [general('Inside the front edge of the hip bone: lying on the back with the knee bent, the fingertips sink in behind the anterior superior spine and press outward against the bone.')],
  relief: [],
  cautions: [general('The femoral nerve runs in the groove between it and psoas: stop when pressure tingles.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
