import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

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
      location: [general('Just below the inguinal ligament, on the inner side of the femoral artery.')],
      pattern: [
        published('Reported: groin; deep in the groin.', 'namtpt-pectineus', 'abbott-groin-series'),
        published('May spread: front and inside of the thigh.', 'namtpt-pectineus'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('In the groin, just outside and above the tendon of adductor longus.')],
  relief: [],
  cautions: [general('The femoral artery, vein and nerve lie in front of it: feel for the pulse first and keep away from it.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
