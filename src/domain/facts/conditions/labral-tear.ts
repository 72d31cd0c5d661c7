import { founding, general, named, published } from '../claim.ts';
import type { Condition } from '../knowledge-types.ts';

export const LABRAL_TEAR: Condition = {
  id: 'labral-tear',
  name: 'Labral tear and femoroacetabular impingement',
  lay: 'torn rim or pinching in the hip joint',
  site: [named('site', founding('Groin or hip, sometimes the buttock.', '001'))],
  character: [named('character', founding('Sharp; it clicks, locks or catches.', '001'))],
  provoked: [named('provoked', founding('Bending with inward rotation.', '001')), general('Turning on the leg.')],
  examination: [
    published('FADIR finds nearly all (94–99 %) but also many others: it screens and does not prove.', 'reiman-2015', 'bmjosem-2020-fai'),
    published('FABER helps little.', 'bjsm-fai-consensus-table'),
  ],
  imaging: [named('arthrogram', founding('MR arthrogram for the labrum.', '001')), general('X-ray for the shape of the bones.')],
  notes: [],
  comparison: 'hip-joint',
  see: [{ to: 'part', id: 'hip-bone' }, { to: 'part', id: 'rectus-femoris' }],
};
