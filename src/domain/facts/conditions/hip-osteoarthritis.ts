import { founding, general, named, published } from '../claim.ts';
import type { Condition } from '../knowledge-types.ts';

export const HIP_OSTEOARTHRITIS: Condition = {
  id: 'hip-osteoarthritis',
  name: 'Hip osteoarthritis',
  lay: 'worn hip joint',
  site: [
    named('site', founding('Groin, buttock, thigh.', '001')),
    published('From the joint, of 51 people: buttock 71 %, thigh 57 %, groin 55 %, below the knee 22 %, foot 6 %, knee 2 %; low back in none.', 'lesher-2008'),
  ],
  character: [named('character', founding('Stiff; the joint may grind.', '001'))],
  provoked: [named('provoked', founding('Bearing weight.', '001')), general('Stiff for a while in the morning.')],
  examination: [
    published('Inward rotation and bending go first.', 'cibulka-hip-oa'),
    named('motion', founding('Movement is lost, and the joint may creak.', '001')),
  ],
  imaging: [named('xray', founding('X-ray: a narrow joint space, bony spurs.', '001'))],
  notes: [],
  comparison: 'hip-joint',
  see: [{ to: 'part', id: 'femur' }],
};
