import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const TENSOR_FASCIAE_LATAE: MuscleFacts = {
  id: 'tensor-fasciae-latae',
  names: { english: 'Tensor fasciae latae', latin: 'Musculus tensor fasciae latae', lay: 'front hip pocket muscle', fma: 'FMA22425' },
  origin: general('Outer lip of the iliac crest, from the front spine about five centimetres back.'),
  insertion: general('Iliotibial tract at the upper third of the thigh, through it the outer side of the tibia.'),
  nerve: general('Superior gluteal nerve (L4, L5, S1).'),
  action: general('Bends the hip, moves the thigh outward and turns it inward; tightens the iliotibial tract.'),
  points: [
    {
      id: 'tensor-fasciae-latae-tp1',
      name: 'Upper belly',
      lay: 'below the front of the hip crest',
      location: [general('In the upper third, just below and behind the anterior superior iliac spine.')],
      pattern: [
        published('Reported: deep in the groin; side of the hip, on the bump.', 'aberdeen-chiropractic-blog', 'abbott-groin-series'),
        published('May spread: front and outside of the thigh; outside of the thigh, upper third; outside of the thigh, middle.', 'aberdeen-chiropractic-blog'),
        published('Said to stay free: groin.', 'abbott-groin-series'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('On the back, thigh turned inward and lifted a little: it swells below and behind the front spine of the pelvis.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
