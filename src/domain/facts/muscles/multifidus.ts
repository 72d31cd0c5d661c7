import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { BACK, BACK_LOOK_ALIKES } from './shared-back.ts';

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
      location: [general('At L2, one to two centimetres from the spinous process, three to five deep.')],
      pattern: [
        published('Reported round the spinous processes of its level and of a few segments below.', 'namtpt-paraspinals', 'nielasher-low-back-overview', 'brainscape-trp-referral'),
        published('May spread to the front of the belly.', 'nielasher-low-back-overview', 'brainscape-trp-referral'),
      ],
      looksLike: [],
      notes: [],
    },
    {
      id: 'multifidus-sacral-s1-tp2',
      name: 'Point at S1',
      lay: 'close to the middle of the upper sacrum',
      location: [general('At S1, one to two centimetres from the median crest, two to four deep.')],
      pattern: [
        published('Reported down to the tailbone, which is tender to touch.', 'nielasher-low-back-overview'),
        published('On student cards: low back, buttock and the uppermost back of the thigh.', 'brainscape-trp-referral'),
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
        published('Reported round the point, on the lower sacrum.', 'brainscape-trp-referral'),
        general('May spread toward the tailbone.'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  ...BACK,
  symptoms: [published('Pain along the spinous processes, and in the belly as well.', 'nielasher-low-back-overview')],
  looksLike: BACK_LOOK_ALIKES,
  motion: [general('Bending forward and turning the trunk are limited.')],
  find: [
    general('Right beside the spinous processes, straight in and firmly.'),
    general('In the groove beside the spines of L4, L5 and the sacrum it is nearest to the skin; higher up it lies under the long columns.'),
  ],
  reviewed: false,
};
