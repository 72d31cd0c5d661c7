import type { PointPattern } from '../types.ts';

export const gracilis = [
  {
    id: 'gracilis-tp1',
    muscle: 'gracilis',
    number: '1',
    address: { u: 0.5, v: 0.06, depth: 0.5 },
    landmarkRule: { from: 'pubic-tubercle', to: 'pes', fraction: 0.5, moveMm: { lateral: -10, anterior: -10 }, pressedFrom: [-1, 0, 0], text: '50 % of the way from the pubic tubercle to the pes anserinus, 10 mm inward, 10 mm backward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 1.9 mm from it. The clinical tables estimate u 0.45, v 0.5, which on these fibres lies 16 mm from it. Their straight line passes 12 mm in front of the muscle here: hence inward and backward.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'pubic-tubercle', via: ['thigh-mid-med'], to: 'med-epi', widthCm: 5,
        zones: ['thigh-med-mid', 'thigh-med-upper'],
        text: 'Up and down the inner thigh, like a burn under the skin',
        sources: ['abbott-groin-series'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'med-epi', via: [], to: 'pes', widthCm: 5,
        zones: ['knee-medial'],
        text: 'The inner knee',
        sources: ['morningside-acupuncture'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
