import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

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
      pattern: [published('Reported: front of the knee; front and inside of the knee.', 'namtpt-vastus-medialis')],
      looksLike: [],
      notes: [],
    },
    {
      id: 'vastus-medialis-tp2',
      name: 'Upper point',
      lay: 'inner front of the thigh, about the middle',
      location: [general('In the middle of the inner front of the thigh.')],
      pattern: [
        published('Reported: inside of the thigh, lower third; inside of the knee; front and inside of the knee.', 'namtpt-vastus-medialis'),
        general('May spread: front and inside of the thigh.'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('On the back, knee pressed straight: the drop-shaped bulge above and inside the patella.')],
  relief: [],
  cautions: [general('The femoral vessels run along its inner edge in the middle of the thigh: no hard pressure there.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
