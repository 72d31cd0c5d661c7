import { exercise, general, partly, published } from '../claim.ts';
import { CLAMSHELL, REPETITIONS } from '../exercises.ts';
import { BORROWED_HOLD, BREATHE, PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const TENSOR_FASCIAE_LATAE: MuscleFacts = {
  id: 'tensor-fasciae-latae',
  names: { english: 'Tensor fasciae latae', latin: 'Musculus tensor fasciae latae', lay: 'front hip pocket muscle', fma: 'FMA22425' },
  origin: general('Outer lip of the iliac crest, from the front spine about five centimetres back.'),
  insertion: general('Iliotibial tract at the upper third of the thigh, through it the outer side of the tibia.'),
  nerve: general('Superior gluteal nerve (L4, L5, S1).'),
  action: general('Bends the hip, moves the thigh outward and turns it inward; tightens the iliotibial tract.'),
  points: [
    {
      id: 'tensor-fasciae-latae-tp1',
      name: 'Upper belly',
      lay: 'below the front of the hip crest',
      location: [general('In the upper third, just below and behind the anterior superior iliac spine, one to two centimetres deep.')],
      pattern: [
        published('Reported at the front and the side of the hip joint, over the trochanter.', 'aberdeen-chiropractic-blog', 'abbott-groin-series'),
        published('May spread down the outer front of the thigh, to about its middle.', 'aberdeen-chiropractic-blog'),
        published('It feels deep in the joint, yet the crease of the groin is said to stay free.', 'abbott-groin-series'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  symptoms: [
    published('Pain at the trochanter and down the outer thigh.', 'aberdeen-chiropractic-blog'),
    general('Sitting for long with the hips fully bent, and lying on that side, cannot be borne.'),
  ],
  aggravating: [
    published('Walking or running on a slope.', 'cheatography-upper-leg'),
    general('Walking fast, lying on the side, crossing the legs.'),
  ],
  setsOff: [general('Landing from a jump; running on a road that slopes to the side.')],
  perpetuating: [
    published('Tight quadratus lumborum and tensor, which do the work of a weak gluteus medius.', 'cheatography-upper-leg'),
    general('A foot that rolls in.'),
  ],
  looksLike: [
    published('Bursitis at the trochanter.', 'aberdeen-chiropractic-blog', 'cheatography-upper-leg'),
    published('Trouble of the hip joint itself: that is where it is felt.', 'abbott-groin-series'),
    general('A trapped lateral cutaneous nerve of the thigh (meralgia paraesthetica).'),
  ],
  motion: [general('The hip straightens less far, and the thigh does not sink across the other in Ober’s test.')],
  find: [general('On the back: turn the thigh inward against a light resistance; the belly swells below and behind the front spine of the pelvis. Flat pressure there.')],
  relief: [
    general('A ball between hip and wall, the body turned slightly forward; or a roller, with the trunk propped on the arms.'),
    general('On the muscle, not hard on the trochanter.'),
    BREATHE,
    REPETITIONS,
  ],
  hold: BORROWED_HOLD,
  stretches: [
    exercise('Half-kneeling with a side bend', general('For tensor and the front of the hip.'), [
      'Kneel on the side to be stretched, the other foot in front.',
      'Tuck the pelvis under and move forward.',
      'Raise the arm of that side and bend the trunk away from it.',
    ], 30),
    exercise('Crossed-leg side reach', general('For tensor and the iliotibial tract.'), [
      'Stand and cross the leg to be stretched behind the other.',
      'Let that hip move out to the side.',
      'Reach over the head to the opposite side.',
    ], 30),
  ],
  strengthening: [{ ...CLAMSHELL, ...partly('First ease what is tight; then strengthen gluteus medius. The exercise is ours.', 'cheatography-upper-leg') }],
  cautions: [general('The lateral cutaneous nerve of the thigh passes near the front spine: move on when it tingles.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
