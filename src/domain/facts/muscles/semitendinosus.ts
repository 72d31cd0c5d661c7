import { founding, general, published } from '../claim.ts';
import { BREATHE, HOLD, PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const SEMITENDINOSUS: MuscleFacts = {
  id: 'semitendinosus',
  names: { english: 'Semitendinosus', latin: 'Musculus semitendinosus', lay: 'inner hamstring', fma: 'FMA22358' },
  origin: founding('Ischial tuberosity, by a tendon shared with the long head of biceps femoris.', '001'),
  insertion: general('Upper inner tibia, in the pes anserinus.'),
  nerve: general('Tibial part of the sciatic nerve (L5, S1, S2).'),
  action: founding('Extends the hip, bends the knee and turns the leg inward.', '001'),
  points: [
    {
      id: 'semitendinosus-tp1',
      name: 'Middle of the belly',
      lay: 'inner back of the thigh, about the middle',
      location: [published('The belly lies in the upper half of the thigh.', 'triggerpointtherapist-hamstrings'), published('From its middle toward the lower end.', 'massagelibrary-mally')],
      pattern: [
        published('Reported at the gluteal fold, as an area some ten centimetres wide; may spread down the inner back of the thigh to the knee and upper calf.', 'nielasher-hamstrings', 'the-wellness-digest', 'massagelibrary-mally'),
      ],
      looksLike: [published('A strained hamstring, sciatic irritation, trouble at the inner knee.', 'morningside-acupuncture')],
      notes: [founding('One founding document gives all hamstrings one pattern: buttock, back of the thigh and knee.', '001')],
    },
    {
      id: 'semitendinosus-tp2',
      name: 'Lower belly',
      lay: 'inner back of the thigh, toward the knee',
      location: [general('Near the passage into the long tendon.')],
      pattern: [published('Reported at the gluteal fold and the upper back of the thigh; may spread faintly down the inner back of the leg toward the Achilles tendon.', 'nielasher-hamstrings', 'the-wellness-digest')],
      looksLike: [published('A strained hamstring, sciatic irritation.', 'morningside-acupuncture')],
      notes: [],
    },
  ],
  setsOff: [
    founding('Standing in for glutes that do not work in hip extension.', '001'),
    published('Walking, running, lifting and carrying; long sitting.', 'the-wellness-digest', 'nielasher-hamstrings'),
  ],
  find: [general('Face down or on the side, knee slightly bent; the inner mass can be taken between finger and thumb.')],
  relief: [
    HOLD,
    BREATHE,
    founding('Foam roller along the back of the thigh; hamstring stretches.', '001'),
    published('Once a day for 30 s widened the range as much as 60 s did.', 'koda-hamstring-stretch'),
  ],
  cautions: [general('The sciatic nerve lies deep in the midline, and vessels run behind the knee: no hard pressure there.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
