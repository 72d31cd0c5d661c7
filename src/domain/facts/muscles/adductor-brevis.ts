import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { ADDUCTOR_FIND, ADDUCTOR_LOOK_ALIKES, ADDUCTOR_STARTS, ADDUCTORS } from './shared-adductors.ts';

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
      location: [general('Under adductor longus, in the upper third, three to five centimetres deep.')],
      pattern: [
        published('Reported deep in the groin, as from adductor longus.', 'aberdeen-chiropractic-blog', 'abbott-groin-series'),
        published('May spread down the inner thigh toward the inner knee.', 'aberdeen-chiropractic-blog'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  ...ADDUCTORS,
  symptoms: [published('Pain in the groin, an ache of the inner thigh, pain at the inner knee though the knee is unhurt.', 'morningside-acupuncture')],
  setsOff: ADDUCTOR_STARTS,
  looksLike: ADDUCTOR_LOOK_ALIKES,
  find: [ADDUCTOR_FIND, general('Covered by pectineus and adductor longus; hardly told apart from them by touch.')],
  cautions: [general('The femoral vessels lie in front of it: no hard pressure in the groin.'), ...ADDUCTORS.cautions],
  reviewed: false,
};
