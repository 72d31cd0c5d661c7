import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const RECTUS_ABDOMINIS: MuscleFacts = {
  id: 'rectus-abdominis',
  names: { english: 'Rectus abdominis', latin: 'Musculus rectus abdominis', lay: 'straight muscle of the belly', fma: 'FMA13377' },
  origin: general('Pubic crest and the front of the pubic symphysis.'),
  insertion: general('Xiphoid process and the cartilages of ribs 5–7; the model ends below them.'),
  nerve: general('Anterior rami of T7–T12.'),
  action: general('Bends the trunk forward, tilts the pelvis backward, and presses on the belly.'),
  points: [],
  setsOff: [],
  find: [general('On the back, raising the head: the strap beside the midline, from the ribs to the pubis, with its cross lines.')],
  relief: [],
  cautions: [general('Do not press into the belly itself; pain inside the belly belongs to a doctor.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
