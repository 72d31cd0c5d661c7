import { founding, general, named, plainly, published } from '../claim.ts';
import type { Condition } from '../knowledge-types.ts';

export const RADICULOPATHY: Condition = {
  id: 'radiculopathy',
  name: 'Lumbar radiculopathy',
  lay: 'sciatica, a slipped disc, a trapped nerve in the back',
  site: [plainly(published('Buttock and leg, below the knee, along the area of one root.', 'msd-lumbosacral-radiculopathy'), 'In the buttock and down the leg, past the knee, in one strip.')],
  character: [published('Burning, stabbing, shooting; numbness.', 'msd-lumbosacral-radiculopathy')],
  provoked: [published('Coughing and straining.', 'msd-lumbosacral-radiculopathy'), general('What eases it differs from person to person.')],
  examination: [
    published('Straight leg raise (sensitive), the same with the other leg (specific), slump test.', 'msd-lumbosacral-radiculopathy'),
    general('Reflexes, strength and feeling of each root.'),
    published('Tender gluteal points are common with it (76 of 100), so they do not exclude it.', 'adelmanesh-2015'),
  ],
  imaging: [named('mri', founding('MRI shows a disc or a narrow canal.', '001'))],
  notes: [named('true-nerve', founding('True pressure on a nerve is not the same as the muscle pain that imitates it.', '000'))],
  comparison: 'dermatome-l5',
  see: [{ to: 'topic', id: 'red-flags' }, { to: 'part', id: 'gluteus-minimus' }],
};
