import { exercise, general, published } from '../claim.ts';
import { ONE_LEG_STAND, REPETITIONS } from '../exercises.ts';
import { BORROWED_HOLD, BREATHE, PRESSING_CAUTIONS } from '../shared-claims.ts';
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
      lay: 'below the front point of the hip bone',
      location: [published('In the upper third, below the anterior superior iliac spine.', 'yourhealthysteps-sartorius')],
      pattern: [published('Reported over the upper front of the thigh, more as a tingling than an ache.', 'cheatography-upper-leg', 'abbott-groin-series')],
      looksLike: [],
      notes: [],
    },
    {
      id: 'sartorius-tp2',
      name: 'Middle point',
      lay: 'front of the thigh, inner side, about the middle',
      location: [published('In the middle of the inner front of the thigh.', 'yourhealthysteps-sartorius')],
      pattern: [published('Reported along the front and inner side of the thigh.', 'nielasher-sartorius')],
      looksLike: [],
      notes: [],
    },
    {
      id: 'sartorius-tp3',
      name: 'Lower point',
      lay: 'inner thigh, above the knee',
      location: [published('In the lower third, on the inner thigh.', 'yourhealthysteps-sartorius')],
      pattern: [published('Reported at the inner knee and toward the kneecap.', 'nielasher-sartorius', 'muscle-joint-pain')],
      looksLike: [],
      notes: [published('The page speaks of three points without saying where; the places are ours.', 'yourhealthysteps-sartorius')],
    },
  ],
  symptoms: [
    published('Sharp, tingling and close under the skin, unlike most trigger points.', 'abbott-groin-series', 'cheatography-upper-leg'),
    published('An unpleasant, altered feeling in the skin, if the lateral cutaneous nerve of the thigh is caught.', 'webmanmed-sartorius'),
  ],
  aggravating: [published('Cycling while seated; sleeping curled up.', 'cheatography-upper-leg')],
  setsOff: [published('Seldom by itself: together with other muscles that work with it.', 'webmanmed-sartorius')],
  perpetuating: [published('A foot that rolls inward (pronation).', 'webmanmed-sartorius')],
  looksLike: [
    published('Trouble of the inner knee, runner’s knee.', 'nielasher-sartorius'),
    published('A trapped lateral cutaneous nerve of the thigh (meralgia paraesthetica).', 'nielasher-sartorius'),
  ],
  motion: [general('Bending the knee while the hip is straight is limited.')],
  find: [
    published('Standing, the leg turned out: a strap between vastus medialis and rectus femoris.', 'handsonpainrelief-sartorius'),
    general('Sitting or on the back, heel drawn up along the other shin: it stands out from the front spine of the pelvis across the thigh.'),
  ],
  relief: [
    general('Light fingers only; needles in the groin are no matter for laypeople.'),
    published('Slow strokes along it.', 'muscle-joint-pain'),
    BREATHE,
    REPETITIONS,
  ],
  hold: BORROWED_HOLD,
  stretches: [
    exercise('Hip back, knee bent', general('For the strap across hip and knee.'), [
      'Stand by a wall and take hold of one ankle behind you.',
      'Bring the thigh back without arching the back.',
      'Keep the knee close to the other one.',
    ], 30),
  ],
  strengthening: [{ ...ONE_LEG_STAND, ...general('Control of hip and knee.') }],
  cautions: [
    published('The femoral vessels and nerve lie on its inner side: no deep tools.', 'nielasher-sartorius'),
    general('No hard pressure in the groin and on the inner thigh.'),
    ...PRESSING_CAUTIONS,
  ],
  reviewed: false,
};
