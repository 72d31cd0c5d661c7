import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

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
      location: [general('At the height of T11, over the ribs.')],
      pattern: [
        published('Reported: beside the spine, where ribs end.', 'namtpt-paraspinals'),
        published('May spread: lower belly, at the side.', 'namtpt-paraspinals'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('Lying prone, raising the head: the outer column on the back of the ribs.')],
  relief: [],
  cautions: [general('Over the ribs, keep the pressure light.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
