import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const OBTURATOR_EXTERNUS: MuscleFacts = {
  id: 'obturator-externus',
  names: { english: 'Obturator externus', latin: 'Musculus obturatorius externus', lay: 'outer wall muscle of the pelvis', fma: 'FMA22326' },
  origin: general('Outer face of the obturator membrane and its inner rim, on the rami of pubis and ischium.'),
  insertion: general('Trochanteric fossa of the femur, after passing below and behind the neck.'),
  nerve: general('Posterior branch of the obturator nerve (L3, L4).'),
  action: general('Outwardly rotates the hip, draws the thigh inward, steadies the femoral head.'),
  points: [
    {
      id: 'obturator-externus-tp1',
      name: 'Deep groin point',
      lay: 'deep in the groin, beside the sit bone',
      location: [general('Deep in the upper inner thigh, below the obturator ring.')],
      pattern: [
        published('Reported: deep in the groin; inside of the thigh, upper third.', 'morningside-acupuncture'),
        published('May spread: lower inner buttock.', 'morningside-acupuncture'),
      ],
      looksLike: [],
      notes: [general('No pattern of its own in the manual; little is known.')],
    },
  ],
  setsOff: [],
  find: [general('Too deep to be told apart by touch from its neighbours.')],
  relief: [],
  cautions: [general('The femoral vessels and the obturator nerve lie in front of it.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
