import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const LONGISSIMUS_THORACIS: MuscleFacts = {
  id: 'longissimus-thoracis',
  names: { english: 'Longissimus thoracis', latin: 'Musculus longissimus thoracis', lay: 'inner column of the back', fma: 'FMA22751' },
  origin: general('Sacrum, posterior superior spine, lumbar spines and transverse processes, by the erector aponeurosis.'),
  insertion: general('Transverse processes of the thoracic vertebrae and ribs 3–12; the model ends at T10.'),
  nerve: general('Intermediate branches of the posterior rami.'),
  action: general('Straightens the trunk and bends it sideways.'),
  points: [],
  setsOff: [],
  find: [general('Lying prone, raising the head: the inner of the two columns beside the spine.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
