import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const MULTIFIDUS: MuscleFacts = {
  id: 'multifidus',
  names: { english: 'Multifidus', latin: 'Musculus multifidus', lay: 'deep muscle beside the spine', fma: 'FMA22878' },
  origin: general('Back of the sacrum down to S4, posterior superior spine, and the mamillary processes of the lumbar vertebrae.'),
  insertion: general('Spinous processes two to four levels higher; the model shows it up to T11.'),
  nerve: general('Medial branches of the posterior rami.'),
  action: general('Straightens the lumbar spine and steadies one vertebra on the next.'),
  points: [
    {
      id: 'multifidus-lumbar-tp1',
      name: 'Point at L2',
      lay: 'close to the spine, at the waist',
      location: [general('At L2, one to two centimetres from the spinous process.')],
      pattern: [
        published('Reported: middle of the low back; upper low back, beside the spine.', 'namtpt-paraspinals', 'nielasher-low-back-overview', 'brainscape-trp-referral'),
        published('May spread: lower belly, at the side.', 'nielasher-low-back-overview', 'brainscape-trp-referral'),
      ],
      looksLike: [],
      notes: [],
    },
    {
      id: 'multifidus-sacral-s1-tp2',
      name: 'Point at S1',
      lay: 'close to the middle of the upper sacrum',
      location: [general('At S1, one to two centimetres from the median crest.')],
      pattern: [
        published('Reported: tailbone.', 'nielasher-low-back-overview'),
        published('Reported: lower low back, beside the spine; upper inner buttock; back of the thigh, upper third.', 'brainscape-trp-referral'),
      ],
      looksLike: [],
      notes: [published('The sources differ: one says the coccyx, another the buttock and the upper thigh; both are drawn.', 'nielasher-low-back-overview', 'brainscape-trp-referral')],
    },
    {
      id: 'multifidus-sacral-s4-tp3',
      name: 'Point at S4',
      lay: 'close to the middle of the lower sacrum',
      location: [published('Over the lower sacrum.', 'brainscape-trp-referral')],
      pattern: [
        published('Reported: lower sacrum.', 'brainscape-trp-referral'),
        general('May spread: tailbone.'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('Lying prone, in the groove right beside the spines of L4, L5 and the sacrum; higher up it lies under the long columns.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
