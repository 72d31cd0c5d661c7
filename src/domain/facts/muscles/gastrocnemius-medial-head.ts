import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { GASTROCNEMIUS } from './shared-gastrocnemius.ts';

export const GASTROCNEMIUS_MEDIAL_HEAD: MuscleFacts = {
  id: 'gastrocnemius-medial-head',
  names: { english: 'Gastrocnemius, medial head', latin: 'Caput mediale musculi gastrocnemii', lay: 'inner calf muscle', fma: 'FMA45957' },
  origin: general('Back of the femur above the medial condyle.'),
  insertion: general('Back of the heel bone, by the Achilles tendon.'),
  nerve: general('Tibial nerve (S1, S2).'),
  action: general('Points the foot down and helps to bend the knee.'),
  points: [
    {
      id: 'gastrocnemius-tp1',
      name: 'Inner head, middle',
      lay: 'inner calf',
      location: [published('In the inner head near its inner edge, in the upper middle of the calf.', 'kent-gastrocnemius')],
      pattern: [
        published('Reported at the instep.', 'nielasher-gastrocnemius', 'triggerpointtherapist-gastrocnemius', 'namtpt-gastrocnemius'),
        published('May spread along the inner back of the calf, behind the knee and to the lower inner hamstrings.', 'nielasher-gastrocnemius'),
      ],
      looksLike: [],
      notes: [published('Latent points here are held responsible for cramps at night.', 'triggerpointtherapist-gastrocnemius')],
    },
    {
      id: 'gastrocnemius-tp3',
      name: 'Inner head, upper',
      lay: 'inner side of the hollow of the knee',
      location: [general('Just below the inner end of the crease of the knee.')],
      pattern: [published('Reported behind the knee, in its inner half.', 'massagelibrary-mally', 'triggerpointtherapist-gastrocnemius')],
      looksLike: [],
      notes: [published('The source shows four places; the other two lie on the lateral head.', 'kent-gastrocnemius')],
    },
  ],
  ...GASTROCNEMIUS,
  find: [
    general('Face down, foot over the edge: the medial head can be taken between finger and thumb.'),
    general('Standing on tiptoe with straight knees: the inner bulge of the calf, which reaches lower than the outer one.'),
  ],
  reviewed: false,
};
