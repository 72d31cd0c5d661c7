import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { BACK, COLUMN_FIND, COLUMN_MOTION, COLUMN_SYMPTOMS } from './shared-back.ts';

export const ILIOCOSTALIS_THORACIS: MuscleFacts = {
  id: 'iliocostalis-thoracis',
  names: { english: 'Iliocostalis thoracis', latin: 'Musculus iliocostalis thoracis', lay: 'outer column of the upper back', fma: 'FMA22742' },
  origin: general('Angles of the lower six ribs, on the inner side of iliocostalis lumborum.'),
  insertion: general('Angles of the upper six ribs, above the part that the model shows.'),
  nerve: general('Posterior rami.'),
  action: general('Straightens the thoracic spine and bends it sideways.'),
  points: [
    {
      id: 'iliocostalis-thoracis-tp1',
      name: 'Point at T11',
      lay: 'over the lowest ribs',
      location: [general('At the height of T11, over the ribs, one to three centimetres deep.')],
      pattern: [
        published('Reported upward and toward the spine, with a little down over the loin.', 'namtpt-paraspinals'),
        published('May run round to the belly.', 'namtpt-paraspinals'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  ...BACK,
  symptoms: COLUMN_SYMPTOMS,
  looksLike: [published('Pleurisy, pain from an inner organ.', 'namtpt-paraspinals')],
  motion: [COLUMN_MOTION],
  find: [COLUMN_FIND, general('With the head raised, it is the outer column on the back of the ribs.')],
  cautions: [general('Over the ribs, keep the pressure light.'), ...BACK.cautions],
  reviewed: false,
};
