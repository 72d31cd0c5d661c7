import { exercise, founding, general, named, plainly, published } from '../claim.ts';
import { BRIDGE, HIP_FLEXOR_STRETCH, PRONE_PRESS_UP, REPETITIONS } from '../exercises.ts';
import { BORROWED_HOLD, BREATHE, PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

/** What the sources say of psoas and iliacus together; where to press is told in each. */
export const ILIOPSOAS = {
  symptoms: [
    named(
      'back-ache',
      plainly(
        published('A deep ache up and down beside the lumbar spine, as far as the sacroiliac joint, at times in the groin.', 'triggerpointtherapist-iliopsoas'),
        'A deep ache that you would show with the hand moving up and down beside the spine.',
      ),
    ),
    published('The pair is rarely the only one involved.', 'triggerpointtherapist-iliopsoas'),
  ],
  aggravating: [
    published('Standing.', 'triggerpointtherapist-iliopsoas'),
    general('Straightening up after sitting, sit-ups, running.'),
  ],
  setsOff: [
    published('Sitting that keeps it short for months and years.', 'aberdeen-chiropractic-blog'),
    general('Long sitting with the hips well bent, sit-ups with the feet held, a fall.'),
  ],
  perpetuating: [
    named('pelvic-tilt', founding('Short hip flexors with weak glutes, which tip the pelvis forward.', '001')),
    general('Legs of unequal length, sleeping curled up.'),
  ],
  looksLike: [
    plainly(
      published('An inflamed appendix.', 'aberdeen-chiropractic-blog'),
      'Pain low in the right side of the belly may be the appendix: see a doctor before you press anything.',
    ),
    general('Pain from a disc, from the sacroiliac joint, from the hip joint.'),
  ],
  motion: [general('The hip straightens less far: in the Thomas test the thigh stays raised.')],
  relief: [
    general('Fingertips only; no ball or other tool on the belly.'),
    BREATHE,
    REPETITIONS,
    general('Do not sit for long at a stretch; get up in between.'),
  ],
  hold: BORROWED_HOLD,
  stretches: [
    named('hip-flexor', HIP_FLEXOR_STRETCH),
    { ...PRONE_PRESS_UP, ...general('Straightens the hips without a load on the knee.') },
    exercise('Leg over the edge of the bed', general('For iliacus and psoas, lying down.'), [
      'On your back at the edge of a bed, hold the far knee to the chest.',
      'Let the near leg hang over the edge.',
      'Keep the low back flat.',
    ], 30),
  ],
  strengthening: [
    { ...BRIDGE, ...general('The glutes, against the pull of the hip flexors.') },
    exercise('Heel taps', general('The wall of the belly, against the tilt of the pelvis.'), [
      'On your back, hips and knees bent at right angles.',
      'Lower one heel to the floor while the low back stays flat.',
      'Bring it back and change sides.',
    ]),
  ],
  cautions: [
    named(
      'belly',
      plainly(
        general('Pain in the belly, above all with fever, vomiting or a hard belly, is looked at by a doctor before anybody presses here.'),
        'Belly pain with fever, vomiting or a belly hard as a board: go to a doctor now, do not press.',
      ),
    ),
    general('Aorta, bowel, ureter and kidney lie by the psoas, the femoral artery and nerve beside its tendon: no strong pressure, and none in pregnancy.'),
    ...PRESSING_CAUTIONS,
  ],
} as const satisfies Partial<MuscleFacts>;
