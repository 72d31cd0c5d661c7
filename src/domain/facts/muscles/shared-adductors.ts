import { exercise, general, named, plainly, published } from '../claim.ts';
import { REPETITIONS } from '../exercises.ts';
import { BORROWED_HOLD, BREATHE, PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { Claim, MuscleFacts } from '../types.ts';

/** Of adductor longus and brevis and gracilis; magnus and pectineus have their own. */
export const ADDUCTOR_STARTS: readonly Claim[] = [
  published('The legs suddenly spread apart.', 'morningside-acupuncture'),
  general('A slip on ice, skating, skiing, kicking.'),
];
/** Of adductor longus and brevis and gracilis; magnus and pectineus have their own. */
export const ADDUCTOR_LOOK_ALIKES: readonly Claim[] = [general('A hernia, the hip joint, the obturator nerve, a stressed pubic bone.')];
/** Of all but the magnus. */
export const ADDUCTOR_FIND: Claim = general('On the back, knee bent and fallen outward: take the mass between finger and thumb, near the pubis and in the middle third.');

/** What the sources say of adductors, gracilis and pectineus together; where to press is told in each. */
export const ADDUCTORS = {
  aggravating: [published('Running, turning on one leg, getting out of a car, crossing the legs.', 'morningside-acupuncture')],
  perpetuating: [general('A worn hip joint, sitting with crossed legs, riding.')],
  motion: [general('Moving the leg out to the side is limited.')],
  relief: [
    general('A roller along the inner thigh, face down with the leg out to the side; the fingers for the end at the groin.'),
    general('Keep off the femoral vessels.'),
    BREATHE,
    REPETITIONS,
  ],
  hold: BORROWED_HOLD,
  stretches: [
    exercise('Seated butterfly', general('For the short adductors.'), ['Sit tall, the soles of the feet together.', 'Let the knees sink; do not push them.', 'Lean forward from the hips.'], 30),
    exercise('Standing side lunge', general('For the adductors, with the knee straight.'), ['Stand with the feet wide apart, toes forward.', 'Bend one knee and shift over it.', 'Keep the other leg straight.'], 30),
    exercise('Frog hold', general('For the adductors of both sides.'), ['On hands and knees, move the knees wide apart, shins parallel.', 'Rest on the forearms.', 'Let the hips move back until the inner thighs stretch.'], 30),
  ],
  strengthening: [
    exercise('Squeeze, then Copenhagen plank', general('When it has calmed down, step by step.'), [
      'On your back, knees bent: squeeze a ball between the knees for some seconds.',
      'Later, lie on your side with the upper leg on a chair.',
      'Lift the pelvis and hold it level, first with the knee on the chair, then with the foot.',
    ]),
  ],
  cautions: [
    named('vessels', general('The femoral artery, vein and nerve run through the groin and down the inner thigh: feel for the pulse and keep off it.')),
    plainly(
      general('A new hard lump, pain in the testicle, or a swollen calf: have it looked at first.'),
      'A new hard lump in the groin, a painful testicle or a swollen calf? See a doctor first.',
    ),
    ...PRESSING_CAUTIONS,
  ],
} as const satisfies Partial<MuscleFacts>;
