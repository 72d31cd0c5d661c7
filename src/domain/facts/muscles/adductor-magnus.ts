import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const ADDUCTOR_MAGNUS: MuscleFacts = {
  id: 'adductor-magnus',
  names: { english: 'Adductor magnus', latin: 'Musculus adductor magnus', lay: 'great inner thigh muscle', fma: 'FMA22459' },
  origin: general('Inferior ramus of the pubis, ramus of the ischium and the lower outer part of the ischial tuberosity.'),
  insertion: general('Linea aspera from the gluteal tuberosity down, the line above the inner condyle, and the adductor tubercle.'),
  nerve: general('Obturator nerve (L2–L4); the ischial part by the tibial part of the sciatic nerve (L4).'),
  action: general('Draws the thigh inward; the ischial part also extends the hip.'),
  points: [
    {
      id: 'adductor-magnus-tp1',
      name: 'Mid-thigh point',
      lay: 'deep in the inner thigh',
      location: [general('In the middle of the inner thigh.')],
      pattern: [
        published('Reported: front and inside of the thigh; inside of the thigh, upper third; inside of the thigh, middle; inside of the thigh, lower third.', 'aberdeen-chiropractic-blog'),
        published('May spread: pubic bone.', 'kent-adductor-magnus'),
      ],
      looksLike: [],
      notes: [published('One page lets both points reach into the pelvis; the manual, from memory, gives that to point 2.', 'kent-adductor-magnus')],
    },
    {
      id: 'adductor-magnus-tp2',
      name: 'Upper point',
      lay: 'below the sit bone, on the inside',
      location: [general('At the upper end, near the ischial tuberosity.')],
      pattern: [
        published('Reported: pubic bone; also inside the pelvis, which is not drawn.', 'kent-adductor-magnus', 'triggerpoint-ca-hip', 'painwhisperer-pelvic'),
        general('May spread: inside of the thigh, upper third.'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('On the side with the lower leg straight: high on the inner thigh, behind gracilis and in front of the hamstrings, toward the sit bone.')],
  relief: [],
  cautions: [general('The femoral vessels pass through the gap above its tendon, and the sciatic nerve lies behind it.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
