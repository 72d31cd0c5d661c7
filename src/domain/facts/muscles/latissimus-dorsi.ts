import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const LATISSIMUS_DORSI: MuscleFacts = {
  id: 'latissimus-dorsi',
  names: { english: 'Latissimus dorsi', latin: 'Musculus latissimus dorsi', lay: 'broad muscle of the back', fma: 'FMA13358' },
  origin: general('By the thoracolumbar fascia from the spines of T7–L5 and the sacrum; back part of the iliac crest; ribs 9–12. The model shows its lower part.'),
  insertion: general('Floor of the groove between the tubercles of the humerus, above the part that the model shows.'),
  nerve: general('Thoracodorsal nerve (C6–C8).'),
  action: general('Draws the arm backward, inward and down; with the arms fixed it raises the pelvis.'),
  points: [],
  symptoms: [published('Its pain is reported at the shoulder blade, the arm and the side of the trunk, not in the low back: no point of it is shown here.', 'kent-rectus-abdominis')],
  setsOff: [],
  find: [general('Pressing the arm down against a table: the edge that runs from the back of the armpit to the crest of the hip bone.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
