import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const SARTORIUS: MuscleFacts = {
  id: 'sartorius',
  names: { english: 'Sartorius', latin: 'Musculus sartorius', lay: 'tailor muscle', fma: 'FMA22354' },
  origin: general('Front upper spine of the ilium.'),
  insertion: general('Upper inner tibia, as the foremost layer of the pes anserinus.'),
  nerve: general('Femoral nerve (L2, L3).'),
  action: general('Bends the hip, moves the thigh outward and turns it outward; bends the knee and turns the leg inward.'),
  points: [
    {
      id: 'sartorius-tp1',
      name: 'Upper point',
      lay: 'front of the hip, below the crest',
      location: [published('In the upper third, below the anterior superior iliac spine.', 'yourhealthysteps-sartorius')],
      pattern: [published('Reported: front of the thigh, upper third; groin.', 'cheatography-upper-leg', 'abbott-groin-series')],
      looksLike: [],
      notes: [],
    },
    {
      id: 'sartorius-tp2',
      name: 'Middle point',
      lay: 'front of the thigh, inner side, about the middle',
      location: [published('In the middle of the inner front of the thigh.', 'yourhealthysteps-sartorius')],
      pattern: [published('Reported: front and inside of the thigh; inside of the thigh, middle.', 'nielasher-sartorius')],
      looksLike: [],
      notes: [],
    },
    {
      id: 'sartorius-tp3',
      name: 'Lower point',
      lay: 'inner thigh, above the knee',
      location: [published('In the lower third, on the inner thigh.', 'yourhealthysteps-sartorius')],
      pattern: [published('Reported: front and inside of the knee; inside of the knee.', 'nielasher-sartorius', 'muscle-joint-pain')],
      looksLike: [],
      notes: [published('The page speaks of three points without saying where; the places are ours.', 'yourhealthysteps-sartorius')],
    },
  ],
  setsOff: [],
  find: [general('Sitting or on the back, heel drawn up along the other shin: the strap stands out from the front spine of the pelvis across the thigh.')],
  relief: [],
  cautions: [general('The femoral vessels lie under its upper and middle part: no hard pressure in the groin and on the inner thigh.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
