import { exercise, general, named, partly, plainly, published } from '../claim.ts';
import { CHILDS_POSE, REPETITIONS } from '../exercises.ts';
import { BORROWED_HOLD, BREATHE, PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { Claim, MuscleFacts } from '../types.ts';

/** Of the two long columns; the multifidus hurts otherwise. */
export const COLUMN_SYMPTOMS: readonly Claim[] = [
  published('The low back aches and is stiff after rest.', 'morningside-acupuncture'),
  published('Felt at the height of the point or a few segments lower.', 'namtpt-paraspinals'),
];
export const COLUMN_MOTION: Claim = general('Bending forward and to the side is limited.');
export const COLUMN_FIND: Claim = general('Face down or on the side: the fingers slide across the fibres, two to six centimetres from the midline.');
/** Of all but the thoracic iliocostalis. */
export const BACK_LOOK_ALIKES: readonly Claim[] = [
  published('A disc, a kidney, the sacroiliac joint.', 'morningside-acupuncture'),
  published('Pain from an inner organ or from the chest.', 'namtpt-paraspinals'),
];

/** What the sources say of iliocostalis, longissimus and multifidus together. */
export const BACK = {
  aggravating: [published('Bending, twisting, standing, a deep breath.', 'morningside-acupuncture')],
  setsOff: [general('Lifting with a twist, whiplash, cold, lying or sitting still for long.')],
  perpetuating: [general('Legs of unequal length, a weak trunk, seats that lean to one side.')],
  relief: [
    general('A ball between back and wall, beside the spine and never on it, for one to two minutes in all.'),
    BREATHE,
    REPETITIONS,
    general('A warm shower first.'),
  ],
  hold: BORROWED_HOLD,
  stretches: [
    exercise('Seated forward bend', general('For the long muscles of the back.'), [
      'Sit on a chair, feet apart.',
      'Round forward between the knees, head and arms hanging.',
      'Come up slowly, hands on the thighs.',
    ], 30),
    { ...CHILDS_POSE, ...general('For the low back.') },
    exercise('Both knees to the chest', general('For the low back.'), ['On your back, draw both knees toward the chest.', 'Let the low back round on the floor.'], 30),
  ],
  strengthening: [
    exercise('Bird-dog', partly('Strength of trunk and back; the exercise is ours.', '001'), [
      'On hands and knees, the back level.',
      'Stretch out one leg and the opposite arm.',
      'Change sides without swaying.',
    ]),
    exercise('Hip hinge', general('Bending at the hips instead of the back.'), [
      'Stand, knees soft, a stick along head, back and sacrum.',
      'Bend forward at the hips; the stick keeps touching.',
      'Come up by pushing the hips forward.',
    ]),
  ],
  cautions: [
    named(
      'lung',
      plainly(
        general('Under the ribs lie lung and pleura: no deep thrust there, and gently over the kidneys.'),
        'On the ribs and below them in the back, press softly: lung and kidney lie underneath.',
      ),
    ),
    ...PRESSING_CAUTIONS,
  ],
} as const satisfies Partial<MuscleFacts>;
