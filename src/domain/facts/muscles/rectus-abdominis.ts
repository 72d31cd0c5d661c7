import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const RECTUS_ABDOMINIS: MuscleFacts = {
  id: 'rectus-abdominis',
  names: { english: 'Rectus abdominis', latin: 'Musculus rectus abdominis', lay: 'straight muscle of the belly', fma: 'FMA13377' },
  origin: general('Pubic crest and the front of the pubic symphysis.'),
  insertion: general('Xiphoid process and the cartilages of ribs 5–7; the model ends below them.'),
  nerve: general('Anterior rami of T7–T12.'),
  action: general('Bends the trunk forward, tilts the pelvis backward, and presses on the belly.'),
  points: [
    {
      id: 'rectus-abdominis-lower-tp1',
      name: 'Point near the pubis',
      lay: 'low in the belly, above the pubic bone',
      location: [published('Just above and beside the pubic symphysis.', 'webmanmed-rectus-abdominis')],
      pattern: [
        published('Reported: sacroiliac joint, by the dimple; belt line at the back; upper sacrum.', 'kent-rectus-abdominis', 'webmanmed-rectus-abdominis'),
        published('May spread: above the pubic bone; lower belly, at the side.', 'webmanmed-rectus-abdominis'),
      ],
      looksLike: [],
      notes: [published('Pain straight across the low back is a useful hint.', 'kent-rectus-abdominis')],
    },
  ],
  setsOff: [],
  find: [general('On the back, raising the head: the strap beside the midline, from the ribs to the pubis, with its cross lines.')],
  relief: [],
  cautions: [general('Do not press into the belly itself; pain inside the belly belongs to a doctor.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
