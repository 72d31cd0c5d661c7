import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const PECTINEUS: MuscleFacts = {
  id: 'pectineus',
  names: { english: 'Pectineus', latin: 'Musculus pectineus', lay: 'upper groin muscle', fma: 'FMA22450' },
  origin: general('Pecten of the pubis, between the iliopubic eminence and the pubic tubercle.'),
  insertion: general('Pectineal line of the femur, from the lesser trochanter toward the linea aspera.'),
  nerve: general('Femoral nerve (L2, L3), at times also the obturator nerve.'),
  action: general('Bends the hip and draws the thigh inward.'),
  points: [],
  setsOff: [],
  find: [general('In the groin, just outside and above the tendon of adductor longus.')],
  relief: [],
  cautions: [general('The femoral artery, vein and nerve lie in front of it: feel for the pulse first and keep away from it.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
