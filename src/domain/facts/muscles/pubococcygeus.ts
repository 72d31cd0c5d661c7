import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { LEVATOR_LOOK_ALIKES, LEVATOR_SYMPTOMS, PELVIC_FLOOR } from './shared-pelvic-floor.ts';

export const PUBOCOCCYGEUS: MuscleFacts = {
  id: 'pubococcygeus',
  names: { english: 'Pubococcygeus', latin: 'Musculus pubococcygeus', lay: 'inner part of the pelvic floor', fma: 'FMA45854' },
  origin: general('Back of the pubic body and the front of the tendinous arch.'),
  insertion: general('Coccyx and the seam between it and the anus.'),
  nerve: general('Nerve to levator ani (S3–S5).'),
  action: general('Lifts the floor of the pelvis and helps to hold urine and stool.'),
  points: [
    {
      id: 'levator-ani-tp1',
      name: 'Pelvic floor point',
      lay: 'in the floor of the pelvis',
      location: [general('In the sling of the pelvic floor, which is reached from inside; the marker stands for all its parts.')],
      pattern: [
        published('Reported between the legs, at the tailbone and inside the pelvis; what is inside is not drawn.', 'morningside-acupuncture'),
        published('May spread to the inner thigh and the low back.', 'morningside-acupuncture'),
      ],
      looksLike: [],
      notes: [published('It may set up a satellite in the wall of the belly.', 'tina-baum-pelvic-floor')],
    },
  ],
  ...PELVIC_FLOOR,
  symptoms: LEVATOR_SYMPTOMS,
  looksLike: LEVATOR_LOOK_ALIKES,
  find: [...PELVIC_FLOOR.find, general('Not felt from outside; it tightens when one stops the flow of urine.')],
  reviewed: false,
};
