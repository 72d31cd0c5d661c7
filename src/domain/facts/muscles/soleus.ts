import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const SOLEUS: MuscleFacts = {
  id: 'soleus',
  names: { english: 'Soleus', latin: 'Musculus soleus', lay: 'deep calf muscle', fma: 'FMA22558' },
  origin: general('Back of the head and the upper third of the fibula, the soleal line and the middle third of the inner border of the tibia.'),
  insertion: general('Back of the heel bone, by the Achilles tendon.'),
  nerve: general('Tibial nerve (S1, S2).'),
  action: general('Points the foot down and steadies the leg over the foot in standing.'),
  points: [
    {
      id: 'soleus-tp1',
      name: 'Lower inner point',
      lay: 'inner calf, above the Achilles tendon',
      location: [
        published('In the lower inner part.', 'integrativeworks-soleus'),
        general('Just below the end of the gastrocnemius, a little toward the inside.'),
      ],
      pattern: [
        published('Reported: sole of the heel; back of the heel; Achilles tendon.', 'namtpt-soleus', 'nielasher-soleus', 'integrativeworks-soleus'),
        published('May spread: arch of the foot.', 'nielasher-soleus'),
      ],
      looksLike: [],
      notes: [],
    },
    {
      id: 'soleus-tp2',
      name: 'Upper outer point',
      lay: 'outer calf, below the knee',
      location: [general('In the upper outer part, just below the head of the fibula.')],
      pattern: [published('Reported: upper calf; middle of the calf.', 'namtpt-soleus', 'nielasher-soleus')],
      looksLike: [],
      notes: [published('It is said to slow the blood on its way back: the calf is called a second heart.', 'triggerpointtherapist-soleus')],
    },
    {
      id: 'soleus-tp3',
      name: 'Middle outer point',
      lay: 'outer calf, about the middle',
      location: [general('Above point 1 and farther out.')],
      pattern: [published('Reported: sacroiliac joint, by the dimple.', 'namtpt-soleus', 'nielasher-soleus', 'pmc2696782-soleus-sij')],
      looksLike: [],
      notes: [
        published('That a calf point is felt at the sacroiliac joint is explained by a spread to the segments S2–S4.', 'pmc2696782-soleus-sij'),
        published('A fourth point is very rarely felt in the jaw; it is not drawn.', 'namtpt-soleus', 'nielasher-soleus'),
      ],
    },
  ],
  setsOff: [],
  find: [general('Standing on tiptoe with bent knees: firm on both sides of the Achilles tendon, below the bulges of the gastrocnemius.')],
  relief: [],
  cautions: [general('Deep veins run under the calf: a calf that is swollen, warm and tender on one side is shown to a doctor, not pressed.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
