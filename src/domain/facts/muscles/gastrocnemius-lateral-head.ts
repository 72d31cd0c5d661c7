import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { GASTROCNEMIUS } from './shared-gastrocnemius.ts';

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
      pattern: [published('Reported near the point: the outer side of the calf.', 'namtpt-gastrocnemius')],
      looksLike: [],
      notes: [],
    },
    {
      id: 'gastrocnemius-tp4',
      name: 'Outer head, upper',
      lay: 'outer side of the hollow of the knee',
      location: [general('Just below the outer end of the crease of the knee.')],
      pattern: [published('Reported behind the knee, in its outer half.', 'massagelibrary-mally', 'triggerpointtherapist-gastrocnemius')],
      looksLike: [],
      notes: [published('The source shows four places; the other two lie on the medial head.', 'kent-gastrocnemius')],
    },
  ],
  ...GASTROCNEMIUS,
  find: [
    general('Face down, foot over the edge: flat pressure on the outer bulge.'),
    general('Standing on tiptoe with straight knees: the outer bulge of the calf, shorter than the inner one.'),
  ],
  reviewed: false,
};
