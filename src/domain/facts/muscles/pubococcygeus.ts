import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

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
        published('Reported: between tailbone and anus; also inside the pelvis, which is not drawn.', 'morningside-acupuncture'),
        published('May spread: inside of the thigh, upper third.', 'morningside-acupuncture'),
      ],
      looksLike: [],
      notes: [published('It may drive a satellite in the wall of the belly.', 'tina-baum-pelvic-floor')],
    },
  ],
  setsOff: [],
  find: [general('Not felt from outside; it tightens when one stops the flow of urine.')],
  relief: [],
  cautions: [general('Treatment from within is for a specialist of the pelvic floor.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
