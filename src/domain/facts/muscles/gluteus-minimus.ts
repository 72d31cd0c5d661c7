import { founding, general, named, plainly, published } from '../claim.ts';
import { ABDUCTOR_STRETCH, CLAMSHELL, CROSS_LEGGED_LEAN, KNEE_TO_OPPOSITE_SHOULDER, REPETITIONS, SIDE_LEG_RAISE } from '../exercises.ts';
import { BREATHE, HOLD, PRESSING_CAUTIONS, USUAL_HOLD } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const GLUTEUS_MINIMUS: MuscleFacts = {
  id: 'gluteus-minimus',
  names: { english: 'Gluteus minimus', latin: 'Musculus gluteus minimus', lay: 'deepest buttock muscle', fma: 'FMA22332' },
  origin: general('Outer ilium between the anterior and inferior gluteal lines.'),
  insertion: general('Anterior facet of the greater trochanter, and the capsule of the hip.'),
  nerve: general('Superior gluteal nerve (L4, L5, S1).'),
  action: founding('The deepest and smallest of the three, a fan from ilium to greater trochanter: abducts and inwardly rotates the hip; keeps the balance on one leg.', '001', '004'),
  points: [
    {
      id: 'gluteus-minimus-anterior-tp1',
      name: 'Anterior point, upper',
      lay: 'deep at the side of the hip, in front',
      location: [founding('In the front part of the muscle.', '004'), general('Three to four centimetres under the crest, behind its front spine; tensor fasciae latae and gluteus medius lie over it.')],
      pattern: [
        named('band', plainly(
          founding('Reported in the outer buttock and as a narrow band down the outside of thigh and leg to the ankle, leaving out the outer knee.', '004', 'painfreehealth-gluteus-minimus', 'namtpt-gluteus-minimus'),
          'People report pain in the outer buttock and down the outer side of the leg to the ankle, but not at the outer knee.',
        )),
        published('Rarely the top of the foot.', 'painfreehealth-gluteus-minimus'),
      ],
      looksLike: [
        founding('True sciatica; Travell is said to have called this look-alike pseudo-sciatica.', '000', '001', '004'),
        published('An irritated L5 or S1 root, bursitis at the trochanter, sacroiliac or facet trouble, a narrow canal.', 'namtpt-gluteus-minimus'),
      ],
      notes: [
        founding('How far down: one founding document takes it into the foot, the other sources stop at the ankle.', '001', 'painfreehealth-gluteus-minimus'),
        founding('Contested: one founding document leaves the outer knee out, pages after Travell run the band through it. The gap is drawn; the continuous band can be switched on.', '004', 'painfreehealth-gluteus-minimus'),
      ],
    },
    {
      id: 'gluteus-minimus-anterior-tp2',
      name: 'Anterior point, lower',
      lay: 'deep at the side of the hip, above the trochanter',
      location: [founding('The second of two points at the side.', '004'), general('In front of the trochanter and a little above it.')],
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
      location: [founding('In the rear part of the muscle; it is felt deep in the buttock.', '004'), general('Below the rear crest, near the sciatic notch.')],
      pattern: [
        named('refers', founding('Reported deep in the lower inner buttock and in a broad band along the back of the thigh; may spread to just below the knee.', '004', 'painfreehealth-gluteus-minimus', 'namtpt-gluteus-minimus')),
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
      notes: [general('Several places in the rear part are described, none with a fixed number; the group has two markers here.')],
    },
  ],
  symptoms: [
    named('severe', founding('Often very strong pain, whose source is hard to find; people are said to have been operated on for it in vain.', '004')),
    named('overlooked', founding('It lies deepest of the three and is often overlooked.', '001')),
    founding('Tenderness deep in the buttock, which may shoot down the leg.', '004'),
    published('A limp; pain on rising from a chair; rolling onto that side wakes; no position is comfortable.', 'namtpt-gluteus-minimus'),
    published('Pain at rest, on walking and lying on the side at night.', 'nielasher-gluteus-minimus'),
  ],
  aggravating: [
    published('Rising from a seat, walking, lying on the side.', 'namtpt-gluteus-minimus'),
    published('Driving long with the foot held on the pedal.', 'news-journal-gluteus-minimus'),
    published('Laying one knee fully over the other.', 'mortonsfoot-gluteus-minimus'),
  ],
  setsOff: [
    founding('Pain referred from the quadratus lumborum is named as a very common trigger.', '004'),
    founding('Overload, or stirring up points that had been quiet; the list breaks off in the document.', '004'),
    published('Falls, injections, sitting too long, standing on one leg, long tennis, soft sand.', 'namtpt-gluteus-minimus'),
    published('Tennis, running, cycling, an injury, a cast, a hurt knee or ankle.', 'nielasher-gluteus-minimus'),
  ],
  perpetuating: [
    published('Sacroiliac trouble, a leg shorter by 5 mm or more, a long second toe, a wallet in the back pocket, putting on trousers while standing.', 'namtpt-gluteus-minimus'),
    published('Crossed legs, standing on one leg.', 'nielasher-gluteus-minimus'),
  ],
  looksLike: [
    named('pseudo-sciatica', founding('True sciatica; Travell is said to have called this look-alike pseudo-sciatica.', '000', '004')),
    named('sciatica', founding('Sciatica that runs down to the foot.', '001')),
    published('An L5 or S1 root, a caught sciatic nerve, bursitis at the trochanter, sacroiliac or facet joint, a narrow canal, cauda equina.', 'namtpt-gluteus-minimus'),
    published('L5 pain at the outer calf.', 'nielasher-gluteus-minimus'),
  ],
  motion: [
    general('Adduction, and the rotation against the fibres, end in pain.'),
    published('The upper knee does not come to lie flat on the other.', 'mortonsfoot-gluteus-minimus'),
  ],
  find: [
    named('side-lying', founding('Lie on the other side; press deep along the iliac crest and on the outer buttock.', '001')),
    named('press-deep', founding('Most often the gluteus maximus over it must let go first; then press deep and watch for pain there or down the leg.', '004')),
    published('Or lean the side above the trochanter against a wall with a tennis ball.', 'mortonsfoot-gluteus-minimus'),
  ],
  relief: [
    HOLD,
    BREATHE,
    REPETITIONS,
    founding('A hook with steady pressure, because it lies too deep for the hands.', '004'),
    founding('A massage ball.', '001'),
    published('Change your seat every 15–20 minutes; a pillow between the knees at night.', 'namtpt-gluteus-minimus'),
  ],
  hold: USUAL_HOLD,
  stretches: [
    CROSS_LEGGED_LEAN,
    KNEE_TO_OPPOSITE_SHOULDER,
    { ...ABDUCTOR_STRETCH, name: 'Hanging leg on the side', ...general('For the front fibres.'), steps: ['Lie on the other side near the edge of the bed.', 'Let the straight upper leg hang behind you over the edge.', 'Breathe and let it sink.'] },
  ],
  strengthening: [SIDE_LEG_RAISE, CLAMSHELL],
  cautions: [
    published('The rear points lie near the sciatic notch: no strong hook pressure on the line of the nerve.', 'currin-2015'),
    founding('Repeated short presses are to be used with caution.', '004'),
    ...PRESSING_CAUTIONS,
  ],
  evidence: [
    published('In one older series, pain of muscle or ligament was found in 55 of 70 who came with sciatica; not checked.', 'painfreehealth-gluteus-minimus'),
    published('Gluteal points are also common with a proven root irritation (76 of 100): finding one does not rule a nerve out.', 'adelmanesh-2015'),
  ],
  reviewed: false,
};
