import type { PointPattern } from '../types.ts';

export const gastrocnemiusLateralHead = [
  {
    id: 'gastrocnemius-tp2',
    muscle: 'gastrocnemius-lateral-head',
    number: '2',
    address: { u: 0.58, v: 0.35, depth: 0.5 },
    landmarkRule: { from: 'popliteal-lat', to: 'calcaneus-post', fraction: 0.3, pressedFrom: [0.3, 0, -1], text: '30 % of the way from the lateral end of the popliteal crease to the back of the calcaneus' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.2 mm from it. The clinical tables estimate u 0.3, v 0.8, which on these fibres lies 89 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'popliteal-lat', via: [], to: 'gastroc-end', widthCm: 7,
        zones: ['leg-post-upper', 'leg-post-mid'],
        text: 'Around the point, the outer side of the calf',
        sources: ['namtpt-gastrocnemius'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'gastrocnemius-tp4',
    muscle: 'gastrocnemius-lateral-head',
    number: '4',
    address: { u: 0.25, v: 0.13, depth: 0.5 },
    landmarkRule: { from: 'popliteal-lat', to: 'calcaneus-post', fraction: 0.08, pressedFrom: [0, 0, -1], text: '8 % of the way from the lateral end of the popliteal crease to the back of the calcaneus' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.7 mm from it. The clinical tables estimate u 0.08, v 0.7, which on these fibres lies 57 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'popliteal-lat', via: [], to: 'popliteal-mid', widthCm: 6,
        zones: ['knee-posterolateral', 'knee-popliteal'],
        text: 'Behind the knee, outer half',
        sources: ['massagelibrary-mally', 'triggerpointtherapist-gastrocnemius'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
