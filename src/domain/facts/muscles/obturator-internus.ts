import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const OBTURATOR_INTERNUS: MuscleFacts = {
  id: 'obturator-internus',
  names: { english: 'Obturator internus', latin: 'Musculus obturatorius internus', lay: 'inner wall muscle of the pelvis', fma: 'FMA22324' },
  origin: general('Inner face of the obturator membrane and its bony rim.'),
  insertion: general('Inner side of the greater trochanter above the trochanteric fossa, after turning round the lesser sciatic notch.'),
  nerve: general('Nerve to obturator internus (L5, S1, S2).'),
  action: general('Outwardly rotates the straight hip, abducts the bent one, steadies the femoral head.'),
  points: [
    {
      id: 'obturator-internus-tp1',
      name: 'Point at the turn of the tendon',
      lay: 'deep beside the sit bone',
      location: [general('Behind the ischial spine, where the tendon turns out of the pelvis.')],
      pattern: [
        general('Reported: between tailbone and anus; tailbone.'),
        published('May spread: back of the thigh, upper third.', 'morningside-acupuncture'),
        published('May spread: deep in the groin; inside of the thigh, upper third.', 'morningside-acupuncture'),
      ],
      looksLike: [],
      notes: [general('Mostly a pain of the pelvic floor, part of which is felt inside and cannot be drawn on the skin.')],
    },
  ],
  setsOff: [],
  find: [general('Too deep to be told apart by touch from its neighbours.')],
  relief: [],
  cautions: [general('The sciatic nerve runs across its outer surface.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
