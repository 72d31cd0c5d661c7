import { exercise, founding, general, named, plainly, published } from '../claim.ts';
import { CHILDS_POSE } from '../exercises.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { Claim, MuscleFacts } from '../types.ts';

/** Of the three parts of the levator ani. */
export const LEVATOR_SYMPTOMS: readonly Claim[] = [
  published('Having to pass water in a hurry, pain at stool, pain deep between the legs.', 'morningside-acupuncture'),
];
/** Of the three parts of the levator ani. */
export const LEVATOR_LOOK_ALIKES: readonly Claim[] = [
  published('An infection of the bladder, an irritable bowel, an inflamed prostate.', 'morningside-acupuncture'),
];

/** What the sources say of coccygeus and levator ani together. No hold is given: nobody is to press here alone. */
export const PELVIC_FLOOR = {
  aggravating: [
    published('Sitting on a hard seat, rising from it.', 'morningside-acupuncture'),
    published('Stool, intercourse.', 'morningside-acupuncture'),
  ],
  setsOff: [
    published('A fall on the tailbone, giving birth.', 'morningside-acupuncture'),
    general('Tensing the floor of the pelvis for years.'),
  ],
  perpetuating: [published('Constipation, trouble of the sacroiliac joint or the low back.', 'morningside-acupuncture')],
  motion: [general('No movement whose limit could be measured.')],
  find: [
    plainly(
      published('Examined from within, with consent, by a clinician of pelvic health.', 'pastore-katzman-2012'),
      'Only a specialist can find it, from inside, and only if you agree.',
    ),
    general('Not for laypeople.'),
  ],
  relief: [
    plainly(
      general('No pressing with tools, and no time to hold: relaxing, slow breathing, warmth, a seat cushion with a cut-out.'),
      'Do not press. Breathe slowly, keep warm, sit on a cushion with a gap at the tailbone.',
    ),
    founding('Breathe slowly and deeply.', '001', '002'),
    published('Specialists release points by hand, and use biofeedback and electrical stimulation.', 'pastore-katzman-2012'),
  ],
  stretches: [
    { ...CHILDS_POSE, ...general('Lets the floor of the pelvis sink, with slow breathing.') },
    exercise('Happy baby', general('Widens the floor of the pelvis, with slow breathing.'), [
      'On your back, draw both knees toward the armpits and hold the feet or the shins.',
      'Keep the tailbone down.',
      'Breathe in toward the floor of the pelvis; let go with each breath.',
    ], 30),
  ],
  strengthening: [
    exercise('Letting go before strengthening', general('The floor learns to relax and to work with the breath first; strength comes later, with guidance.'), [
      'On your back, knees bent, a hand on the belly.',
      'Breathe in and let the floor of the pelvis sink.',
      'Breathe out without tightening it.',
    ]),
  ],
  cautions: [
    named(
      'urgent',
      plainly(
        general('Bleeding from the bowel, a bladder that does not empty, numbness between the legs: have it looked at now.'),
        'Blood from the bowel, no urine, or numbness where a saddle would touch: go to hospital now.',
      ),
    ),
    published('Treatment is team work of gynaecology, colorectal medicine and physiotherapy.', 'pastore-katzman-2012'),
    ...PRESSING_CAUTIONS,
  ],
} as const satisfies Partial<MuscleFacts>;
