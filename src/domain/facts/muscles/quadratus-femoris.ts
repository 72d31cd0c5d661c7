import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { ROTATOR_FIND, ROTATOR_SYMPTOMS, SHORT_ROTATORS } from './shared-short-rotators.ts';

export const QUADRATUS_FEMORIS: MuscleFacts = {
  id: 'quadratus-femoris',
  names: { english: 'Quadratus femoris', latin: 'Musculus quadratus femoris', lay: 'square muscle below the hip joint', fma: 'FMA22338' },
  origin: general('Outer border of the ischial tuberosity.'),
  insertion: general('Quadrate tubercle on the intertrochanteric crest of the femur.'),
  nerve: general('Nerve to quadratus femoris (L4, L5, S1).'),
  action: general('Outwardly rotates and adducts the thigh.'),
  points: [
    {
      id: 'quadratus-femoris-tp1',
      name: 'Point between sit bone and trochanter',
      lay: 'between sit bone and outer hip bone',
      location: [general('Half way between the tuberosity and the trochanter, a little lower, five to seven centimetres deep.')],
      pattern: [
        published('Reported as a vague, deep pain in buttock or hip.', 'nielasher-quadratus-femoris', 'morningside-acupuncture'),
        published('Sometimes down the back of the thigh as far as the knee.', 'nielasher-quadratus-femoris'),
        published('May spread to the outer hip and the upper outer thigh.', 'morningside-acupuncture'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  ...SHORT_ROTATORS,
  symptoms: ROTATOR_SYMPTOMS,
  looksLike: [
    published('A troubled piriformis, pain at the top of the hamstrings.', 'gait-guys-quadratus-femoris'),
    published('The muscle pinched between ischium and femur (ischiofemoral impingement).', 'gait-guys-quadratus-femoris'),
    published('Deep gluteal syndrome.', 'dgs-review-2024'),
  ],
  find: [ROTATOR_FIND],
  relief: [...SHORT_ROTATORS.relief, published('It is stretched by bending the hip, drawing the thigh across and turning it inward.', 'gait-guys-quadratus-femoris')],
  reviewed: false,
};
