import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const ILIOCOSTALIS_LUMBORUM: MuscleFacts = {
  id: 'iliocostalis-lumborum',
  names: { english: 'Iliocostalis lumborum', latin: 'Musculus iliocostalis lumborum', lay: 'outer column of the low back', fma: 'FMA22740' },
  origin: general('Sacrum, iliac crest beside the posterior superior spine, and the thoracolumbar fascia.'),
  insertion: general('Angles of the lower six or seven ribs; the model ends at rib 10.'),
  nerve: general('Lateral branches of the posterior rami.'),
  action: general('Straightens the trunk and bends it sideways.'),
  points: [
    {
      id: 'iliocostalis-lumborum-tp1',
      name: 'Point at L1',
      lay: 'beside the spine, at the lowest ribs',
      location: [general('At the height of L1, five to six centimetres from the midline.')],
      pattern: [
        published('Reported: middle of the buttock; lower inner buttock.', 'namtpt-paraspinals', 'brainscape-trp-referral'),
        published('May spread: lower low back, beside the spine.', 'brainscape-trp-referral'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('Lying prone, raising the head: the outer of the two columns beside the spine, a hand’s breadth from it at the waist.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
