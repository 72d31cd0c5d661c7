import { founding, general, named } from '../claim.ts';
import type { Condition } from '../knowledge-types.ts';

export const OTHER_CAUSES: Condition = {
  id: 'other-causes',
  name: 'Other causes of buttock pain',
  lay: 'bursitis, bruise, strain, shingles, and serious ones',
  site: [general('One buttock, as a rule.')],
  character: [
    named('list', founding('Bursitis, a bruise, a strained muscle, shingles, piriformis syndrome.', '004')),
    named('serious', founding('Serious ones: cancer, arthritis of the sacroiliac joint, a disc with sciatica.', '004')),
  ],
  provoked: [],
  examination: [general('Look for a rash, fever, weight loss.')],
  imaging: [general('As each of them needs.')],
  notes: [],
  see: [{ to: 'topic', id: 'red-flags' }],
};
