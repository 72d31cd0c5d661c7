import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { PELVIC_FLOOR } from './shared-pelvic-floor.ts';

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
      location: [general('Between the ischial spine and the lower sacrum, deep, reached from within.')],
      pattern: [
        published('Reported at the tailbone and the lower sacrum.', 'morningside-acupuncture', 'travell-simons-v2-excerpt'),
        published('May spread to the low back and the lower inner buttock.', 'morningside-acupuncture'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  ...PELVIC_FLOOR,
  symptoms: [
    published('An ache at the tailbone or between the legs.', 'morningside-acupuncture'),
    published('A change of bladder or bowel; when it is new, a doctor sees it first.', 'morningside-acupuncture'),
  ],
  looksLike: [published('An inflamed prostate, endometriosis, a pain of the pudendal nerve, pain of the tailbone itself.', 'morningside-acupuncture')],
  find: [...PELVIC_FLOOR.find, general('Its outer side lies under the lower border of gluteus maximus beside the tailbone.')],
  cautions: [general('Pain at the tailbone that wakes at night, or comes with a change of bowel or bladder, belongs to a doctor.'), ...PELVIC_FLOOR.cautions],
  reviewed: false,
};
