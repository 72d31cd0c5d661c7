import { founding, general, named, published } from '../claim.ts';
import { ABDUCTOR_STRETCH, CLAMSHELL, CROSS_LEGGED_LEAN, FIGURE_FOUR, HIP_FLEXOR_STRETCH, PIGEON, SIDE_LEG_RAISE } from '../exercises.ts';
import type { Topic } from '../knowledge-types.ts';
import { TOPIC_NAMES } from '../topic-names.ts';

export const EXERCISES: Topic = {
  id: 'exercises',
  ...TOPIC_NAMES.exercises,
  sections: [
    {
      id: 'stretches',
      title: 'Stretches',
      claims: [
        named('which', founding('Glutes, piriformis, hamstrings and hip rotators are the ones to stretch.', '001')),
        named('easy', founding('Stretches for the buttock are easy to find and are said to help.', '004')),
        general('How long: 30 s a side is said of the cross-legged lean; where no source gives a time, the timer borrows it.'),
        published('For the hamstrings, 30 s once a day did as much as 60 s, as cited.', 'koda-hamstring-stretch'),
      ],
      exercises: [
        named('pigeon', PIGEON),
        named('figure-four', FIGURE_FOUR),
        named('hip-flexor', HIP_FLEXOR_STRETCH),
        named('cross-legged', CROSS_LEGGED_LEAN),
        named('abductor', ABDUCTOR_STRETCH),
      ],
    },
    {
      id: 'strength',
      title: 'Strength',
      claims: [
        named('what', founding('Glutes, trunk and hip abductors; more load step by step.', '001')),
        named('stages', founding('First holding without movement, then against resistance, then everyday moves.', '003')),
        named('weak-signs', founding('Five signs of weak glutes: always tight, poor posture, pain in hip, knee or back, and a pelvis that does not stay level on one leg.', '004')),
      ],
      exercises: [
        named('clamshell', CLAMSHELL),
        named('side-leg-raise', SIDE_LEG_RAISE),
      ],
    },
    {
      id: 'control',
      title: 'Control',
      claims: [
        named('balance', founding('One-leg stands, a wobble board, learning movements anew, and mindful attention to the body.', '001')),
        named('hamstrings-take-over', founding('When the glutes do not join in, the hamstrings extend the hip; touch, sight and biofeedback bring the glutes back.', '001')),
        general('Pain that is more the next day means: less next time.'),
      ],
      see: [{ to: 'part', id: 'semitendinosus' }, { to: 'part', id: 'gluteus-maximus' }],
    },
  ],
};
