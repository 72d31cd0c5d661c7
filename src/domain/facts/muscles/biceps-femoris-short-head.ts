import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const BICEPS_FEMORIS_SHORT_HEAD: MuscleFacts = {
  id: 'biceps-femoris-short-head',
  names: { english: 'Biceps femoris, short head', latin: 'Musculus biceps femoris, caput breve', lay: 'short outer hamstring', fma: 'FMA45891' },
  origin: general('Outer lip of the linea aspera in the middle of the femur, down to the line above the outer condyle.'),
  insertion: general('Head of the fibula, together with the long head.'),
  nerve: general('Common fibular part of the sciatic nerve (L5, S1).'),
  action: general('Bends the knee and turns the bent leg outward.'),
  points: [
    {
      id: 'biceps-femoris-short-tp2',
      name: 'Short head',
      lay: 'outer back of the thigh, above the knee',
      location: [general('In the lower third, against the femur on its outer side.')],
      pattern: [
        published('Reported: back of the knee; back of the knee, outer side.', 'nielasher-hamstrings', 'massagelibrary-mally'),
        general('May spread: outer hamstring strip.'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('Face down, knee bent against a light resistance: beside and under the tendon of the long head, just above the knee on the outer side.')],
  relief: [],
  cautions: [general('The common fibular nerve runs along the inner edge of the tendon and round the head of the fibula: do not press there.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
