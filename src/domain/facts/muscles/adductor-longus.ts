import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

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
      location: [published('In the upper part, near the pubis.', 'aberdeen-chiropractic-blog')],
      pattern: [
        published('Reported: deep in the groin; groin.', 'aberdeen-chiropractic-blog', 'abbott-groin-series'),
        general('May spread: front and inside of the thigh; inside of the thigh, upper third.'),
      ],
      looksLike: [],
      notes: [],
    },
    {
      id: 'adductor-longus-tp2',
      name: 'Lower point',
      lay: 'inner thigh, about the middle',
      location: [published('In the lower part, at the middle of the thigh.', 'aberdeen-chiropractic-blog')],
      pattern: [
        published('Reported: front and inside of the knee; inside of the thigh, lower third.', 'aberdeen-chiropractic-blog'),
        published('May spread: inside of the lower leg, upper third; shin, upper third; inside of the lower leg, middle.', 'aberdeen-chiropractic-blog'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('On the back, knee bent and fallen outward: its tendon is the most prominent cord in the groin.')],
  relief: [],
  cautions: [general('The femoral vessels run over its outer edge: no hard pressure there.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
