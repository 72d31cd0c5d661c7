import { general } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { ROTATOR_FIND, ROTATOR_LOOK_ALIKES, ROTATOR_SYMPTOMS, SHORT_ROTATORS } from './shared-short-rotators.ts';

export const GEMELLUS_INFERIOR: MuscleFacts = {
  id: 'gemellus-inferior',
  names: { english: 'Gemellus inferior', latin: 'Musculus gemellus inferior', lay: 'lower twin muscle', fma: 'FMA22336' },
  origin: general('Upper part of the ischial tuberosity, just below the lesser sciatic notch.'),
  insertion: general('Inner side of the greater trochanter, with the tendon of obturator internus.'),
  nerve: general('Nerve to quadratus femoris (L4, L5, S1).'),
  action: general('Outwardly rotates the straight hip, abducts the bent one.'),
  points: [
    {
      id: 'gemelli-tp1',
      name: 'Short rotator point',
      lay: 'deep behind the hip joint',
      location: [general('Beside the tendon of obturator internus, five to seven centimetres deep; the marker stands for both gemelli.')],
      pattern: [
        general('Reported deep in the buttock near the trochanter, like the pain of the piriformis.'),
        general('May spread to the upper back of the thigh.'),
      ],
      looksLike: [],
      notes: [general('The manual does not set this pattern apart; it is part of the group of short rotators.')],
    },
  ],
  ...SHORT_ROTATORS,
  symptoms: ROTATOR_SYMPTOMS,
  looksLike: ROTATOR_LOOK_ALIKES,
  find: [ROTATOR_FIND],
  reviewed: false,
};
