import { founding, general, named, plainly, published } from '../claim.ts';
import type { Condition } from '../knowledge-types.ts';

export const LABRAL_TEAR: Condition = {
  id: 'labral-tear',
  name: 'Labral tear and femoroacetabular impingement',
  lay: 'torn rim or pinching in the hip joint',
  site: [named('site', founding('Groin or hip, sometimes the buttock.', '001'))],
  character: [named('character', founding('Sharp; it clicks, locks or catches.', '001'))],
  provoked: [general('Bending with inward rotation, turning on the leg.')],
  examination: [
    named('motion', founding('Movement is limited, most of all bending and inward rotation.', '001')),
    plainly(
      published('FADIR finds nearly all (94–99 %) but also many others: it screens and does not prove.', 'reiman-2015', 'bmjosem-2020-fai'),
      'Bending the hip, drawing it across and turning it in almost always hurts with a torn rim, but it often hurts without one.',
    ),
    plainly(published('FABER helps little.', 'bjsm-fai-consensus-table'), 'Laying the foot on the other knee tells little here.'),
  ],
  imaging: [named('arthrogram', founding('MR arthrogram: it shows the labrum and helps to judge an impingement.', '001')), general('X-ray for the shape of the bones.')],
  notes: [],
  comparison: 'hip-joint',
  see: [{ to: 'part', id: 'hip-bone' }, { to: 'part', id: 'rectus-femoris' }],
};
