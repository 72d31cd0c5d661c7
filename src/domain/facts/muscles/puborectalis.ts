import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const PUBORECTALIS: MuscleFacts = {
  id: 'puborectalis',
  names: { english: 'Puborectalis', latin: 'Musculus puborectalis', lay: 'sling behind the back passage', fma: 'FMA45856' },
  origin: general('Back of the pubic body.'),
  insertion: general('Behind the bend between rectum and anal canal, where it meets its fellow in a sling.'),
  nerve: general('Nerve to levator ani (S3–S5) and the pudendal nerve.'),
  action: general('Pulls the bend of the bowel forward and so keeps it closed; lets go to empty it.'),
  points: [],
  setsOff: [],
  find: [general('Not felt from outside; it tightens when one holds back wind.')],
  relief: [],
  cautions: [general('Treatment from within is for a specialist of the pelvic floor.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
