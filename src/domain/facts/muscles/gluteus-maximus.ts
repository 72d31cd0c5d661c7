import { founding, general, named, partly, plainly, published } from '../claim.ts';
import { BRIDGE, CROSS_LEGGED_LEAN, FIGURE_FOUR, KNEE_TO_CHEST, PIGEON, REPETITIONS, SIT_TO_STAND } from '../exercises.ts';
import { BREATHE, HOLD, PRESSING_CAUTIONS, USUAL_HOLD } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const GLUTEUS_MAXIMUS: MuscleFacts = {
  id: 'gluteus-maximus',
  names: { english: 'Gluteus maximus', latin: 'Musculus gluteus maximus', lay: 'big buttock muscle', fma: 'FMA22328' },
  origin: general('Outer ilium behind the posterior gluteal line, back of the sacrum and coccyx, sacrotuberous ligament and thoracolumbar fascia.'),
  insertion: general('Iliotibial tract (about three quarters); gluteal tuberosity of the femur (the deep lower quarter).'),
  nerve: general('Inferior gluteal nerve (L5, S1, S2).'),
  action: founding('The largest and outermost muscle of the buttock: extends, outwardly rotates and abducts the hip, at work in walking, running and climbing stairs. It holds on to sacrum, femur and iliotibial tract.', '001'),
  points: [
    {
      id: 'gluteus-maximus-tp1',
      name: 'Sacral point',
      lay: 'beside the lower sacrum',
      location: [
        named('medial', founding('In the medial fibres next to the lower sacrum, near their attachment.', '004')),
        published('Beside the sacrum.', 'travell-simons-v2-excerpt'),
      ],
      pattern: [
        published('Reported as a crescent along the natal cleft: it begins at the sacroiliac region and ends in the lower buttock, with some spread along the gluteal fold.', 'travell-simons-v2-excerpt', 'brainscape-trp-referral'),
        named('refers', founding('Buttock and sacrum; the uppermost back of the thigh may join.', '004', '001')),
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
      location: [named('tuberosity', founding('In the lower fibres, near the ischial tuberosity.', '004')), general('Two to three centimetres above the tuberosity.')],
      pattern: [
        published('Reported over most of the buttock and the lower sacrum, with a spread sideways under the iliac crest.', 'travell-simons-v2-excerpt', 'brainscape-trp-referral'),
        named('refers', founding('The sit-bone region.', '004')),
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
        published('In the lowest and most medial fibres, close to the coccyx.', 'travell-simons-v2-excerpt'),
        general('It can be taken between finger and thumb.'),
        founding('The second of two lower points; the sentence that places it is cut off in the founding document.', '004'),
      ],
      pattern: [published('Reported at the coccyx.', 'travell-simons-v2-excerpt', 'brainscape-trp-referral'), general('A faint spread beside the natal cleft.')],
      looksLike: [published('Coccyx pain of another cause; the coccygeus is a further muscular one.', 'kent-gluteus-maximus', 'travell-simons-v2-excerpt')],
      notes: [],
    },
  ],
  symptoms: [
    named('stiff', founding('An ache at the point, stiffness after keeping still, a hip that moves less.', '000')),
    founding('A deep ache; extension, abduction and rotation limited; spasm may come with it, numbness or tingling less often. Those two are a reason to be examined.', '001', '003'),
    named('thigh', founding('Pain may run into the back of the thigh.', '001')),
    published('No seat is comfortable.', 'painwhisperer-gluteal', 'kent-gluteus-maximus'),
    published('A limp that spares the side; sacrum or coccyx tender.', 'kent-gluteus-maximus'),
  ],
  aggravating: [
    founding('Walking uphill bent forward; long, slouched sitting; front crawl; squats and deadlifts.', '004'),
    published('A hard seat that presses the sit-bone point.', 'travell-simons-v2-excerpt'),
  ],
  setsOff: [
    named('fall', founding('A fall on the buttock, or bracing against one.', '004')),
    named('injection', founding('An injection into the muscle.', '004')),
    named('sport', founding('Kicking over and over (martial arts, dance), swimming, above all the crawl, walking uphill bent forward, weight lifting with squats and deadlifts, long slouched sitting.', '004')),
    named('weak-pelvis', founding('Overuse, poor posture or a blow; when the muscle does not work well, pelvis and low back are said to become unsteady.', '001')),
  ],
  perpetuating: [
    founding('Weak glutes with tight hip flexors, so that the pelvis tips forward.', '001'),
    founding('Much sitting, poor posture, a pelvis out of line.', '001'),
    published('A wallet in the back pocket.', 'namtpt-gluteus-minimus'),
  ],
  looksLike: [
    founding('Sciatica down the back of the thigh.', '001'),
    founding('Low back pain: said to belong to a wider habit of holding oneself tense.', '004'),
    published('A deeper gluteal muscle: the ache of the sit-bone point seems to come from below.', 'travell-simons-v2-excerpt'),
    published('Pain of coccyx or sacrum.', 'kent-gluteus-maximus'),
    published('Sciatica, sacroiliac joint, bursitis of the hip.', 'morningside-acupuncture', 'aberdeen-chiropractic-blog'),
  ],
  motion: [
    named('limited', founding('Flexion, extension, abduction and both rotations of the hip are looked at; pain in one of them points to the muscle.', '001')),
    named('inward', founding('Inward rotation is said to be reduced with muscle pain of the buttock in general.', '004')),
    published('Bending the hip is what is lost.', 'kent-gluteus-maximus'),
  ],
  find: [
    named('prone', founding('Lie face down; broad, firm pressure from sacrum and crest toward the trochanter, feeling for dense or tender bands.', '001')),
    named('self', plainly(
      founding('By oneself: face down, search gently for tight bands or small hard knots; pain that is the known pain suggests a point.', '002'),
      'Lie on your front and feel for a sore, ropy spot. Go gently.',
    )),
    general('Lying on the side with the hip bent 70–80° stretches the lower fibres, which can then be pinched.'),
  ],
  relief: [
    HOLD,
    BREATHE,
    REPETITIONS,
    founding('A foam roller suits this broad muscle best.', '001'),
    founding('A tennis ball, or the fingers in slow circles.', '002'),
    founding('A backnobber; or a ball against the upper fibres, onto which the body settles.', '004'),
    founding('Heat before and cold after, says one text; a heat pack after stretching, says another.', '002', '004'),
  ],
  hold: USUAL_HOLD,
  stretches: [PIGEON, FIGURE_FOUR, CROSS_LEGGED_LEAN, KNEE_TO_CHEST],
  strengthening: [{ ...BRIDGE, ...partly('One founding document asks for stronger glutes, trunk and hip abductors; the exercise is ours.', '001') }, SIT_TO_STAND],
  cautions: [
    general('Keep hard tools off the sit bone, the coccyx and the line of the sciatic nerve.'),
    published('The sciatic nerve runs about half way between sit bone and trochanter.', 'currin-2015'),
    founding('The founding text that puts a ball under the buttock while lying face down cannot be followed: lie on your back or side, sit, or lean on a wall.', '002'),
    ...PRESSING_CAUTIONS,
  ],
  evidence: [published('A study of bodies compares the three usual places with where the inferior gluteal nerve enters.', 'akamatsu-2017')],
  reviewed: false,
};
