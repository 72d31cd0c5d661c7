import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const EXTERNAL_OBLIQUE: MuscleFacts = {
  id: 'external-oblique',
  names: { english: 'External oblique', latin: 'Musculus obliquus externus abdominis', lay: 'outer slanting muscle of the belly wall', fma: 'FMA13336' },
  origin: general('Outer surface of ribs 5–12; the model shows the slips below rib 10.'),
  insertion: general('Front half of the iliac crest, inguinal ligament, pubic tubercle and, by its aponeurosis, the linea alba.'),
  nerve: general('Anterior rami of T7–T12.'),
  action: general('Bends the trunk forward and sideways, turns it to the other side, and presses on the belly.'),
  points: [],
  setsOff: [],
  find: [general('On the back, turning the shoulder toward the other knee: the flat muscle between the last ribs and the crest of the hip bone.')],
  relief: [],
  cautions: [general('Do not press into the belly itself; pain inside the belly belongs to a doctor.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
