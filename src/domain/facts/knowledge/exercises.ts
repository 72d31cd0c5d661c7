import { exercise, founding, general, named, published } from '../claim.ts';
import type { Topic } from '../knowledge-types.ts';

export const EXERCISES: Topic = {
  id: 'exercises',
  title: 'Stretches and strength',
  question: 'Which stretches help a tight buttock?',
  sections: [
    {
      id: 'stretches',
      title: 'Stretches',
      claims: [
        named('which', founding('Glutes, piriformis and hamstrings are the ones to stretch.', '001')),
        named('easy', founding('Stretches for the buttock are easy to find and are said to help.', '004')),
        published('For the hamstrings, 30 s once a day did as much as 60 s, as cited.', 'koda-hamstring-stretch'),
      ],
      exercises: [
        named('pigeon', exercise('Pigeon pose', founding('For the deep rotators and the glutes.', '002'), ['On hands and knees, bring one shin forward and across under you.', 'Slide the other leg straight back.', 'Keep the pelvis level and lean forward until it stretches.', 'Breathe; then change sides.'], 30)),
        named('figure-four', exercise('Figure four', founding('For piriformis and glutes.', '002'), ['On your back, knees bent, lay one ankle on the other knee.', 'Draw the lower thigh toward you.', 'Keep the tailbone down.'], 30)),
        named('hip-flexor', exercise('Kneeling hip-flexor stretch', founding('For iliacus, psoas and rectus femoris.', '002'), ['Kneel on one knee, the other foot in front.', 'Tuck the pelvis under.', 'Move forward without arching the back.'], 30)),
        named('cross-legged', exercise('Cross-legged lean', founding('For the side and back of the buttock; 30 s a side.', '004'), ['Sit with the legs crossed.', 'Lean forward from the hips with a long back.', 'Change the leg that is in front.'], 30)),
        named('abductor', exercise('Standing abductor stretch', founding('For gluteus medius and minimus.', '003'), ['Stand beside a wall and cross the outer leg in front.', 'Let the inner hip move toward the wall.', 'Go easy if the outer hip is tender to touch.'], 30)),
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
        named('clamshell', exercise('Clamshell', founding('For gluteus medius.', '003'), ['On your side, hips and knees bent, feet together.', 'Lift the upper knee without rolling back.', 'Lower it slowly.'])),
        named('side-leg-raise', exercise('Side leg raise', founding('For the hip abductors.', '003'), ['On your side, the lower knee bent, the upper leg straight in line with the body.', 'Lift it a little, toes forward.', 'Lower it slowly.'])),
      ],
    },
    {
      id: 'control',
      title: 'Control',
      claims: [
        named('balance', founding('One-leg stands, a wobble board, and attention to how one moves.', '001')),
        named('hamstrings-take-over', founding('When the glutes do not join in, the hamstrings extend the hip; touch, sight and biofeedback bring the glutes back.', '001')),
        general('Pain that is more the next day means: less next time.'),
      ],
      see: [{ to: 'part', id: 'semitendinosus' }, { to: 'part', id: 'gluteus-maximus' }],
    },
  ],
};
