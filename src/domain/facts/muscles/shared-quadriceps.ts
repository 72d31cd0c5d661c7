import { exercise, general, published } from '../claim.ts';
import { REPETITIONS } from '../exercises.ts';
import { BORROWED_HOLD, BREATHE, PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { Claim, MuscleFacts } from '../types.ts';

export const KNEE_LOADED: Claim = published('Stairs, squatting, long sitting with the knee bent.', 'healthathand-knee');
export const QUADRICEPS_HAND: Claim = general('On the back, the knee a little bent: press flat along the belly; the outer and inner parts can be taken between finger and thumb.');

/** What the sources say of the four parts of the quadriceps together. */
export const QUADRICEPS = {
  perpetuating: [general('Short hamstrings, a knee kept still in a splint, squats with too much load.')],
  motion: [general('Bending the knee while the hip is straight is limited.')],
  relief: [
    published('A tennis ball between thigh and wall, or both thumbs, along the front of the thigh.', 'innerouterhealth-rectus-femoris'),
    general('A foam roller, face down, the forearms taking part of the weight.'),
    BREATHE,
    REPETITIONS,
    general('Warm up first; leave deep knee bends alone while it hurts.'),
  ],
  hold: BORROWED_HOLD,
  stretches: [
    exercise('Heel to buttock', general('For the whole front of the thigh.'), [
      'Stand by a wall, or lie on the other side.',
      'Draw one heel toward the buttock.',
      'Bring the thigh in line with the body or a little behind it, without arching the back.',
    ], 30),
    exercise('Couch stretch', general('Stronger, for the front of thigh and hip.'), [
      'Kneel on one knee with the shin up against a couch or wall, the other foot in front.',
      'Tuck the pelvis under.',
      'Straighten the trunk only as far as the knee allows.',
    ], 30),
  ],
  strengthening: [
    exercise('Straight leg raise', general('The first step.'), ['On your back, one knee bent.', 'Tighten the other thigh and lift that leg straight to the height of the bent knee.', 'Lower it slowly.']),
    exercise('Step-ups, later squats', general('As pain allows.'), ['Step onto a low stair and down again, the knee over the foot.', 'Later, sit back into a squat as deep as it does not hurt.']),
  ],
  cautions: [
    general('A large firm swelling, fever, or a knee that cannot be straightened: have it looked at first.'),
    published('The femoral vessels run on the inner side: no hard pressure there.', 'nielasher-sartorius'),
    ...PRESSING_CAUTIONS,
  ],
  evidence: [published('In a review of eleven studies, rolling over more than four weeks widened the range of hamstrings and quadriceps.', 'konrad-2022')],
} as const satisfies Partial<MuscleFacts>;
