import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { ILIOPSOAS } from './shared-iliopsoas.ts';

export const ILIACUS: MuscleFacts = {
  id: 'iliacus',
  names: { english: 'Iliacus', latin: 'Musculus iliacus', lay: 'muscle that lines the inside of the hip bone', fma: 'FMA22322' },
  origin: general('Upper two thirds of the iliac fossa, inner lip of the crest and the ala of the sacrum.'),
  insertion: general('Lateral side of the psoas tendon, and the femur just below the lesser trochanter.'),
  nerve: general('Femoral nerve (L2, L3).'),
  action: general('Bends the hip; with the thigh fixed, tilts the pelvis forward.'),
  points: [
    {
      id: 'iliacus-tp1',
      name: 'Point behind the front of the crest',
      lay: 'inside the hip bone, behind its front point',
      location: [general('Three to six centimetres deep, against the inside of the ilium behind its front upper spine.')],
      pattern: [
        published('Reported deep in the groin, at the front of the hip, and over the upper front of the thigh.', 'abbott-groin-series', 'aberdeen-chiropractic-blog'),
        published('May spread to the low back and the sacroiliac joint.', 'aberdeen-chiropractic-blog', 'triggerpointtherapist-iliopsoas'),
      ],
      looksLike: [],
      notes: [published('Groin pain of this pair of muscles is said to come mainly from the iliacus.', 'abbott-groin-series')],
    },
    {
      id: 'iliopsoas-tp-distal',
      name: 'Point over the lesser trochanter',
      lay: 'at the top of the thigh, in front',
      location: [general('Three to five centimetres deep, over the tendon shared with psoas, on the outer side of the femoral triangle.')],
      pattern: [
        published('Reported over the upper front of the thigh and the groin.', 'aberdeen-chiropractic-blog', 'abbott-groin-series'),
        published('May spread to the low back.', 'triggerpointtherapist-iliopsoas'),
      ],
      looksLike: [],
      notes: [general('It belongs to both muscles; the marker stands on the iliacus, which is fleshy here.')],
    },
  ],
  ...ILIOPSOAS,
  find: [
    general('On the back, knees bent: the fingertips sink in behind the anterior superior spine and press outward, against the inside of the bone.'),
    general('The lower point: outside the pulse in the groin, over the lesser trochanter.'),
  ],
  cautions: [...ILIOPSOAS.cautions, general('The femoral nerve runs in the groove between it and psoas: stop when pressure tingles.')],
  reviewed: false,
};
