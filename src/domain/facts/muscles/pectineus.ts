import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { ADDUCTOR_FIND, ADDUCTORS } from './shared-adductors.ts';

export const PECTINEUS: MuscleFacts = {
  id: 'pectineus',
  names: { english: 'Pectineus', latin: 'Musculus pectineus', lay: 'upper groin muscle', fma: 'FMA22450' },
  origin: general('Pecten of the pubis, between the iliopubic eminence and the pubic tubercle.'),
  insertion: general('Pectineal line of the femur, from the lesser trochanter toward the linea aspera.'),
  nerve: general('Femoral nerve (L2, L3), at times also the obturator nerve.'),
  action: general('Bends the hip and draws the thigh inward.'),
  points: [
    {
      id: 'pectineus-tp1',
      name: 'Groin point',
      lay: 'in the groin',
      location: [general('Just below the inguinal ligament, on the inner side of the femoral artery, two to four centimetres deep.')],
      pattern: [
        published('Reported at the front of the pelvis, deep in the groin and the hip joint.', 'namtpt-pectineus', 'abbott-groin-series'),
        published('May spread over the upper inner front of the thigh.', 'namtpt-pectineus'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  ...ADDUCTORS,
  symptoms: [
    published('Pain deep in the groin; stiff when sitting cross-legged.', 'namtpt-pectineus'),
    published('Mostly together with an adductor or with iliacus and psoas.', 'namtpt-pectineus'),
  ],
  setsOff: [published('A trip or a fall, gripping a horse with the thighs.', 'namtpt-pectineus'), general('A sudden squeeze.')],
  looksLike: [published('A trapped obturator nerve, disease of the hip joint, a stressed pubic symphysis.', 'namtpt-pectineus')],
  find: [ADDUCTOR_FIND, general('In the groin, just outside and above the tendon of adductor longus.')],
  cautions: [general('The femoral artery, vein and nerve lie in front of it.'), ...ADDUCTORS.cautions],
  reviewed: false,
};
