import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { SHORT_ROTATORS } from './shared-short-rotators.ts';

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
      location: [general('Where the tendon turns out of the pelvis, behind the ischial spine, five to eight centimetres deep.')],
      pattern: [
        general('Reported between tailbone and anus, and in women in the vagina.'),
        published('May spread over the upper back of the thigh.', 'morningside-acupuncture'),
        published('One clinic page adds the groin and the inner thigh.', 'morningside-acupuncture'),
      ],
      looksLike: [],
      notes: [general('Mostly a pain of the pelvic floor, part of which is felt inside and cannot be drawn on the skin.')],
    },
  ],
  ...SHORT_ROTATORS,
  symptoms: [
    published('Pain deep in hip, groin and inner thigh, worse when sitting.', 'morningside-acupuncture'),
    published('Pain at stool or in intercourse.', 'morningside-acupuncture'),
  ],
  looksLike: [
    published('A strained adductor, a hernia, trouble of the pelvic floor.', 'morningside-acupuncture'),
    general('Pain of the tailbone, of the vagina or the rectum.'),
  ],
  find: [
    general('The part outside the pelvis: behind the ischium, in the hollow above and inside the sit bone.'),
    general('The part inside: only through vagina or rectum, by a specialist.'),
  ],
  reviewed: false,
};
