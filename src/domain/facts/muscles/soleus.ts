import { general } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const SOLEUS: MuscleFacts = {
  id: 'soleus',
  names: { english: 'Soleus', latin: 'Musculus soleus', lay: 'deep calf muscle', fma: 'FMA22558' },
  origin: general('Back of the head and the upper third of the fibula, the soleal line and the middle third of the inner border of the tibia.'),
  insertion: general('Back of the heel bone, by the Achilles tendon.'),
  nerve: general('Tibial nerve (S1, S2).'),
  action: general('Points the foot down and steadies the leg over the foot in standing.'),
  points: [],
  setsOff: [],
  find: [general('Standing on tiptoe with bent knees: firm on both sides of the Achilles tendon, below the bulges of the gastrocnemius.')],
  relief: [],
  cautions: [general('Deep veins run under the calf: a calf that is swollen, warm and tender on one side is shown to a doctor, not pressed.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
