import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const VASTUS_MEDIALIS: MuscleFacts = {
  id: 'vastus-medialis',
  names: { english: 'Vastus medialis', latin: 'Musculus vastus medialis', lay: 'inner front thigh muscle', fma: 'FMA38932' },
  origin: general('Lower intertrochanteric line, inner lip of the linea aspera and the line above the inner condyle.'),
  insertion: general('Inner border and base of the patella and the retinaculum beside it.'),
  nerve: general('Femoral nerve (L2–L4).'),
  action: general('Straightens the knee and holds the patella toward the middle.'),
  points: [],
  setsOff: [],
  find: [general('On the back, knee pressed straight: the drop-shaped bulge above and inside the patella.')],
  relief: [],
  cautions: [general('The femoral vessels run along its inner edge in the middle of the thigh: no hard pressure there.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
