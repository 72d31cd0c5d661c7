import { exercise, founding, general } from './claim.ts';
import type { Claim, Exercise } from './types.ts';

/** Stretches and exercises that several muscles share: how each is done is said once, here. */
export const PIGEON: Exercise = exercise('Pigeon pose', founding('For the glutes and the front of the hip.', '002'), [
  'On hands and knees, bring one shin forward and across under you.',
  'Slide the other leg straight back.',
  'Keep the pelvis level and lean forward until it stretches.',
  'Breathe; then change sides.',
], 30);
export const FIGURE_FOUR: Exercise = exercise('Figure four', founding('For the buttock.', '002'), [
  'On your back, knees bent, lay one ankle on the other knee.',
  'Draw the lower thigh toward you.',
  'Keep the tailbone down.',
], 30);
export const HIP_FLEXOR_STRETCH: Exercise = exercise('Kneeling hip-flexor stretch', founding('For the muscles that bend the hip.', '002'), [
  'Kneel on one knee, the other foot in front.',
  'Tuck the pelvis under.',
  'Move forward without arching the back.',
], 30);
export const CROSS_LEGGED_LEAN: Exercise = exercise('Cross-legged lean', founding('For a tight gluteus medius; 30 s a side.', '004'), [
  'Sit with the legs crossed.',
  'Lean forward from the hips with a long back.',
  'Change the leg that is in front.',
], 30);
export const ABDUCTOR_STRETCH: Exercise = exercise('Standing abductor stretch', founding('For the hip abductors.', '003'), [
  'Stand beside a wall and cross the outer leg in front.',
  'Let the inner hip move toward the wall.',
  'Go easy if the outer hip is tender to touch.',
], 30);
export const KNEE_TO_CHEST: Exercise = exercise('Knee to chest', general('For the glutes.'), [
  'On your back, draw one knee toward the chest with both hands.',
  'Leave the other leg long.',
], 30);
export const KNEE_TO_OPPOSITE_SHOULDER: Exercise = exercise('Knee to the opposite shoulder', general('For piriformis and the rear fibres of the glutes.'), [
  'On your back, draw one knee across toward the opposite shoulder.',
  'Keep both shoulders down.',
], 30);
export const HAMSTRING_STRETCH: Exercise = exercise('Hamstring stretch', founding('For the back of the thigh.', '001'), [
  'On your back, raise one leg with a strap or both hands behind the thigh.',
  'Straighten the knee until it stretches, without lifting the pelvis.',
], 30);
export const PRONE_PRESS_UP: Exercise = exercise('Prone press-up', general('For the front of hip and belly.'), [
  'Lie face down, hands beside the shoulders.',
  'Lift the chest with the arms; the pelvis stays on the floor.',
  'Stop where the low back begins to hurt; lower the chest again.',
]);
export const CHILDS_POSE: Exercise = exercise('Child’s pose', general('For the low back and the floor of the pelvis.'), [
  'Kneel, the knees a little apart, and sit back on the heels.',
  'Fold forward, arms long, forehead down or on a cushion.',
  'Breathe slowly into the belly and the back.',
], 30);
export const CLAMSHELL: Exercise = exercise('Clamshell', founding('For gluteus medius.', '003'), [
  'On your side, hips and knees bent, feet together.',
  'Lift the upper knee without rolling back.',
  'Lower it slowly.',
]);
export const SIDE_LEG_RAISE: Exercise = exercise('Side leg raise', founding('For the hip abductors.', '003'), [
  'On your side, the lower knee bent, the upper leg straight in line with the body.',
  'Lift it a little, toes forward.',
  'Lower it slowly.',
]);
export const BRIDGE: Exercise = exercise('Bridge', general('For gluteus maximus.'), [
  'On your back, knees bent, feet flat.',
  'Press the heels down and lift the pelvis until trunk and thighs are in line.',
  'Lower it slowly.',
]);
export const SIT_TO_STAND: Exercise = exercise('Sit to stand', general('For gluteus maximus, in an everyday movement.'), [
  'Sit at the front of a chair, feet flat under the knees.',
  'Lean forward and rise without the hands.',
  'Sit down again slowly.',
]);
export const ONE_LEG_STAND: Exercise = exercise('One-leg stand', founding('For control of the pelvis; a wobble board makes it harder.', '001'), [
  'Stand on one leg near a wall.',
  'Keep the pelvis level and the knee over the foot.',
], 30);

/** How often a press: the founding documents give no count. */
export const REPETITIONS: Claim = general('Three to five presses a point, once or twice a day, with a day off when it is sore. The founding documents give no count.');
