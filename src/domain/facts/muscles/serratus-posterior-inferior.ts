import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const SERRATUS_POSTERIOR_INFERIOR: MuscleFacts = {
  id: 'serratus-posterior-inferior',
  names: { english: 'Serratus posterior inferior', latin: 'Musculus serratus posterior inferior', lay: 'lower saw muscle of the back ribs', fma: 'FMA13405' },
  origin: general('Spines of T11–L2, by an aponeurosis that is one with the thoracolumbar fascia.'),
  insertion: general('Lower borders of ribs 9–12, outside their angles.'),
  nerve: general('Anterior rami of T9–T12.'),
  action: general('Draws the lowest ribs down and backward, as in breathing out with force.'),
  points: [],
  symptoms: [published('A local ache round the last ribs is reported; no point of it is shown here.', 'kent-rectus-abdominis')],
  setsOff: [],
  find: [general('It lies under latissimus dorsi and is not felt by itself: press over the last ribs, a hand’s breadth from the spine.')],
  relief: [],
  cautions: [general('Kidney and pleura lie in front of it: no hard tools.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
