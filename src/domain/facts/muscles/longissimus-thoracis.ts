import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

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
      location: [general('At T10 to T11, three to four centimetres from the midline.')],
      pattern: [
        published('Reported: lower inner buttock; middle of the buttock.', 'namtpt-paraspinals'),
        general('May spread: lower low back, beside the spine; upper low back, beside the spine.'),
      ],
      looksLike: [],
      notes: [],
    },
    {
      id: 'longissimus-thoracis-tp2',
      name: 'Point at L1',
      lay: 'beside the spine, above the waist',
      location: [general('At L1, three to four centimetres from the midline.')],
      pattern: [published('Reported: belt line at the back; sacroiliac joint, by the dimple.', 'namtpt-paraspinals')],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('Lying prone, raising the head: the inner of the two columns beside the spine.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
