import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { BACK, BACK_LOOK_ALIKES, COLUMN_FIND, COLUMN_MOTION, COLUMN_SYMPTOMS } from './shared-back.ts';

export const LONGISSIMUS_THORACIS: MuscleFacts = {
  id: 'longissimus-thoracis',
  names: { english: 'Longissimus thoracis', latin: 'Musculus longissimus thoracis', lay: 'inner column of the back', fma: 'FMA22751' },
  origin: general('Sacrum, posterior superior spine, lumbar spines and transverse processes, by the erector aponeurosis.'),
  insertion: general('Transverse processes of the thoracic vertebrae and ribs 3–12; the model ends at T10.'),
  nerve: general('Intermediate branches of the posterior rami.'),
  action: general('Straightens the trunk and bends it sideways.'),
  points: [
    {
      id: 'longissimus-thoracis-tp1',
      name: 'Point at T10–T11',
      lay: 'beside the spine, at the lowest ribs',
      location: [general('Between T10 and T11, three to four centimetres from the midline, two to four deep.')],
      pattern: [
        published('Reported far below the point: from the sacroiliac region to the lower buttock.', 'namtpt-paraspinals'),
        general('May spread down beside the lumbar spine.'),
      ],
      looksLike: [],
      notes: [],
    },
    {
      id: 'longissimus-thoracis-tp2',
      name: 'Point at L1',
      lay: 'beside the spine, above the waist',
      location: [general('At L1, three to four centimetres from the midline, two to four deep.')],
      pattern: [published('Reported some segments lower: at the crest and the sacroiliac joint.', 'namtpt-paraspinals')],
      looksLike: [],
      notes: [],
    },
  ],
  ...BACK,
  symptoms: COLUMN_SYMPTOMS,
  looksLike: BACK_LOOK_ALIKES,
  motion: [COLUMN_MOTION],
  find: [COLUMN_FIND, general('With the head raised, it is the inner of the two columns beside the spine.')],
  reviewed: false,
};
