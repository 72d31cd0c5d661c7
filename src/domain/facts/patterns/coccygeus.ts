import type { PointPattern } from '../types.ts';

export const coccygeus = [
  {
    id: 'coccygeus-tp1',
    muscle: 'coccygeus',
    number: '1',
    address: { u: 0.64, v: 0.91, depth: 0.5 },
    landmarkRule: { from: 'ischial-spine', to: 'coccyx-tip', fraction: 0.5, pressedFrom: [0, 0, -1], text: '50 % of the way from the ischial spine to the tip of the coccyx' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 2.3 mm from it. The clinical tables estimate u 0.5, v 0.5, which on these fibres lies 18 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'S4-SP', via: [], to: 'coccyx-tip', widthCm: 6, side: 'midline',
        zones: ['coccyx-region', 'anococcygeal'],
        text: 'The tailbone and what lies below it, with the lower sacrum',
        sources: ['morningside-acupuncture', 'travell-simons-v2-excerpt'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'sacral-ILA', via: [], to: 'fold-med', widthCm: 5,
        zones: ['buttock-lower-medial'],
        text: 'The lower inner buttock',
        sources: ['morningside-acupuncture'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
