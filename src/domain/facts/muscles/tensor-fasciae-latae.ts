import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const TENSOR_FASCIAE_LATAE: MuscleFacts = {
  id: 'tensor-fasciae-latae',
  names: { english: 'Tensor fasciae latae', latin: 'Musculus tensor fasciae latae', lay: 'front hip pocket muscle', fma: 'FMA22425' },
  origin: general('Outer lip of the iliac crest, from the front spine about five centimetres back.'),
  insertion: general('Iliotibial tract at the upper third of the thigh, through it the outer side of the tibia.'),
  nerve: general('Superior gluteal nerve (L4, L5, S1).'),
  action: general('Bends the hip, moves the thigh outward and turns it inward; tightens the iliotibial tract.'),
  points: [],
  setsOff: [],
  find: [general('On the back, thigh turned inward and lifted a little: it swells below and behind the front spine of the pelvis.')],
  relief: [],
  cautions: PRESSING_CAUTIONS,
  reviewed: false,
};
