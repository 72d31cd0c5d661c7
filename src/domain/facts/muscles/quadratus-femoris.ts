import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const QUADRATUS_FEMORIS: MuscleFacts = {
  id: 'quadratus-femoris',
  names: { english: 'Quadratus femoris', latin: 'Musculus quadratus femoris', lay: 'square muscle below the hip joint', fma: 'FMA22338' },
  origin: general('Outer border of the ischial tuberosity.'),
  insertion: general('Quadrate tubercle on the intertrochanteric crest of the femur.'),
  nerve: general('Nerve to quadratus femoris (L5, S1).'),
  action: general('Outwardly rotates and adducts the thigh.'),
  points: [],
  setsOff: [],
  find: [general('Too deep to be told apart by touch from its neighbours.')],
  relief: [],
  cautions: [general('The sciatic nerve runs across its outer surface.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
