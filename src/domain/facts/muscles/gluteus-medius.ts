import { founding, general, published } from '../claim.ts';
import { BREATHE, HOLD, PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const GLUTEUS_MEDIUS: MuscleFacts = {
  id: 'gluteus-medius',
  names: { english: 'Gluteus medius', latin: 'Musculus gluteus medius', lay: 'side buttock muscle', fma: 'FMA22330' },
  origin: general('Outer ilium between the anterior and posterior gluteal lines, below the crest, and the fascia over it.'),
  insertion: general('Lateral and posterosuperior facets of the greater trochanter.'),
  nerve: general('Superior gluteal nerve (L4, L5, S1).'),
  action: founding('Abducts the hip and keeps the pelvis level on one leg; the front fibres rotate it inward, the rear ones slightly outward.', '001', '004'),
  points: [
    {
      id: 'gluteus-medius-tp1',
      name: 'Posterior point',
      lay: 'below the back of the hip crest',
      location: [founding('The medial one of three, and the one most often active.', '004'), general('Just below the crest near the PSIS, under the gluteus maximus.')],
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
        founding('Reported in the outer and middle buttock.', '004', 'brainscape-trp-referral'),
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
        founding('Reported in the low back at belt level.', '004'),
        general('The sacrum, on both sides of the midline.'),
        founding('May spread over the outer hip.', '003'),
      ],
      looksLike: [founding('Low back pain.', '004'), founding('Complaints of the knee or foot.', '003')],
      notes: [],
    },
  ],
  setsOff: [
    founding('Running on soft ground, jumping, sideways sports, exercise machines, repeated abduction.', '003', '004'),
    founding('A fall or a blow.', '003', '004'),
    founding('Long sitting, imbalance with gluteus maximus or hip flexors, overpronation, unequal legs, stress.', '003'),
    published('Sleeping on the side without a pillow between the knees.', 'namtpt-gluteus-medius'),
    published('In one published case, new bicycle gears.', 'green-1999'),
  ],
  find: [
    founding('Lie on the other side; firm pressure along and below the iliac crest, watching where it is felt.', '001'),
    published('Points may lie all along the crest.', 'massagelibrary-mally', 'post-operative-chronic-pain-gmed'),
  ],
  relief: [
    HOLD,
    BREATHE,
    founding('A massage ball against wall or floor reaches it better than a roller.', '001'),
    founding('Stretch the abductors; cross-legged forward lean, 30 s a side.', '003', '004'),
    founding('Clamshell and side leg raise; isometrics first, then resistance, then everyday moves.', '003'),
    founding('Clear improvement is expected in two to six weeks, later when chronic.', '003'),
  ],
  cautions: [
    founding('Do not pass over numbness, tingling, swelling, weakness, or pain into groin or leg.', '003'),
    published('Tenderness at the outer hip may be a gluteal tendinopathy; then go easy on long stretches across the body and crossed legs.', 'etg-gtps', 'msse-2016-gluteal-tendinopathy'),
    ...PRESSING_CAUTIONS,
  ],
  reviewed: false,
};
