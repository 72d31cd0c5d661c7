import { general, named, partly, plainly, published } from '../claim.ts';
import { CLAMSHELL, FIGURE_FOUR, PIGEON, REPETITIONS } from '../exercises.ts';
import { BORROWED_HOLD, BREATHE, PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { Claim, MuscleFacts } from '../types.ts';

/** Of obturator externus, gemelli and quadratus femoris; the internus hurts otherwise. */
export const ROTATOR_SYMPTOMS: readonly Claim[] = [
  published('A deep ache and tightness; trouble sitting and crossing the legs.', 'morningside-acupuncture'),
];
/** Of obturator externus and gemelli. */
export const ROTATOR_LOOK_ALIKES: readonly Claim[] = [
  published('Piriformis syndrome, the sacroiliac joint, sciatica, an inflamed bursa at the hip.', 'morningside-acupuncture'),
];
export const ROTATOR_FIND: Claim = general('Face down, the hip turned slightly in: deep between sit bone and trochanter, through gluteus maximus; it cannot be told apart from its neighbours by touch.');

/** What the sources say of the short rotators below the piriformis together. */
export const SHORT_ROTATORS = {
  aggravating: [published('Long sitting, crossing the legs, running, turning on one leg, stairs.', 'morningside-acupuncture')],
  setsOff: [general('Too much turning of the hip, a slip, a strain of the pelvic floor.')],
  perpetuating: [general('Trouble of the sacroiliac joint or of the pelvic floor.')],
  motion: [general('Turning the bent hip inward is limited or hurts.')],
  relief: [
    partly('A massage ball deep in the buttock; the text says it of the piriformis, which lies above.', '001'),
    BREATHE,
    REPETITIONS,
  ],
  hold: BORROWED_HOLD,
  stretches: [FIGURE_FOUR, PIGEON],
  strengthening: [{ ...CLAMSHELL, ...partly('With the outward turn of the thigh it activates quadratus femoris; that the other short rotators gain by it as well is ours.', 'gait-guys-quadratus-femoris') }],
  cautions: [
    named(
      'nerve',
      plainly(
        general('The sciatic nerve lies next to it: stop when it tingles or feels electric.'),
        'Tingling or an electric feeling down the leg is the nerve: stop at once.',
      ),
    ),
    general('At the sit bone, press softly.'),
    ...PRESSING_CAUTIONS,
  ],
} as const satisfies Partial<MuscleFacts>;
