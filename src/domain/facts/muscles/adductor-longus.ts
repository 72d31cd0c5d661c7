import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const ADDUCTOR_LONGUS: MuscleFacts = {
  id: 'adductor-longus',
  names: { english: 'Adductor longus', latin: 'Musculus adductor longus', lay: 'long groin muscle', fma: 'FMA22456' },
  origin: general('Front of the body of the pubis, just below the tubercle, by a narrow tendon.'),
  insertion: general('Middle third of the linea aspera.'),
  nerve: general('Anterior branch of the obturator nerve (L2–L4).'),
  action: general('Draws the thigh inward and helps to bend the hip.'),
  points: [],
  setsOff: [],
  find: [general('On the back, knee bent and fallen outward: its tendon is the most prominent cord in the groin.')],
  relief: [],
  cautions: [general('The femoral vessels run over its outer edge: no hard pressure there.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
