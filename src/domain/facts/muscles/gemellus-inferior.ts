import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

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
      location: [general('Beside the tendon of obturator internus; the marker stands for both gemelli.')],
      pattern: [
        general('Reported: lower outer buttock; behind the hip bump.'),
        general('May spread: back of the thigh, upper third.'),
      ],
      looksLike: [],
      notes: [general('The manual does not set this pattern apart; it is part of the group of short rotators.')],
    },
  ],
  setsOff: [],
  find: [general('Too deep to be told apart by touch from its neighbours.')],
  relief: [],
  cautions: [general('The sciatic nerve runs across its outer surface.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
