import { general } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { ROTATOR_FIND, ROTATOR_LOOK_ALIKES, ROTATOR_SYMPTOMS, SHORT_ROTATORS } from './shared-short-rotators.ts';

export const GEMELLUS_SUPERIOR: MuscleFacts = {
  id: 'gemellus-superior',
  names: { english: 'Gemellus superior', latin: 'Musculus gemellus superior', lay: 'upper twin muscle', fma: 'FMA22334' },
  origin: general('Outer side of the ischial spine.'),
  insertion: general('Inner side of the greater trochanter, with the tendon of obturator internus.'),
  nerve: general('Nerve to obturator internus (L5, S1, S2).'),
  action: general('Outwardly rotates the straight hip, abducts the bent one.'),
  points: [],
  ...SHORT_ROTATORS,
  symptoms: ROTATOR_SYMPTOMS,
  looksLike: ROTATOR_LOOK_ALIKES,
  find: [general('The point of both gemelli and its pattern are told under gemellus inferior.'), ROTATOR_FIND],
  reviewed: false,
};
