import type { PointPattern } from '../types.ts';

export const gastrocnemiusMedialHead = [
  {
    id: 'gastrocnemius-tp1',
    muscle: 'gastrocnemius-medial-head',
    number: '1',
    address: { u: 0.59, v: 0.19, depth: 0.5 },
    landmarkRule: { from: 'popliteal-med', to: 'calcaneus-post', fraction: 0.3, pressedFrom: [-0.3, 0, -1], text: '30 % of the way from the medial end of the popliteal crease to the back of the calcaneus' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.3 mm from it. The clinical tables estimate u 0.3, v 0.2, which on these fibres lies 89 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'navicular', via: [], to: 'mtp1', widthCm: 7,
        zones: ['sole-arch'],
        text: 'The instep',
        sources: ['nielasher-gastrocnemius', 'triggerpointtherapist-gastrocnemius', 'namtpt-gastrocnemius'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'popliteal-med', via: [], to: 'navicular', widthCm: 5,
        zones: ['leg-posteromedial', 'knee-popliteal', 'thigh-posteromedial'],
        text: 'The inner back of the calf, behind the knee and the lower inner hamstrings',
        sources: ['nielasher-gastrocnemius'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'gastrocnemius-tp3',
    muscle: 'gastrocnemius-medial-head',
    number: '3',
    address: { u: 0.27, v: 0.9, depth: 0.5 },
    landmarkRule: { from: 'popliteal-med', to: 'calcaneus-post', fraction: 0.08, moveMm: { lateral: 4 }, pressedFrom: [0, 0, -1], text: '8 % of the way from the medial end of the popliteal crease to the back of the calcaneus, 4 mm outward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.5 mm from it. The 4 mm outward bring it onto the head, whose edge lies there. The clinical tables estimate u 0.08, v 0.3, which on these fibres lies 63 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'popliteal-med', via: [], to: 'popliteal-mid', widthCm: 6,
        zones: ['knee-posteromedial', 'knee-popliteal'],
        text: 'Behind the knee, inner half',
        sources: ['massagelibrary-mally', 'triggerpointtherapist-gastrocnemius'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
