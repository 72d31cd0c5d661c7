import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { CALF, CALF_STRETCH_BENT } from './shared-calf.ts';

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
        published('Reported at the back and the sole of the heel and the lower Achilles tendon.', 'namtpt-soleus', 'nielasher-soleus', 'integrativeworks-soleus'),
        published('May spread a little forward into the arch of the foot.', 'nielasher-soleus'),
      ],
      looksLike: [],
      notes: [],
    },
    {
      id: 'soleus-tp2',
      name: 'Upper outer point',
      lay: 'outer calf, below the knee',
      location: [general('In the upper outer part, just below the head of the fibula.')],
      pattern: [published('Reported all over the calf, from the knee to just above the Achilles tendon.', 'namtpt-soleus', 'nielasher-soleus')],
      looksLike: [],
      notes: [published('It is said to slow the blood on its way back: the calf is called a second heart.', 'triggerpointtherapist-soleus')],
    },
    {
      id: 'soleus-tp3',
      name: 'Middle outer point',
      lay: 'outer calf, about the middle',
      location: [general('Above point 1 and farther out.')],
      pattern: [published('Reported far from the calf: over the sacroiliac joint of the same side, some four to five centimetres across.', 'namtpt-soleus', 'nielasher-soleus', 'pmc2696782-soleus-sij')],
      looksLike: [],
      notes: [
        published('That a calf point is felt at the sacroiliac joint is explained by a spread to the segments S2–S4.', 'pmc2696782-soleus-sij'),
        published('Very rarely, pain in the jaw is reported from a fourth point; it is not drawn.', 'namtpt-soleus', 'nielasher-soleus'),
      ],
    },
  ],
  ...CALF,
  symptoms: [
    published('The heel may be too sore to stand on; walking hurts, most of all uphill.', 'namtpt-soleus'),
    published('With the upper points, foot and calf may swell.', 'namtpt-soleus'),
    published('Low back pain, because stiff ankles make one bend badly.', 'namtpt-soleus'),
  ],
  looksLike: [published('A painful Achilles tendon, plantar fasciitis, a clot in a deep vein.', 'morningside-acupuncture')],
  find: [
    general('Face down, foot over the edge: deep, flat pressure through and beside the gastrocnemius.'),
    general('Standing on tiptoe with bent knees: firm on both sides of the Achilles tendon, below the bulges of the gastrocnemius.'),
  ],
  stretches: [CALF_STRETCH_BENT],
  reviewed: false,
};
