import type { PointPattern } from '../types.ts';

export const popliteus = [
  {
    id: 'popliteus-tp1',
    muscle: 'popliteus',
    number: '1',
    address: { u: 0.52, v: 0.54, depth: 0.5 },
    landmarkRule: { from: 'lat-epi', to: 'pes', fraction: 0.55, pressedFrom: [0, 0, -1], text: '55 % of the way from the lateral femoral epicondyle to the pes anserinus' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.2 mm from it. The clinical tables estimate u 0.5, v 0.5, which on these fibres lies 4 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'popliteal-mid', via: [], to: 'popliteal-mid', widthCm: 6,
        zones: ['knee-popliteal'],
        text: 'Behind the knee, in its middle, 5–6 cm across',
        sources: ['nielasher-popliteus', 'namtpt-popliteus'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'popliteal-mid', via: [], to: 'calf-mid', widthCm: 5,
        zones: ['leg-post-upper'],
        text: 'The upper calf',
        sources: ['namtpt-popliteus', 'nielasher-popliteus'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
