import { general, plainly, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { KNEE_LOADED, QUADRICEPS, QUADRICEPS_HAND } from './shared-quadriceps.ts';

export const VASTUS_MEDIALIS: MuscleFacts = {
  id: 'vastus-medialis',
  names: { english: 'Vastus medialis', latin: 'Musculus vastus medialis', lay: 'inner front thigh muscle', fma: 'FMA38932' },
  origin: general('Lower intertrochanteric line, inner lip of the linea aspera and the line above the inner condyle.'),
  insertion: general('Inner border and base of the patella and the retinaculum beside it.'),
  nerve: general('Femoral nerve (L2–L4).'),
  action: general('Straightens the knee and holds the patella toward the middle.'),
  points: [
    {
      id: 'vastus-medialis-tp1',
      name: 'Lower point',
      lay: 'above and inside the kneecap',
      location: [general('Just above the inner border of the kneecap.')],
      pattern: [published('Reported over the front of the knee.', 'namtpt-vastus-medialis')],
      looksLike: [],
      notes: [],
    },
    {
      id: 'vastus-medialis-tp2',
      name: 'Upper point',
      lay: 'inner front of the thigh, about the middle',
      location: [general('In the middle of the inner front of the thigh.')],
      pattern: [
        published('Reported at the inner knee and in a line down the lower inner thigh.', 'namtpt-vastus-medialis'),
        general('May spread over the inner front of the thigh.'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  ...QUADRICEPS,
  symptoms: [
    plainly(
      published('It aches at first, then falls silent, and weeks or months later the knee buckles; the manual calls it the quitter.', 'namtpt-vastus-medialis'),
      'The ache may go away, and weeks later the knee may give way without warning.',
    ),
    published('The knee gives way.', 'painwhisperer-knee', 'healthathand-knee'),
  ],
  aggravating: [KNEE_LOADED],
  setsOff: [published('A sudden braking step: a hole, a kerb, a stumble.', 'namtpt-rectus-femoris', 'namtpt-vastus-lateralis')],
  looksLike: [published('A subluxed outer half of the knee joint (lateral tibial plateau), meniscus, softened cartilage behind the kneecap.', 'namtpt-vastus-medialis')],
  find: [general('On the back, knee pressed straight: the drop-shaped bulge above and inside the patella.'), QUADRICEPS_HAND],
  reviewed: false,
};
