import { general, plainly, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { ADDUCTORS } from './shared-adductors.ts';

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
      location: [general('In the middle of the inner thigh, four to six centimetres deep.')],
      pattern: [
        published('Reported from the groin down the inner front of the thigh to just above the knee.', 'aberdeen-chiropractic-blog'),
        published('One page adds the region of the pelvis; the drawing keeps it at the pubic bone.', 'kent-adductor-magnus'),
      ],
      looksLike: [],
      notes: [published('That page lets both points reach into the pelvis; the manual is remembered as giving it to point 2 alone.', 'kent-adductor-magnus')],
    },
    {
      id: 'adductor-magnus-tp2',
      name: 'Upper point',
      lay: 'below the sit bone, on the inside',
      location: [general('At the upper end, near the ischial tuberosity, four to six centimetres deep.')],
      pattern: [
        published('Reported inside the pelvis: bladder or prostate, rectum, vagina, and the pubic bone, which alone is drawn.', 'kent-adductor-magnus', 'triggerpoint-ca-hip', 'painwhisperer-pelvic'),
        general('May spread to the upper inner thigh.'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  ...ADDUCTORS,
  symptoms: [
    plainly(
      published('A sharp pain deep in the pelvis, likened to an explosion, or a dull, spread-out ache; the groin.', 'painwhisperer-pelvic'),
      'Deep inside the pelvis it may hurt suddenly and sharply, or ache all over; the groin may hurt, too.',
    ),
  ],
  setsOff: [published('Football, hockey.', 'aberdeen-chiropractic-blog'), general('A slip with the legs apart.')],
  looksLike: [published('Pain of womb and ovaries, of bladder and prostate, of the rectum.', 'triggerpoint-ca-hip')],
  find: [
    general('Lying on the side that hurts, the leg underneath straight and back, the other bent in front: press toward the ischium, or into the middle of the inner thigh.'),
    general('High up it is felt behind gracilis and in front of the hamstrings.'),
  ],
  cautions: [general('The femoral vessels pass through the gap above its tendon, and the sciatic nerve lies behind it.'), ...ADDUCTORS.cautions],
  reviewed: false,
};
