import { general } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { LEVATOR_LOOK_ALIKES, LEVATOR_SYMPTOMS, PELVIC_FLOOR } from './shared-pelvic-floor.ts';

export const ILIOCOCCYGEUS: MuscleFacts = {
  id: 'iliococcygeus',
  names: { english: 'Iliococcygeus', latin: 'Musculus iliococcygeus', lay: 'outer part of the pelvic floor', fma: 'FMA45858' },
  origin: general('Tendinous arch on the fascia of obturator internus, back to the ischial spine.'),
  insertion: general('Coccyx and the seam between it and the anus.'),
  nerve: general('Nerve to levator ani (S3–S5).'),
  action: general('Lifts the floor of the pelvis.'),
  points: [],
  ...PELVIC_FLOOR,
  symptoms: LEVATOR_SYMPTOMS,
  looksLike: LEVATOR_LOOK_ALIKES,
  find: [
    general('The point of the levator ani and its pattern are told under pubococcygeus.'),
    ...PELVIC_FLOOR.find,
    general('Not felt from outside; it tightens with the rest of the floor when the back passage is drawn up.'),
  ],
  reviewed: false,
};
