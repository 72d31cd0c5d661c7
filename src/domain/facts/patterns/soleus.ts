import type { PointPattern } from '../types.ts';

export const soleus = [
  {
    id: 'soleus-tp1',
    muscle: 'soleus',
    number: '1',
    address: { u: 0.78, v: 0.56, depth: 0.5 },
    landmarkRule: { from: 'fib-head', to: 'calcaneus-post', fraction: 0.62, moveMm: { lateral: -25 }, pressedFrom: [-0.5, 0, -1], text: '62 % of the way from the head of the fibula to the back of the calcaneus, 25 mm inward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.6 mm from it. The clinical tables say 68 %; 62 % is nearer to the end of the gastrocnemius, just below which they describe it, and the 25 mm inward stand for “slightly medial”. Their estimate, u 0.65, v 0.3, lies 46 mm from it on these fibres.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'achilles-mid', via: ['calcaneus-post'], to: 'calcaneus-plantar', widthCm: 6,
        zones: ['heel-plantar', 'heel-posterior', 'achilles'],
        text: 'The back and sole of the heel and the lower Achilles tendon',
        sources: ['namtpt-soleus', 'nielasher-soleus', 'integrativeworks-soleus'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'calcaneus-plantar', via: [], to: 'navicular', widthCm: 5,
        zones: ['sole-arch'],
        text: 'A little forward into the arch of the foot',
        sources: ['nielasher-soleus'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'soleus-tp2',
    muscle: 'soleus',
    number: '2',
    address: { u: 0.21, v: 0.21, depth: 0.5 },
    landmarkRule: { from: 'fib-head', to: 'calcaneus-post', fraction: 0.2, moveMm: { lateral: -6 }, pressedFrom: [0.6, 0, -1], text: '20 % of the way from the head of the fibula to the back of the calcaneus, 6 mm inward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 1.2 mm from it. The clinical tables estimate u 0.2, v 0.75, which on these fibres lies 39 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'popliteal-mid', via: [], to: 'gastroc-end', widthCm: 9,
        zones: ['leg-post-upper', 'leg-post-mid'],
        text: 'All over the calf, from the knee to just above the Achilles tendon',
        sources: ['namtpt-soleus', 'nielasher-soleus'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'soleus-tp3',
    muscle: 'soleus',
    number: '3',
    address: { u: 0.59, v: 0.19, depth: 0.5 },
    landmarkRule: { from: 'fib-head', to: 'calcaneus-post', fraction: 0.5, pressedFrom: [0.6, 0, -1], text: '50 % of the way from the head of the fibula to the back of the calcaneus' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.8 mm from it. The clinical tables estimate u 0.5, v 0.7, which on these fibres lies 31 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'PSIS', via: [], to: 'SIJ-mid', widthCm: 5,
        zones: ['sij-region'],
        text: 'The sacroiliac region of the same side, 4–5 cm across',
        sources: ['namtpt-soleus', 'nielasher-soleus', 'pmc2696782-soleus-sij'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
