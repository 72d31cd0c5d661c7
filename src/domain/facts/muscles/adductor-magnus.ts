import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const ADDUCTOR_MAGNUS: MuscleFacts = {
  id: 'adductor-magnus',
  names: { english: 'Adductor magnus', latin: 'Musculus adductor magnus', lay: 'great inner thigh muscle', fma: 'FMA22459' },
  origin: general('Inferior ramus of the pubis, ramus of the ischium and the lower outer part of the ischial tuberosity.'),
  insertion: general('Linea aspera from the gluteal tuberosity down, the line above the inner condyle, and the adductor tubercle.'),
  nerve: general('Obturator nerve (L2–L4); the ischial part by the tibial part of the sciatic nerve (L4).'),
  action: general('Draws the thigh inward; the ischial part also extends the hip.'),
  points: [],
  setsOff: [],
  find: [general('On the side with the lower leg straight: high on the inner thigh, behind gracilis and in front of the hamstrings, toward the sit bone.')],
  relief: [],
  cautions: [general('The femoral vessels pass through the gap above its tendon, and the sciatic nerve lies behind it.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
