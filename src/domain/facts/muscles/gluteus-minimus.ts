import { founding, general, plainly, published } from '../claim.ts';
import { BREATHE, HOLD, PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const GLUTEUS_MINIMUS: MuscleFacts = {
  id: 'gluteus-minimus',
  names: { english: 'Gluteus minimus', latin: 'Musculus gluteus minimus', lay: 'deepest buttock muscle', fma: 'FMA22332' },
  origin: general('Outer ilium between the anterior and inferior gluteal lines.'),
  insertion: general('Anterior facet of the greater trochanter, and the capsule of the hip.'),
  nerve: general('Superior gluteal nerve (L4, L5, S1).'),
  action: founding('Abducts and inwardly rotates the hip; keeps the balance on one leg.', '001', '004'),
  points: [
    {
      id: 'gluteus-minimus-anterior-tp1',
      name: 'Anterior point, upper',
      lay: 'deep at the side of the hip, in front',
      location: [founding('In the front part of the muscle.', '004'), general('Three to four centimetres below the crest behind the ASIS, under tensor fasciae latae and gluteus medius.')],
      pattern: [
        plainly(
          founding('Reported in the outer buttock and as a narrow band down the outside of thigh and leg to the ankle, leaving out the outer knee.', '004', 'painfreehealth-gluteus-minimus', 'namtpt-gluteus-minimus'),
          'People report pain in the outer buttock and down the outside of the leg to the ankle, but not at the outer knee.',
        ),
        published('Rarely the top of the foot.', 'painfreehealth-gluteus-minimus'),
      ],
      looksLike: [
        founding('True sciatica; Travell is said to have called this look-alike pseudo-sciatica.', '000', '001', '004'),
        published('An irritated L5 or S1 root, bursitis at the trochanter, sacroiliac or facet trouble, a narrow canal.', 'namtpt-gluteus-minimus'),
      ],
      notes: [
        founding('Contested: one founding document leaves the outer knee out, pages after Travell run the band through it. The gap is drawn; the continuous band can be switched on.', '004', 'painfreehealth-gluteus-minimus'),
      ],
    },
    {
      id: 'gluteus-minimus-anterior-tp2',
      name: 'Anterior point, lower',
      lay: 'deep at the side of the hip, above the trochanter',
      location: [founding('The second of two points at the side.', '004'), general('Just above and in front of the trochanter.')],
      pattern: [
        founding('Reported in the outer buttock and down the outside of thigh and leg to the ankle, leaving out the outer knee.', '004', 'painfreehealth-gluteus-minimus', 'namtpt-gluteus-minimus'),
      ],
      looksLike: [founding('True sciatica.', '000', '001', '004'), published('L5 pain at the outer calf.', 'nielasher-gluteus-minimus')],
      notes: [founding('The same gap, and the same dispute, as at the upper point.', '004', 'painfreehealth-gluteus-minimus')],
    },
    {
      id: 'gluteus-minimus-posterior-tp1',
      name: 'Posterior point, medial',
      lay: 'deep in the buttock, toward the back',
      location: [founding('Further back in the muscle, felt deep in the buttock.', '004'), general('Below the rear crest, near the sciatic notch.')],
      pattern: [
        founding('Reported deep in the lower inner buttock and as a broad band down the back of the thigh; may spread to just below the knee.', '004', 'painfreehealth-gluteus-minimus', 'namtpt-gluteus-minimus'),
        published('May go on down the calf.', 'painfreehealth-gluteus-minimus', 'namtpt-gluteus-minimus'),
      ],
      looksLike: [founding('Sciatica running to the foot.', '001')],
      notes: [founding('The sources differ on how far down it goes; the calf is drawn as spill-over.', '004', 'painfreehealth-gluteus-minimus')],
    },
    {
      id: 'gluteus-minimus-posterior-tp2',
      name: 'Posterior point, lateral',
      lay: 'deep in the buttock, toward the trochanter',
      location: [general('In the rear fibres, nearer the trochanter.')],
      pattern: [
        founding('Reported in the lower buttock and down the back of the thigh.', '004', 'painfreehealth-gluteus-minimus'),
        published('May spread toward the calf.', 'painfreehealth-gluteus-minimus', 'namtpt-gluteus-minimus'),
      ],
      looksLike: [founding('Sciatica running to the foot.', '001')],
      notes: [general('Several rear sites are described without fixed numbers; two markers stand for the group.')],
    },
  ],
  setsOff: [
    founding('Pain referred from the quadratus lumborum is named as a very common trigger.', '004'),
    published('Falls, injections, long tennis, soft sand, standing on one leg, sitting too long.', 'namtpt-gluteus-minimus'),
    published('Rising from a chair, walking, lying on the side; driving with the foot on the pedal.', 'namtpt-gluteus-minimus', 'news-journal-gluteus-minimus'),
    published('A leg shorter by 5 mm or more, a wallet in the back pocket, crossed legs.', 'namtpt-gluteus-minimus', 'nielasher-gluteus-minimus'),
  ],
  find: [
    founding('Lie on the other side; press deep over the outer buttock, below the crest. The gluteus maximus usually has to be released first.', '001', '004'),
    published('Or lean the side above the trochanter against a wall with a tennis ball.', 'mortonsfoot-gluteus-minimus'),
  ],
  relief: [
    HOLD,
    BREATHE,
    founding('A hook or a massage ball, because it lies too deep for the hands.', '001', '004'),
    published('Change your seat every 15–20 minutes; a pillow between the knees at night.', 'namtpt-gluteus-minimus'),
    general('Stretch the rear fibres with the knee drawn across the body, the front fibres by letting the upper leg hang behind you while lying on the side.'),
  ],
  cautions: [
    published('The rear points lie near the sciatic notch: no strong hook pressure on the line of the nerve.', 'currin-2015'),
    founding('Repeated short presses are to be used with caution.', '004'),
    ...PRESSING_CAUTIONS,
  ],
  reviewed: false,
};
