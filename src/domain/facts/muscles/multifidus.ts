import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const MULTIFIDUS: MuscleFacts = {
  id: 'multifidus',
  names: { english: 'Multifidus', latin: 'Musculus multifidus', lay: 'deep muscle beside the spine', fma: 'FMA22878' },
  origin: general('Back of the sacrum down to S4, posterior superior spine, and the mamillary processes of the lumbar vertebrae.'),
  insertion: general('Spinous processes two to four levels higher; the model shows it up to T11.'),
  nerve: general('Medial branches of the posterior rami.'),
  action: general('Straightens the lumbar spine and steadies one vertebra on the next.'),
  points: [],
  setsOff: [],
  find: [general('Lying prone, in the groove right beside the spines of L4, L5 and the sacrum; higher up it lies under the long columns.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
