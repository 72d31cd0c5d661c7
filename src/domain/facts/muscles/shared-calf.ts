import { exercise, general, plainly, published } from '../claim.ts';
import { REPETITIONS } from '../exercises.ts';
import { BORROWED_HOLD, BREATHE, PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { Exercise, MuscleFacts } from '../types.ts';

const WALL = 'Stand facing a wall, hands on it, one foot a step behind the other, its heel down and the toes pointing forward.';

export const CALF_STRETCH_STRAIGHT: Exercise = exercise('Wall stretch, knee straight', general('For the gastrocnemius.'), [WALL, 'Lean forward, the rear knee straight, until the calf stretches.'], 30);
export const CALF_STRETCH_BENT: Exercise = exercise('Wall stretch, knee bent', general('For the soleus.'), [WALL, 'Let the rear knee sink forward over the foot, the heel on the floor.'], 30);

/** What the sources say of gastrocnemius and soleus together. */
export const CALF = {
  aggravating: [published('Walking uphill, stairs.', 'namtpt-soleus')],
  setsOff: [published('Hills, steps, cycling with a low saddle, soft sand, cold.', 'kent-gastrocnemius')],
  perpetuating: [published('High heels, footrests, driving.', 'nielasher-gastrocnemius')],
  motion: [general('Drawing the foot up (dorsiflexion) is limited.')],
  relief: [
    general('Calf on a roller or ball, seated on the floor; the other leg laid on top adds weight.'),
    BREATHE,
    REPETITIONS,
    published('A squat with the heels down is a simple test of the calves for oneself.', 'mortonsfoot-soleus'),
  ],
  hold: BORROWED_HOLD,
  strengthening: [exercise('Slow heel raises', general('For the whole calf.'), ['Stand on both feet, a hand on the wall.', 'Rise slowly onto the toes.', 'Lower more slowly than you rose; later on one leg.'])],
  cautions: [
    plainly(
      published('A calf that is swollen, warm, red or tender on one side may hide a clot: do not massage it, seek medical care.', 'namtpt-gastrocnemius', 'morningside-acupuncture'),
      'One calf swollen, warm, red or sore? It may be a clot. Do not press it. See a doctor today.',
    ),
    published('A sudden snap with swelling suggests a tear.', 'namtpt-gastrocnemius'),
    general('The vessels of the leg run behind the knee: no hard pressure there.'),
    ...PRESSING_CAUTIONS,
  ],
} as const satisfies Partial<MuscleFacts>;
