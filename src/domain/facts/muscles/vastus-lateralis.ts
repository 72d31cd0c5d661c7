import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { KNEE_LOADED, QUADRICEPS } from './shared-quadriceps.ts';

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
        published('Reported along the outer border of the kneecap, which may feel stuck.', 'namtpt-vastus-lateralis'),
        general('May spread up the outer thigh.'),
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
        general('Reported at the outer border of the kneecap and the lower outer thigh.'),
        general('May spread a way down the outer leg.'),
      ],
      looksLike: [],
      notes: [],
    },
    {
      id: 'vastus-lateralis-tp3',
      name: 'Middle rear point',
      lay: 'outer back of the thigh, about the middle',
      location: [general('In the middle of the thigh, at the rear edge.')],
      pattern: [published('Reported along the whole outer back of the thigh, down to the outer half of the hollow of the knee.', 'namtpt-vastus-lateralis')],
      looksLike: [],
      notes: [],
    },
    {
      id: 'vastus-lateralis-tp4',
      name: 'Middle side point',
      lay: 'outer thigh, about the middle',
      location: [published('In the middle of the outer thigh, under the iliotibial tract.', 'nielasher-vastus-lateralis'), general('Some call the place a hornets’ nest.')],
      pattern: [
        published('Reported, often severe, all along the outer thigh as far as the outer border of the kneecap.', 'namtpt-vastus-lateralis'),
        general('May spread up toward the iliac crest.'),
      ],
      looksLike: [],
      notes: [],
    },
    {
      id: 'vastus-lateralis-tp5',
      name: 'Upper point',
      lay: 'just below the outer hip bone',
      location: [general('Just below the greater trochanter, toward the front.')],
      pattern: [published('Reported as a triangle just below the trochanter.', 'nielasher-vastus-lateralis', 'namtpt-vastus-lateralis')],
      looksLike: [],
      notes: [published('Five places are described; which number belongs to which follows the manual from memory.', 'healthathand-knee', 'namtpt-vastus-lateralis')],
    },
  ],
  ...QUADRICEPS,
  symptoms: [
    published('A kneecap that feels stuck; pain from its outer border upward along the thigh; pain at night on lying on that side.', 'namtpt-vastus-lateralis'),
    published('Sudden bursts of pain along the thigh.', 'namtpt-vastus-lateralis'),
  ],
  aggravating: [KNEE_LOADED],
  setsOff: [
    published('Sudden overload, such as a step into a hole.', 'namtpt-vastus-lateralis'),
    published('Injections of insulin.', 'namtpt-rectus-femoris'),
  ],
  looksLike: [
    published('Meniscus, bursitis, friction of the iliotibial tract, a kneecap that tracks badly.', 'namtpt-vastus-lateralis'),
    published('A trapped lateral cutaneous nerve of the thigh.', 'namtpt-vastus-lateralis'),
  ],
  find: [
    published('On the back: lay the fingers flat on the iliotibial tract at mid-thigh and sink in a centimetre or so, below the fascia; there may be a long soft cord that rolls.', 'nielasher-vastus-lateralis'),
    general('On the back or on the side: the whole outer side of the thigh, in front of and under the tract.'),
  ],
  reviewed: false,
};
