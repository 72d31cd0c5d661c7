import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const VASTUS_LATERALIS: MuscleFacts = {
  id: 'vastus-lateralis',
  names: { english: 'Vastus lateralis', latin: 'Musculus vastus lateralis', lay: 'outer front thigh muscle', fma: 'FMA38930' },
  origin: general('Upper intertrochanteric line, greater trochanter, gluteal tuberosity and the upper half of the linea aspera.'),
  insertion: general('Outer border and base of the patella and the retinaculum beside it.'),
  nerve: general('Femoral nerve (L2–L4).'),
  action: general('Straightens the knee.'),
  points: [
    {
      id: 'vastus-lateralis-tp1',
      name: 'Lower front point',
      lay: 'above and outside the kneecap',
      location: [general('Just above the kneecap on its outer side, in the front edge.')],
      pattern: [
        published('Reported: outer edge of the kneecap.', 'namtpt-vastus-lateralis'),
        general('May spread: outside of the thigh, lower third.'),
      ],
      looksLike: [],
      notes: [],
    },
    {
      id: 'vastus-lateralis-tp2',
      name: 'Lower outer point',
      lay: 'outer thigh, above the knee',
      location: [general('In the lower third, in the rear part.')],
      pattern: [
        general('Reported: outer edge of the kneecap; outside of the thigh, lower third.'),
        general('May spread: outside of the lower leg, upper third.'),
      ],
      looksLike: [],
      notes: [],
    },
    {
      id: 'vastus-lateralis-tp3',
      name: 'Middle rear point',
      lay: 'outer back of the thigh, about the middle',
      location: [general('In the middle of the thigh, at the rear edge.')],
      pattern: [published('Reported: outer hamstring strip; back of the knee, outer side.', 'namtpt-vastus-lateralis')],
      looksLike: [],
      notes: [],
    },
    {
      id: 'vastus-lateralis-tp4',
      name: 'Middle side point',
      lay: 'outer thigh, about the middle',
      location: [published('In the middle of the outer thigh, under the iliotibial tract; some call the place a hornets’ nest.', 'nielasher-vastus-lateralis')],
      pattern: [
        published('Reported: outside of the thigh, upper third; outside of the thigh, middle; outside of the thigh, lower third; outer edge of the kneecap.', 'namtpt-vastus-lateralis'),
        general('May spread: side of the hip, along the crest.'),
      ],
      looksLike: [],
      notes: [],
    },
    {
      id: 'vastus-lateralis-tp5',
      name: 'Upper point',
      lay: 'just below the outer hip bone',
      location: [general('Just below the greater trochanter, toward the front.')],
      pattern: [published('Reported: side of the hip, on the bump; side of the hip, below the bump.', 'nielasher-vastus-lateralis', 'namtpt-vastus-lateralis')],
      looksLike: [],
      notes: [published('Five places are described; which number belongs to which follows the manual from memory.', 'healthathand-knee', 'namtpt-vastus-lateralis')],
    },
  ],
  setsOff: [],
  find: [general('On the back or on the side: the whole outer side of the thigh, in front of and under the iliotibial tract.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
