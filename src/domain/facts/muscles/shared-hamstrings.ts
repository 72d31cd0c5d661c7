import { exercise, founding, general, named, partly, published } from '../claim.ts';
import { BRIDGE, HAMSTRING_STRETCH, REPETITIONS } from '../exercises.ts';
import { BREATHE, HOLD, PRESSING_CAUTIONS, USUAL_HOLD } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

/** What the sources say of the hamstrings together; where to press is told in each. */
export const HAMSTRINGS = {
  symptoms: [
    named('refers', founding('Pain in the buttock, behind the thigh and into the knee.', '001')),
    published('A limp when walking.', 'painwhisperer-back-of-thigh'),
    published('The top of the thigh aches, more so on rising from a seat.', 'the-wellness-digest'),
    published('Something sharp in the hollow of the knee.', 'muscle-joint-pain'),
  ],
  aggravating: [
    published('Walking, running, lifting and carrying.', 'the-wellness-digest'),
    published('Long sitting on the origin.', 'nielasher-hamstrings'),
    general('The edge of a chair under the thigh.'),
  ],
  setsOff: [
    founding('Standing in for glutes that do not work in hip extension.', '001'),
    general('Sprinting, long strides, a sudden stretch.'),
  ],
  perpetuating: [
    founding('Short or weak hamstrings, which unsteady the pelvis and are said to feed points in the buttock.', '001'),
    general('A chair that does not fit, a low bicycle seat.'),
  ],
  looksLike: [
    published('A strained hamstring, an irritated sciatic nerve, trouble of the inner knee.', 'morningside-acupuncture'),
    founding('Pain of knee and buttock.', '001'),
    published('Low back pain, by way of posture.', 'triggerpointtherapist-hamstrings'),
  ],
  motion: [
    general('The straight leg lifts less far, with a pull behind the thigh and no signs of a nerve.'),
    published('Short hamstrings can make the straight leg raise look positive.', 'slr-review-2012'),
  ],
  relief: [
    HOLD,
    BREATHE,
    REPETITIONS,
    founding('A foam roller under the thigh, rolled slowly from seat to knee.', '001'),
    general('A ball on the edge of a hard chair for a single point.'),
    published('Stretching once a day for 30 s widened the range as much as 60 s did.', 'koda-hamstring-stretch'),
    general('A hard stretch may stir up a muscle that is irritated: gently.'),
  ],
  hold: USUAL_HOLD,
  stretches: [HAMSTRING_STRETCH],
  strengthening: [
    { ...BRIDGE, ...partly('Brings the glutes back to work, so that the hamstrings need not stand in for them; the exercise is ours.', '001') },
    exercise('Hip hinge, then eccentric curls', general('When walking no longer hurts.'), [
      'Bend forward from the hips with a flat back and a light load (Romanian deadlift).',
      'Later, lower the body slowly against the pull of the hamstrings.',
    ]),
  ],
  cautions: [general('Deep in the midline runs the sciatic nerve, and vessels lie behind the knee: no hard pressure there, least of all in the lower third.'), ...PRESSING_CAUTIONS],
  evidence: [published('In a review of eleven studies, rolling over more than four weeks widened the range of hamstrings and quadriceps.', 'konrad-2022')],
} as const satisfies Partial<MuscleFacts>;
