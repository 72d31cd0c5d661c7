import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const ADDUCTOR_BREVIS: MuscleFacts = {
  id: 'adductor-brevis',
  names: { english: 'Adductor brevis', latin: 'Musculus adductor brevis', lay: 'short groin muscle', fma: 'FMA22452' },
  origin: general('Body and inferior ramus of the pubis.'),
  insertion: general('Pectineal line and upper part of the linea aspera.'),
  nerve: general('Obturator nerve (L2, L3).'),
  action: general('Draws the thigh inward and helps to bend the hip.'),
  points: [
    {
      id: 'adductor-brevis-tp1',
      name: 'Deep groin point',
      lay: 'deep at the top of the inner thigh',
      location: [general('Under adductor longus, in the upper third.')],
      pattern: [
        published('Reported: deep in the groin.', 'aberdeen-chiropractic-blog', 'abbott-groin-series'),
        published('May spread: inside of the thigh, upper third; front and inside of the knee.', 'aberdeen-chiropractic-blog'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('Covered by pectineus and adductor longus; hardly told apart from them by touch.')],
  relief: [],
  cautions: [general('The femoral vessels lie in front of it: no hard pressure in the groin.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
