import { general } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { LEVATOR_LOOK_ALIKES, LEVATOR_SYMPTOMS, PELVIC_FLOOR } from './shared-pelvic-floor.ts';

export const PUBORECTALIS: MuscleFacts = {
  id: 'puborectalis',
  names: { english: 'Puborectalis', latin: 'Musculus puborectalis', lay: 'sling behind the back passage', fma: 'FMA45856' },
  origin: general('Back of the pubic body.'),
  insertion: general('Behind the bend between rectum and anal canal, where it meets its fellow in a sling.'),
  nerve: general('Nerve to levator ani (S3–S5) and the pudendal nerve.'),
  action: general('Pulls the bend of the bowel forward and so keeps it closed; lets go to empty it.'),
  points: [],
  ...PELVIC_FLOOR,
  symptoms: LEVATOR_SYMPTOMS,
  looksLike: LEVATOR_LOOK_ALIKES,
  find: [
    general('The point of the levator ani and its pattern are told under pubococcygeus.'),
    ...PELVIC_FLOOR.find,
    general('Not felt from outside; it tightens when one holds back wind.'),
  ],
  reviewed: false,
};
