import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { BACK, BACK_LOOK_ALIKES, COLUMN_FIND, COLUMN_MOTION, COLUMN_SYMPTOMS } from './shared-back.ts';

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
      location: [general('At the height of L1, five to six centimetres from the midline, two to four deep.')],
      pattern: [
        published('Reported in the middle and lower buttock, well below the point.', 'namtpt-paraspinals', 'brainscape-trp-referral'),
        published('May spread over the low back.', 'brainscape-trp-referral'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  ...BACK,
  symptoms: COLUMN_SYMPTOMS,
  looksLike: BACK_LOOK_ALIKES,
  motion: [COLUMN_MOTION],
  find: [COLUMN_FIND, general('With the head raised, it is the outer of the two columns beside the spine, a hand’s breadth from it at the waist.')],
  evidence: [published('In people with low back pain, active points of the iliocostalis in 33–38 of 100.', 'monclus-diez-2025')],
  reviewed: false,
};
