import { founding, general, partly, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { HAMSTRINGS } from './shared-hamstrings.ts';

export const SEMITENDINOSUS: MuscleFacts = {
  id: 'semitendinosus',
  names: { english: 'Semitendinosus', latin: 'Musculus semitendinosus', lay: 'inner hamstring', fma: 'FMA22358' },
  origin: partly('Ischial tuberosity, by a tendon shared with the long head of biceps femoris.', '001'),
  insertion: general('Upper inner tibia, in the pes anserinus.'),
  nerve: general('Tibial part of the sciatic nerve (L5, S1, S2).'),
  action: partly('Runs from the sit bone to below the knee, extends the hip and bends the knee; turns the bent leg inward.', '001'),
  points: [
    {
      id: 'semitendinosus-tp1',
      name: 'Middle of the belly',
      lay: 'inner back of the thigh, about the middle',
      location: [
        published('Its belly fills the upper half of the thigh and ends in a long thin tendon.', 'triggerpointtherapist-hamstrings'),
        published('From its middle toward the lower end.', 'massagelibrary-mally'),
      ],
      pattern: [
        published('Reported at the gluteal fold, strong, over some ten centimetres.', 'nielasher-hamstrings', 'the-wellness-digest', 'massagelibrary-mally'),
        published('May spread along the inner back of the thigh, behind the knee and into the upper calf.', 'nielasher-hamstrings', 'the-wellness-digest'),
      ],
      looksLike: [],
      notes: [founding('One founding document gives all hamstrings one pattern: buttock, back of the thigh and knee.', '001')],
    },
    {
      id: 'semitendinosus-tp2',
      name: 'Lower belly',
      lay: 'inner back of the thigh, toward the knee',
      location: [general('Below the middle, near the passage into the long tendon.')],
      pattern: [
        published('Reported at the gluteal fold and the upper back of the thigh.', 'nielasher-hamstrings', 'the-wellness-digest'),
        published('May spread faintly down the inner back of the leg toward the Achilles tendon.', 'nielasher-hamstrings'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  ...HAMSTRINGS,
  find: [
    published('From the middle toward the lower end.', 'massagelibrary-mally'),
    general('Face down or on the side, knee slightly bent; the inner mass can be taken between finger and thumb.'),
  ],
  reviewed: false,
};
