import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const ILIOCOCCYGEUS: MuscleFacts = {
  id: 'iliococcygeus',
  names: { english: 'Iliococcygeus', latin: 'Musculus iliococcygeus', lay: 'outer part of the pelvic floor', fma: 'FMA45858' },
  origin: general('Tendinous arch on the fascia of obturator internus, back to the ischial spine.'),
  insertion: general('Coccyx and the seam between it and the anus.'),
  nerve: general('Nerve to levator ani (S3–S5).'),
  action: general('Lifts the floor of the pelvis.'),
  points: [],
  setsOff: [],
  find: [general('Not felt from outside; it tightens with the rest of the floor when the back passage is drawn up.')],
  relief: [],
  cautions: [general('Treatment from within is for a specialist of the pelvic floor.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
