import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const COCCYGEUS: MuscleFacts = {
  id: 'coccygeus',
  names: { english: 'Coccygeus', latin: 'Musculus coccygeus', lay: 'muscle beside the tailbone', fma: 'FMA46443' },
  origin: general('Ischial spine and the sacrospinous ligament, on whose inner face it lies.'),
  insertion: general('Side of the lowest sacral piece and of the coccyx.'),
  nerve: general('Branches of S3–S5.'),
  action: general('Supports the floor of the pelvis behind and draws the coccyx forward.'),
  points: [
    {
      id: 'coccygeus-tp1',
      name: 'Sacrospinous point',
      lay: 'deep beside the tailbone',
      location: [general('Between the ischial spine and the lower sacrum.')],
      pattern: [
        published('Reported: tailbone; between tailbone and anus.', 'morningside-acupuncture', 'travell-simons-v2-excerpt'),
        published('May spread: lower inner buttock.', 'morningside-acupuncture'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('Reached only from within, by a specialist of the pelvic floor; its outer side lies under the lower border of gluteus maximus beside the tailbone.')],
  relief: [],
  cautions: [general('Pain at the tailbone that wakes at night, or comes with a change of bowel or bladder, belongs to a doctor.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
