import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const QUADRATUS_FEMORIS: MuscleFacts = {
  id: 'quadratus-femoris',
  names: { english: 'Quadratus femoris', latin: 'Musculus quadratus femoris', lay: 'square muscle below the hip joint', fma: 'FMA22338' },
  origin: general('Outer border of the ischial tuberosity.'),
  insertion: general('Quadrate tubercle on the intertrochanteric crest of the femur.'),
  nerve: general('Nerve to quadratus femoris (L5, S1).'),
  action: general('Outwardly rotates and adducts the thigh.'),
  points: [
    {
      id: 'quadratus-femoris-tp1',
      name: 'Point between sit bone and trochanter',
      lay: 'between sit bone and outer hip bone',
      location: [general('Half way between the tuberosity and the trochanter.')],
      pattern: [
        published('Reported: lower inner buttock; sit bone.', 'nielasher-quadratus-femoris', 'morningside-acupuncture'),
        published('May spread: back of the thigh, upper third; back of the thigh, middle.', 'nielasher-quadratus-femoris'),
        published('May spread: outside of the thigh, upper third.', 'morningside-acupuncture'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('Too deep to be told apart by touch from its neighbours.')],
  relief: [],
  cautions: [general('The sciatic nerve runs across its outer surface.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
