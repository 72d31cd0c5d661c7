import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const ADDUCTOR_BREVIS: MuscleFacts = {
  id: 'adductor-brevis',
  names: { english: 'Adductor brevis', latin: 'Musculus adductor brevis', lay: 'short groin muscle', fma: 'FMA22452' },
  origin: general('Body and inferior ramus of the pubis.'),
  insertion: general('Pectineal line and upper part of the linea aspera.'),
  nerve: general('Obturator nerve (L2, L3).'),
  action: general('Draws the thigh inward and helps to bend the hip.'),
  points: [],
  setsOff: [],
  find: [general('Covered by pectineus and adductor longus; hardly told apart from them by touch.')],
  relief: [],
  cautions: [general('The femoral vessels lie in front of it: no hard pressure in the groin.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
