import { founding, general, named, published } from '../claim.ts';
import type { Condition } from '../knowledge-types.ts';

export const DEEP_GLUTEAL_SYNDROME: Condition = {
  id: 'deep-gluteal-syndrome',
  name: 'Deep gluteal syndrome',
  lay: 'a nerve caught anywhere in the deep buttock',
  site: [named('site', founding('Buttock, hip, back of the thigh, or down the leg.', '004'))],
  character: [named('definition', founding('Pain or altered feeling from a sciatic nerve that is caught under the gluteal muscles, not by a disc. It is held to be often missed.', '004'))],
  provoked: [published('Sitting longer than 20–30 min.', 'physiotutors-spst'), general('Turning the hip.')],
  examination: [
    published('Seated piriformis stretch: 52 % sensitive, 90 % specific; another source gives 91 and 80 % under the same name.', 'martin-2014', 'fpnotebook-spst'),
  ],
  imaging: [published('MR neurography, a numbing injection; most do well without an operation.', 'martin-dgs-chapter')],
  notes: [],
  comparison: 'sciatic-course',
  see: [{ to: 'part', id: 'obturator-internus' }, { to: 'part', id: 'quadratus-femoris' }, { to: 'condition', id: 'piriformis-syndrome' }],
};
