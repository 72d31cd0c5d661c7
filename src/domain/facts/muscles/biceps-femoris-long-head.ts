import { founding, general, partly, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { HAMSTRINGS } from './shared-hamstrings.ts';

export const BICEPS_FEMORIS_LONG_HEAD: MuscleFacts = {
  id: 'biceps-femoris-long-head',
  names: { english: 'Biceps femoris, long head', latin: 'Musculus biceps femoris, caput longum', lay: 'outer hamstring', fma: 'FMA45888' },
  origin: partly('Ischial tuberosity, by a tendon shared with semitendinosus.', '001'),
  insertion: general('Head of the fibula, and the lateral condyle of the tibia.'),
  nerve: general('Tibial part of the sciatic nerve (L5, S1, S2).'),
  action: partly('Runs from the sit bone to below the knee, extends the hip and bends the knee; turns the bent leg outward.', '001'),
  points: [
    {
      id: 'biceps-femoris-long-tp1',
      name: 'Middle to lower belly',
      lay: 'outer back of the thigh, about the middle',
      location: [published('Between the middle and the lower end of the muscle.', 'massagelibrary-mally'), general('About the middle of the outer back of the thigh.')],
      pattern: [
        published('Reported behind the knee, as an area some ten centimetres wide; may spread up the back of the thigh.', 'nielasher-hamstrings', 'massagelibrary-mally', 'muscle-joint-pain'),
        general('A little down the calf.'),
      ],
      looksLike: [],
      notes: [
        founding('One founding document gives all hamstrings one pattern: buttock, back of the thigh and knee.', '001'),
        published('One page adds the buttock; the patterns after Travell centre on the knee, and so does the drawing.', 'painwhisperer-back-of-thigh'),
      ],
    },
  ],
  ...HAMSTRINGS,
  find: [
    published('From the middle toward the lower end.', 'massagelibrary-mally'),
    general('Face down or on the side, knee slightly bent; flat pressure on the outer mass.'),
  ],
  reviewed: false,
};
