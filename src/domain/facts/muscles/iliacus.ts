import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

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
      location: [general('On the inner border of the ilium, just behind the anterior superior iliac spine.')],
      pattern: [
        published('Reported: deep in the groin; front of the thigh, upper third.', 'abbott-groin-series', 'aberdeen-chiropractic-blog'),
        published('May spread: lower low back, beside the spine; sacroiliac joint, by the dimple.', 'aberdeen-chiropractic-blog', 'triggerpointtherapist-iliopsoas'),
      ],
      looksLike: [],
      notes: [published('Groin pain of this pair of muscles is said to come mainly from the iliacus.', 'abbott-groin-series')],
    },
    {
      id: 'iliopsoas-tp-distal',
      name: 'Point over the lesser trochanter',
      lay: 'at the top of the thigh, in front',
      location: [general('At the outer wall of the femoral triangle, over the tendon shared with psoas.')],
      pattern: [
        published('Reported: front of the thigh, upper third; groin.', 'aberdeen-chiropractic-blog', 'abbott-groin-series'),
        published('May spread: lower low back, beside the spine.', 'triggerpointtherapist-iliopsoas'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('Inside the front edge of the hip bone: lying on the back with the knee bent, the fingertips sink in behind the anterior superior spine and press outward against the bone.')],
  relief: [],
  cautions: [general('The femoral nerve runs in the groove between it and psoas: stop when pressure tingles.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
