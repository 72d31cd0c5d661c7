import type { PointPattern } from '../types.ts';

export const vastusMedialis = [
  {
    id: 'vastus-medialis-tp1',
    muscle: 'vastus-medialis',
    number: '1',
    address: { u: 0.63, v: 0.87, depth: 0.5 },
    landmarkRule: { from: 'LT', to: 'patella-med', fraction: 0.88, pressedFrom: [-0.8, 0, 0.6], text: '88 % of the way from the lesser trochanter to the medial border of the patella' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.3 mm from it. The clinical tables estimate u 0.88, v 0.5, which on these fibres lies 20 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'patella-base', via: [], to: 'patella-apex', widthCm: 8,
        zones: ['knee-patellar', 'knee-anteromedial'],
        text: 'The front of the knee',
        sources: ['namtpt-vastus-medialis'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'vastus-medialis-tp2',
    muscle: 'vastus-medialis',
    number: '2',
    address: { u: 0.14, v: 0.64, depth: 0.5 },
    landmarkRule: { from: 'LT', to: 'patella-med', fraction: 0.6, pressedFrom: [-0.5, 0, 1], text: '60 % of the way from the lesser trochanter to the medial border of the patella' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.4 mm from it. The clinical tables put it half way, where the belly has only begun and ends 6 mm beside the line; their estimate, u 0.5, v 0.5, lies 27 mm from the place on these fibres.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'thigh-mid-med', via: [], to: 'med-epi', widthCm: 5,
        zones: ['thigh-med-lower', 'knee-medial'],
        text: 'A line on the lower inner thigh',
        sources: ['namtpt-vastus-medialis'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'patch', from: 'patella-med', via: [], to: 'pes', widthCm: 6,
        zones: ['knee-medial', 'knee-anteromedial'],
        text: 'The inner knee',
        sources: ['namtpt-vastus-medialis'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'thigh-mid-ant', via: [], to: 'thigh-mid-med', widthCm: 5,
        zones: ['thigh-anteromedial'],
        text: 'The inner front of the thigh',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
