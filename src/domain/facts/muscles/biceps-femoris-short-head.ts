import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { HAMSTRINGS } from './shared-hamstrings.ts';

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
      location: [general('In the lower third of the thigh, against the femur on its outer side.')],
      pattern: [
        published('Reported behind the knee, chiefly in its outer half.', 'nielasher-hamstrings', 'massagelibrary-mally'),
        general('May spread up the outer back of the thigh.'),
      ],
      looksLike: [],
      notes: [general('The short head does not cross the hip: what is said of hip extension and of the straight leg raise holds for the other hamstrings.')],
    },
  ],
  ...HAMSTRINGS,
  find: [
    published('From the middle toward the lower end.', 'massagelibrary-mally'),
    general('Face down or on the side, knee bent against a light resistance: flat pressure beside and under the tendon of the long head, just above the knee on the outer side.'),
  ],
  cautions: [
    general('The common fibular nerve runs along the inner edge of the tendon and round the head of the fibula: do not press there.'),
    ...HAMSTRINGS.cautions,
  ],
  reviewed: false,
};
