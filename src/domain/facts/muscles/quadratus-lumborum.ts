import { exercise, founding, general, named, partly, published } from '../claim.ts';
import { REPETITIONS } from '../exercises.ts';
import { BORROWED_HOLD, BREATHE, PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const QUADRATUS_LUMBORUM: MuscleFacts = {
  id: 'quadratus-lumborum',
  names: { english: 'Quadratus lumborum', latin: 'Musculus quadratus lumborum', lay: 'hip hiker, deep side muscle of the low back', fma: 'FMA22348' },
  origin: partly('Iliolumbar ligament and the rear third of the iliac crest.', '001'),
  insertion: partly('Lower border of rib 12 and the transverse processes of L1–L4.', '001'),
  nerve: general('Anterior rami of T12 and L1–L4.'),
  action: founding('Joins iliac crest, lumbar vertebrae and twelfth rib; bends the trunk sideways and steadies the pelvis.', '001'),
  points: [
    {
      id: 'quadratus-lumborum-superficial-upper',
      name: 'Upper outer point',
      lay: 'below the last rib, to the side',
      location: [published('In the lateral part, just below rib 12.', 'richter-hebgen-ql-page')],
      pattern: [
        published('Reported along the iliac crest; sometimes the groin and the lower side of the abdomen.', 'richter-hebgen-ql-page', 'aberdeen-chiropractic-blog', 'the-wellness-digest'),
        founding('The buttock; the text gives no exact place, and its upper outer part is assumed.', '001'),
      ],
      looksLike: [published('A kidney stone or other organ pain, when it is felt in front.', 'the-wellness-digest'), published('Disc, sacroiliac joint, kidney.', 'morningside-acupuncture')],
      notes: [],
    },
    {
      id: 'quadratus-lumborum-superficial-lower',
      name: 'Lower outer point',
      lay: 'just above the hip crest, to the side',
      location: [published('In the lateral part, just above the crest.', 'richter-hebgen-ql-page')],
      pattern: [published('Reported around the greater trochanter; may spread over the outer thigh, now and then as a lightning line.', 'richter-hebgen-ql-page', 'namtpt-quadratus-lumborum')],
      looksLike: [published('A bursitis at the trochanter.', 'richter-hebgen-ql-page')],
      notes: [],
    },
    {
      id: 'quadratus-lumborum-deep-upper',
      name: 'Upper deep point',
      lay: 'deep beside the spine, at L3',
      location: [published('In the medial part, level with the transverse process of L3.', 'richter-hebgen-ql-page')],
      pattern: [
        published('Reported over the sacroiliac region.', 'richter-hebgen-ql-page', 'namtpt-quadratus-lumborum'),
        general('With both sides involved it may cross the upper sacrum.'),
        founding('May spread into the buttock.', '001', 'iwakuni-massage-gluteal'),
      ],
      looksLike: [founding('Trouble of the hip or buttock, where its pain may be felt.', '001')],
      notes: [],
    },
    {
      id: 'quadratus-lumborum-deep-lower',
      name: 'Lower deep point',
      lay: 'deep beside the spine, above the hip crest',
      location: [published('In the medial part, above the crest, between the transverse processes of L4 and L5.', 'richter-hebgen-ql-page')],
      pattern: [published('Reported in the lower buttock; may spread into the upper thigh.', 'richter-hebgen-ql-page', 'the-wellness-digest')],
      looksLike: [published('Disc pain.', 'aberdeen-chiropractic-blog')],
      notes: [published('That the lower buttock can hurt from a deep muscle of the back is easily missed.', 'richter-hebgen-ql-page')],
    },
  ],
  symptoms: [
    named('upright', founding('Strong pain as soon as the trunk is upright; people prop themselves on their arms.', '004')),
    named('buttock', founding('Pain may be felt in the buttock, with discomfort and poor function of the hip.', '001')),
    published('A cough or sneeze stabs; rolling over in bed or standing up is hard; some go on all fours.', 'namtpt-quadratus-lumborum'),
    published('Now and then a line like lightning down the side of the thigh.', 'namtpt-quadratus-lumborum'),
    published('Pain in groin, scrotum or testicle.', 'namtpt-quadratus-lumborum', 'the-wellness-digest'),
  ],
  aggravating: [
    founding('Being upright.', '004'),
    published('Rolling over, standing, coughing.', 'namtpt-quadratus-lumborum'),
    published('Bending sideways or forward, stairs.', 'learnandfeelbetter-ql'),
  ],
  setsOff: [
    published('Lifting with a twist, rising from a low seat, a car accident, stress.', 'learnandfeelbetter-ql'),
    general('Bending sideways to pick something up.'),
  ],
  perpetuating: [general('Unequal legs, a small half of the pelvis, a soft bed, weak belly muscles, low seats.')],
  looksLike: [
    founding('Trouble of the hip or buttock, where its pain may be felt.', '001'),
    published('A kidney stone, urinary tract, pelvic organs.', 'the-wellness-digest'),
    published('A disc: “pseudo-disc” pain.', 'aberdeen-chiropractic-blog'),
    published('Disc, sacroiliac joint, kidney.', 'morningside-acupuncture'),
    published('Bursitis at the trochanter, for the lower outer point.', 'richter-hebgen-ql-page'),
  ],
  motion: [general('Bending to the other side is limited, bending forward is guarded.')],
  find: [
    published('Lie on the other side, a towel rolled up under the waist, the upper arm overhead and the top leg back: this opens the space between rib and crest.', 'richter-hebgen-ql-page'),
    published('Press beside the erector spinae in the angle above the crest, along the crest, and under rib 12.', 'richter-hebgen-ql-page'),
    published('The outer points lie about a hand’s breadth from the spine.', 'learnandfeelbetter-ql'),
  ],
  relief: [
    published('A ball between back and wall, below the ribs and from the side; 15–20 passes, two or three times a day, moderate pressure.', 'learnandfeelbetter-ql'),
    general('Two balls or a hook; the times of holding are taken over from the buttock.'),
    BREATHE,
    REPETITIONS,
  ],
  hold: BORROWED_HOLD,
  stretches: [
    exercise('Side reach', general('For the outer fibres.'), ['Sit or stand tall.', 'Reach one arm over the head to the other side.', 'Keep both hips where they are.'], 30),
    exercise('Child’s pose to the side', general('For the outer fibres and the back.'), ['Kneel and sit back on the heels, arms forward.', 'Walk both hands to one side.', 'Breathe into the open flank.'], 30),
    exercise('Leg over the edge', general('For the deep fibres.'), ['Lie on the other side at the edge of the bed.', 'Let the upper leg hang over the edge in front or behind.'], 30),
  ],
  strengthening: [exercise('Side plank in steps', general('Once calm.'), ['Begin on forearm and knees, hips lifted.', 'Later with straight legs.', 'Later still, carry a load on one side while walking.'])],
  cautions: [
    general('Kidney and pleura lie in front of it: no hard tools, and no pressure on the free tip of the rib.'),
    published('Severe events of needling, such as a collapsed lung, are rare, but 1–14 % of the practitioners asked had seen one.', 'trybulski-2024'),
    published('Back pain with a change of bladder, fever or a weak leg belongs to a doctor.', 'bmj-bestpractice-ces', 'ahcpr-14-red-flags'),
    ...PRESSING_CAUTIONS,
  ],
  evidence: [published('Active points in 30–55 of 100 people with low back pain.', 'monclus-diez-2025')],
  reviewed: false,
};
