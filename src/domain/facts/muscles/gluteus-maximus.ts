import { founding, general, plainly, published } from '../claim.ts';
import { BREATHE, HOLD, PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const GLUTEUS_MAXIMUS: MuscleFacts = {
  id: 'gluteus-maximus',
  names: { english: 'Gluteus maximus', latin: 'Musculus gluteus maximus', lay: 'big buttock muscle', fma: 'FMA22328' },
  origin: general('Outer ilium behind the posterior gluteal line, back of the sacrum and coccyx, sacrotuberous ligament and thoracolumbar fascia.'),
  insertion: general('Iliotibial tract (about three quarters); gluteal tuberosity of the femur (the deep lower quarter).'),
  nerve: general('Inferior gluteal nerve (L5, S1, S2).'),
  action: founding('Extends and outwardly rotates the hip; its upper fibres abduct. Works hardest in stairs, rising and running.', '001'),
  points: [
    {
      id: 'gluteus-maximus-tp1',
      name: 'Sacral point',
      lay: 'beside the lower sacrum',
      location: [
        founding('In the medial fibres next to the lower sacrum, near their attachment.', '004'),
        published('Beside the sacrum.', 'travell-simons-v2-excerpt'),
      ],
      pattern: [
        published('Reported as a crescent beside the natal cleft, from the sacroiliac region down to the lower buttock, with some spread along the gluteal fold.', 'travell-simons-v2-excerpt', 'brainscape-trp-referral'),
        founding('Buttock and sacrum; a short way down the back of the thigh.', '004', '001'),
      ],
      looksLike: [
        published('Trouble of the sacroiliac joint.', 'aberdeen-chiropractic-blog', 'morningside-acupuncture'),
        founding('Pain down the back of the thigh as in sciatica.', '001'),
      ],
      notes: [founding('The founding document says "tailbone" where its pattern shows the sacrum; only point 3 is drawn on the coccyx.', '004')],
    },
    {
      id: 'gluteus-maximus-tp2',
      name: 'Sit-bone point',
      lay: 'just above the sit bone',
      location: [founding('In the lower fibres, near the ischial tuberosity.', '004'), general('Two to three centimetres above the tuberosity.')],
      pattern: [
        published('Reported over most of the buttock and the lower sacrum, with a spread sideways under the iliac crest.', 'travell-simons-v2-excerpt', 'brainscape-trp-referral'),
        founding('The sit-bone region.', '004'),
        published('Not the coccyx and not the anal region.', 'travell-simons-v2-excerpt'),
      ],
      looksLike: [
        published('The ache can seem to come from a deeper gluteal muscle.', 'travell-simons-v2-excerpt'),
        published('Sciatica, or a bursitis of the hip.', 'morningside-acupuncture'),
      ],
      notes: [plainly(published('On a hard seat it may feel like sitting on a nail.', 'travell-simons-v2-excerpt', 'brainscape-trp-referral'), 'On a hard chair it can feel like a nail in the seat.')],
    },
    {
      id: 'gluteus-maximus-tp3',
      name: 'Coccygeal point',
      lay: 'close to the tailbone',
      location: [
        published('In the lowest and most medial fibres, close to the coccyx; it can be taken between finger and thumb.', 'travell-simons-v2-excerpt'),
        founding('The second of two lower points; the sentence that places it is cut off in the founding document.', '004'),
      ],
      pattern: [published('Reported at the coccyx.', 'travell-simons-v2-excerpt', 'brainscape-trp-referral'), general('A faint spread beside the natal cleft.')],
      looksLike: [published('Coccyx pain of another cause; the coccygeus is a further muscular one.', 'kent-gluteus-maximus', 'travell-simons-v2-excerpt')],
      notes: [],
    },
  ],
  setsOff: [
    founding('A fall on the buttock, or bracing against one.', '004'),
    founding('Long, slouched sitting; walking uphill bent forward; front crawl; squats and deadlifts.', '004'),
    founding('An injection into the muscle.', '004'),
    founding('Weak glutes with tight hip flexors, a sedentary habit, poor posture.', '001'),
    published('A wallet in the back pocket.', 'namtpt-gluteus-minimus'),
  ],
  find: [
    founding('Lie face down; broad, firm pressure from sacrum and crest toward the trochanter, feeling for dense or tender bands.', '001'),
    general('Lying on the side with the hip bent 70–80° stretches the lower fibres, which can then be pinched.'),
  ],
  relief: [
    HOLD,
    BREATHE,
    founding('A foam roller suits this broad muscle; a ball against the upper fibres, then let the body settle onto it.', '001', '004'),
    founding('Stretches: pigeon pose, figure-four, sitting cross-legged and leaning forward for 30 s a side.', '002', '004'),
    founding('Strengthen glutes, trunk and hip abductors.', '001'),
    founding('Heat before and cold after, says one text; a heat pack after stretching, says another.', '002', '004'),
  ],
  cautions: [
    general('Keep hard tools off the sit bone, the coccyx and the line of the sciatic nerve.'),
    published('The sciatic nerve runs about half way between sit bone and trochanter.', 'currin-2015'),
    founding('The founding text that puts a ball under the buttock while lying face down cannot be followed: lie on your back or side, sit, or lean on a wall.', '002'),
    ...PRESSING_CAUTIONS,
  ],
  reviewed: false,
};
