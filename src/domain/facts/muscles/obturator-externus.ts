import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { ROTATOR_FIND, ROTATOR_LOOK_ALIKES, ROTATOR_SYMPTOMS, SHORT_ROTATORS } from './shared-short-rotators.ts';

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
      lay: 'deep in the groin, beside the pubic bone',
      location: [general('Deep in the upper inner thigh, below the obturator ring, under five to eight centimetres of other muscle.')],
      pattern: [
        published('Reported deep in hip and groin, and on the upper inner thigh.', 'morningside-acupuncture'),
        published('May spread to the lower inner buttock.', 'morningside-acupuncture'),
      ],
      looksLike: [],
      notes: [general('It has no pattern of its own in the manual; little is known.')],
    },
  ],
  ...SHORT_ROTATORS,
  symptoms: ROTATOR_SYMPTOMS,
  looksLike: ROTATOR_LOOK_ALIKES,
  find: [ROTATOR_FIND, general('From the front it lies behind pectineus and the short adductors, out of reach.')],
  cautions: [general('The femoral vessels and the obturator nerve lie in front of it: no pressure from the groin.'), ...SHORT_ROTATORS.cautions],
  reviewed: false,
};
