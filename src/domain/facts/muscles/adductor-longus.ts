import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { ADDUCTOR_FIND, ADDUCTOR_LOOK_ALIKES, ADDUCTOR_STARTS, ADDUCTORS } from './shared-adductors.ts';

export const ADDUCTOR_LONGUS: MuscleFacts = {
  id: 'adductor-longus',
  names: { english: 'Adductor longus', latin: 'Musculus adductor longus', lay: 'long groin muscle', fma: 'FMA22456' },
  origin: general('Front of the body of the pubis, just below the tubercle, by a narrow tendon.'),
  insertion: general('Middle third of the linea aspera.'),
  nerve: general('Anterior branch of the obturator nerve (L2–L4).'),
  action: general('Draws the thigh inward and helps to bend the hip.'),
  points: [
    {
      id: 'adductor-longus-tp1',
      name: 'Upper point',
      lay: 'inner thigh, near the pubic bone',
      location: [published('In the upper part, near the pubis.', 'aberdeen-chiropractic-blog'), general('One to three centimetres deep.')],
      pattern: [
        published('Reported deep in the groin and at the front of the hip.', 'aberdeen-chiropractic-blog', 'abbott-groin-series'),
        general('May spread over the upper inner front of the thigh.'),
      ],
      looksLike: [],
      notes: [],
    },
    {
      id: 'adductor-longus-tp2',
      name: 'Lower point',
      lay: 'inner thigh, about the middle',
      location: [published('In the lower part, at the middle of the thigh.', 'aberdeen-chiropractic-blog'), general('Two to four centimetres deep.')],
      pattern: [
        published('Reported on the inner side, just above the knee.', 'aberdeen-chiropractic-blog'),
        published('May spread down the inner front of the shin.', 'aberdeen-chiropractic-blog'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  ...ADDUCTORS,
  symptoms: [
    published('It is called the most common cause of groin pain among the muscles.', 'aberdeen-chiropractic-blog'),
    published('Pain of the inner thigh and the inner knee.', 'morningside-acupuncture'),
  ],
  setsOff: ADDUCTOR_STARTS,
  looksLike: ADDUCTOR_LOOK_ALIKES,
  find: [ADDUCTOR_FIND, general('Its tendon is the most prominent cord in the groin.')],
  cautions: [general('The femoral vessels run over its outer edge: no hard pressure there.'), ...ADDUCTORS.cautions],
  reviewed: false,
};
