import { founding, general, named, published } from '../claim.ts';
import { ABDUCTOR_STRETCH, CLAMSHELL, CROSS_LEGGED_LEAN, ONE_LEG_STAND, REPETITIONS, SIDE_LEG_RAISE } from '../exercises.ts';
import { BREATHE, HOLD, PRESSING_CAUTIONS, USUAL_HOLD } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const GLUTEUS_MEDIUS: MuscleFacts = {
  id: 'gluteus-medius',
  names: { english: 'Gluteus medius', latin: 'Musculus gluteus medius', lay: 'side buttock muscle', fma: 'FMA22330' },
  origin: founding('A fan from the outer ilium, between the anterior and posterior gluteal lines below the crest, and the fascia over it.', '001', '004'),
  insertion: general('Lateral and posterosuperior facets of the greater trochanter.'),
  nerve: general('Superior gluteal nerve (L4, L5, S1).'),
  action: founding('Abducts the hip and keeps the pelvis level on one leg; the front fibres rotate it inward, the rear ones slightly outward.', '001', '003', '004'),
  points: [
    {
      id: 'gluteus-medius-tp1',
      name: 'Posterior point',
      lay: 'below the back of the hip crest',
      location: [named('most-active', founding('The medial one of three, and the one most often active.', '004')), general('Just below the crest near the PSIS, under the gluteus maximus.')],
      pattern: [
        founding('Reported along the belt line, over the sacroiliac joint and the sacrum, and in the upper inner buttock.', '004', 'brainscape-trp-referral', 'namtpt-gluteus-medius'),
        general('May spread over the rest of the inner buttock.'),
      ],
      looksLike: [
        founding('Low back pain along the belt line.', '004', 'post-operative-chronic-pain-gmed'),
        published('Facet syndrome, sacroiliac dysfunction, bursitis.', 'namtpt-gluteus-medius'),
      ],
      notes: [founding('Said to drive most acute complaints; the other two join when the trouble is chronic.', '004')],
    },
    {
      id: 'gluteus-medius-tp2',
      name: 'Middle point',
      lay: 'below the middle of the hip crest',
      location: [founding('The middle one of three.', '004'), general('Below the crest, about half way between PSIS and ASIS.')],
      pattern: [
        named('buttock', founding('Reported in the outer and middle buttock.', '004', 'brainscape-trp-referral')),
        founding('May spread to the outer and rear upper thigh.', '003'),
      ],
      looksLike: [founding('Sciatica at the side of the leg.', '001'), founding('Greater trochanteric pain syndrome.', '004')],
      notes: [
        founding('Contested: one founding document draws it down the side of the leg to the ankle and foot; another, and the pages after Travell, keep it at back, buttock and upper thigh. The long band belongs to the gluteus minimus. It is off until you switch it on.', '001', '004'),
      ],
    },
    {
      id: 'gluteus-medius-tp3',
      name: 'Anterior point',
      lay: 'below the front of the hip crest',
      location: [founding('The lateral one of three, in chronic cases.', '004'), general('Below the crest just behind the ASIS, next to the tensor fasciae latae.')],
      pattern: [
        named('low-back', founding('Reported in the low back at belt level.', '004')),
        general('The sacrum, on both sides of the midline.'),
        founding('May spread over the outer hip.', '003'),
      ],
      looksLike: [founding('Low back pain.', '004'), founding('Complaints of the knee or foot.', '003')],
      notes: [],
    },
  ],
  symptoms: [
    named('deep-ache', founding('A deep ache at the outer hip, into the outer thigh or low back.', '003')),
    named('refers', founding('Pain may be felt in low back, hip and knee.', '003')),
    named('areas', founding('Taken together: low back, along the ilium, sacrum, side and back of the buttock.', '004')),
    named('less-common', founding('Less often low back, knee or foot.', '003')),
    named('walking', founding('Walking, running and stairs hurt when the leg bears weight.', '003')),
    named('weak', founding('The leg is weak to the side: side lunges or one-leg stands are hard.', '003')),
    named('weak-gait', founding('A weak muscle may bring pain of hip or knee and another way of walking.', '001')),
    named('stiff', founding('Stiff after sitting.', '003')),
    named('balance', founding('The muscle also turns the thigh and keeps balance: balance may suffer, with falls.', '003')),
    named('gait', founding('A limp, or a trunk that leans over the leg.', '003')),
    named('sleep', founding('Worse at night; sleep is disturbed.', '003')),
    published('Lying on the back or on that side, or slouched sitting, hurts.', 'namtpt-gluteus-medius', 'painwhisperer-gluteal'),
  ],
  aggravating: [
    founding('Walking, running, stairs.', '003'),
    founding('Soft ground, exercise machines, lifting the leg sideways over and over.', '004'),
    published('Lying on the side, slouched sitting, standing on one leg.', 'namtpt-gluteus-medius'),
  ],
  setsOff: [
    named('overuse', founding('Overuse: running, jumping, sideways sports, with small injuries that add up.', '003')),
    named('microtrauma', founding('Small injuries from soft ground, machines or repeated abduction; a blow.', '004')),
    named('injury', founding('A fall or an accident.', '003')),
    published('Injections, long tennis, long walks on soft sand.', 'namtpt-gluteus-medius', 'post-operative-chronic-pain-gmed'),
    published('In one published case, new bicycle gears.', 'green-1999'),
  ],
  perpetuating: [
    named('sitting', founding('Poor posture and long sitting.', '003')),
    named('imbalance', founding('Imbalance with gluteus maximus or the hip flexors.', '003')),
    named('sedentary', founding('Weakness from moving little.', '003')),
    founding('Stress, and tightening without knowing.', '003'),
    named('gait', founding('A foot that rolls in, legs of unequal length.', '003')),
    published('More than about 10 mm between the legs, a long second toe (Morton foot).', 'post-operative-chronic-pain-gmed'),
    published('Sleeping on the side without a pillow between the knees.', 'namtpt-gluteus-medius'),
  ],
  looksLike: [
    founding('Sciatica at the side of the leg.', '001'),
    founding('Low back pain along the belt: it has been called the lumbago muscle.', '004', 'post-operative-chronic-pain-gmed'),
    published('Facet syndrome, sacroiliac joint, bursitis.', 'namtpt-gluteus-medius'),
    founding('Greater trochanteric pain.', '004'),
    founding('Trouble of knee or foot.', '003'),
  ],
  motion: [
    founding('Abduction and the rotations of the hip.', '001'),
    general('Adduction, which stretches it.'),
    founding('Inward rotation is said to be reduced with muscle pain of the buttock in general.', '004'),
    published('In 42 people with lasting low back pain, points went with strength rather than with movement.', 'carroll-aut-thesis'),
  ],
  find: [
    named('side-lying', founding('Lie on the other side; firm pressure along and below the iliac crest, watching where it is felt.', '001')),
    published('Points may lie all along the crest.', 'massagelibrary-mally', 'post-operative-chronic-pain-gmed'),
    published('A grid of nine places has been used to map it in people with low back pain.', 'salom-moreno-2014'),
  ],
  relief: [
    HOLD,
    BREATHE,
    REPETITIONS,
    founding('A massage ball against wall or floor reaches it better than a roller.', '001'),
    founding('A foam roller for a few minutes, gently over the points.', '003'),
    founding('A backnobber.', '004'),
    founding('Ice for 15–20 min several times a day at first; heat to relax; or in turn.', '003'),
    published('At night a pillow between the knees; on the back, one under them.', 'namtpt-gluteus-minimus'),
    founding('Clear improvement is expected in two to six weeks, later when chronic.', '003'),
  ],
  hold: USUAL_HOLD,
  stretches: [ABDUCTOR_STRETCH, CROSS_LEGGED_LEAN],
  strengthening: [CLAMSHELL, SIDE_LEG_RAISE, ONE_LEG_STAND],
  cautions: [
    founding('Do not pass over numbness, tingling, swelling, weakness, or pain into groin or leg.', '003'),
    published('Tenderness at the outer hip may be a gluteal tendinopathy; then go easy on long stretches across the body and crossed legs.', 'etg-gtps', 'msse-2016-gluteal-tendinopathy'),
    ...PRESSING_CAUTIONS,
  ],
  evidence: [
    published('In people with low back pain, active points in 34–45 of 100 and latent ones in 74.', 'monclus-diez-2025'),
    published('People without a point here were strongest, those with latent ones weakest.', 'carroll-aut-thesis'),
  ],
  reviewed: false,
};
