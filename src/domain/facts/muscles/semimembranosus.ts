import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

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
      location: [published('In the broad belly in the lower half of the thigh, nearer the knee.', 'triggerpointtherapist-hamstrings')],
      pattern: [
        published('Reported: fold below the buttock; back of the thigh, upper third.', 'nielasher-hamstrings', 'the-wellness-digest', 'massagelibrary-mally'),
        published('May spread: inner hamstring strip; back of the knee, inner side; upper calf.', 'the-wellness-digest', 'nielasher-hamstrings'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('Face down, knee a little bent: the flat belly can be felt on both sides of the thin tendon of semitendinosus, low on the inner back of the thigh.')],
  relief: [],
  cautions: [general('The nerve and the vessels of the leg run behind the knee: no hard pressure there.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
