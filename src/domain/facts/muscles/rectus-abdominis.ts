import { exercise, general, named, plainly, published } from '../claim.ts';
import { PRONE_PRESS_UP, REPETITIONS } from '../exercises.ts';
import { BORROWED_HOLD, BREATHE, PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const RECTUS_ABDOMINIS: MuscleFacts = {
  id: 'rectus-abdominis',
  names: { english: 'Rectus abdominis', latin: 'Musculus rectus abdominis', lay: 'straight muscle of the belly', fma: 'FMA13377' },
  origin: general('Pubic crest and the front of the pubic symphysis.'),
  insertion: general('Xiphoid process and the cartilages of ribs 5–7; the model ends below them.'),
  nerve: general('Anterior rami of T7–T12.'),
  action: general('Bends the trunk forward, tilts the pelvis backward, and presses on the belly.'),
  points: [
    {
      id: 'rectus-abdominis-lower-tp1',
      name: 'Point near the pubis',
      lay: 'low in the belly, above the pubic bone',
      location: [
        published('Just above and beside the pubic symphysis.', 'webmanmed-rectus-abdominis'),
        general('The lowest of four, one to two centimetres deep.'),
      ],
      pattern: [
        published('Reported straight across the low back and the sacroiliac joints, on both sides.', 'kent-rectus-abdominis', 'webmanmed-rectus-abdominis'),
        published('May spread over the lower belly.', 'webmanmed-rectus-abdominis'),
      ],
      looksLike: [],
      notes: [published('Pain straight across the low back is a useful hint.', 'kent-rectus-abdominis')],
    },
  ],
  symptoms: [
    plainly(
      published('Pain across the low back and the sacrum.', 'kent-rectus-abdominis'),
      'The back hurts, straight across, though the sore muscle is in front.',
    ),
    published('Having to pass water often or in a hurry.', 'triggerpoint-ca-hip'),
  ],
  aggravating: [published('Sit-ups, housework.', 'kent-rectus-abdominis')],
  setsOff: [published('Disease of an inner organ, an operation, a blow, stress, posture, too much exercise.', 'kent-rectus-abdominis')],
  perpetuating: [published('Stress of the mind, poor posture.', 'kent-rectus-abdominis')],
  looksLike: [published('An inflamed appendix, a gallstone, an urgent bladder, period pain.', 'namtpt-abdominals', 'triggerpoint-ca-hip')],
  motion: [general('Bending the trunk backward is limited.')],
  find: [
    general('On the back, knees bent: tighten the belly a little and press beside the pubic crest.'),
    general('With the head raised it is the strap beside the midline, from the ribs to the pubis, with its cross lines.'),
  ],
  relief: [
    general('First let a doctor exclude a disease inside the belly.'),
    general('Fingertips only, lightly.'),
    BREATHE,
    REPETITIONS,
  ],
  hold: BORROWED_HOLD,
  stretches: [{ ...PRONE_PRESS_UP, ...general('Gently, for the front of the belly.') }],
  strengthening: [
    exercise('Abdominal work by degrees', general('From easy to harder, when it no longer hurts.'), [
      'On your back, knees bent: draw the belly in and breathe on.',
      'Next, lift the head and shoulders a little and lower them slowly.',
      'Later, a forearm plank.',
    ]),
  ],
  cautions: [
    named(
      'belly',
      plainly(
        published('Pain in the belly with fever, vomiting or a hard belly is looked at by a doctor before anybody presses.', 'namtpt-abdominals'),
        'Belly pain with fever, vomiting or a belly hard as a board: go to a doctor now, do not press.',
      ),
    ),
    general('Do not press into the belly itself.'),
    ...PRESSING_CAUTIONS,
  ],
  reviewed: false,
};
