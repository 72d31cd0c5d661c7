import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const GASTROCNEMIUS_LATERAL_HEAD: MuscleFacts = {
  id: 'gastrocnemius-lateral-head',
  names: { english: 'Gastrocnemius, lateral head', latin: 'Caput laterale musculi gastrocnemii', lay: 'outer calf muscle', fma: 'FMA45960' },
  origin: general('Side of the lateral condyle of the femur, above the epicondyle.'),
  insertion: general('Back of the heel bone, by the Achilles tendon.'),
  nerve: general('Tibial nerve (S1, S2).'),
  action: general('Points the foot down and helps to bend the knee.'),
  points: [
    {
      id: 'gastrocnemius-tp2',
      name: 'Outer head, middle',
      lay: 'outer calf',
      location: [general('In the outer head, in the upper middle of the calf.')],
      pattern: [published('Reported: upper calf; middle of the calf.', 'namtpt-gastrocnemius')],
      looksLike: [],
      notes: [],
    },
    {
      id: 'gastrocnemius-tp4',
      name: 'Outer head, upper',
      lay: 'outer side of the hollow of the knee',
      location: [general('Just below the outer end of the crease of the knee.')],
      pattern: [published('Reported: back of the knee, outer side; back of the knee.', 'massagelibrary-mally', 'triggerpointtherapist-gastrocnemius')],
      looksLike: [],
      notes: [published('Four places are shown in the source.', 'kent-gastrocnemius')],
    },
  ],
  setsOff: [],
  find: [general('Standing on tiptoe with straight knees: the outer bulge of the calf.')],
  relief: [],
  cautions: [general('Deep veins run under the calf: a calf that is swollen, warm and tender on one side is shown to a doctor, not pressed.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
