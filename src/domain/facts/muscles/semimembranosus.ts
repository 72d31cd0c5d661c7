import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { HAMSTRINGS } from './shared-hamstrings.ts';

export const SEMIMEMBRANOSUS: MuscleFacts = {
  id: 'semimembranosus',
  names: { english: 'Semimembranosus', latin: 'Musculus semimembranosus', lay: 'deep inner hamstring', fma: 'FMA22448' },
  origin: general('Upper outer part of the ischial tuberosity, by a broad flat tendon.'),
  insertion: general('Back of the inner condyle of the tibia, with a slip that crosses the back of the knee joint as the oblique popliteal ligament.'),
  nerve: general('Tibial part of the sciatic nerve (L5, S1, S2).'),
  action: general('Extends the hip, bends the knee and turns the bent leg inward.'),
  points: [
    {
      id: 'semimembranosus-tp1',
      name: 'Lower belly',
      lay: 'inner back of the thigh, below the middle',
      location: [published('In its broad belly, which lies low in the thigh, nearer the knee.', 'triggerpointtherapist-hamstrings')],
      pattern: [
        published('Reported at the gluteal fold and the top of the back of the thigh.', 'nielasher-hamstrings', 'the-wellness-digest', 'massagelibrary-mally'),
        published('May spread down the inner back of the thigh to the inside of the knee and the upper calf.', 'the-wellness-digest', 'nielasher-hamstrings'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  ...HAMSTRINGS,
  find: [
    published('From the middle toward the lower end.', 'massagelibrary-mally'),
    general('Face down or on the side, knee a little bent: the flat belly can be felt on both sides of the thin tendon of semitendinosus, low on the inner back of the thigh, and the inner mass taken between finger and thumb.'),
  ],
  reviewed: false,
};
