import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const GEMELLUS_SUPERIOR: MuscleFacts = {
  id: 'gemellus-superior',
  names: { english: 'Gemellus superior', latin: 'Musculus gemellus superior', lay: 'upper twin muscle', fma: 'FMA22334' },
  origin: general('Outer side of the ischial spine.'),
  insertion: general('Inner side of the greater trochanter, with the tendon of obturator internus.'),
  nerve: general('Nerve to obturator internus (L5, S1, S2).'),
  action: general('Outwardly rotates the straight hip, abducts the bent one.'),
  points: [],
  setsOff: [],
  find: [general('Too deep to be told apart by touch from its neighbours.')],
  relief: [],
  cautions: [general('The sciatic nerve runs across its outer surface.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
