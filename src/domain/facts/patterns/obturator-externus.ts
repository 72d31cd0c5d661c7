import type { PointPattern } from '../types.ts';

export const obturatorExternus = [
  {
    id: 'obturator-externus-tp1',
    muscle: 'obturator-externus',
    number: '1',
    address: { u: 0.21, v: 0.48, depth: 0.5 },
    landmarkRule: { from: 'symphysis', to: 'LT', fraction: 0.5, pressedFrom: [0, 0, 1], text: '50 % of the way from the pubic symphysis to the lesser trochanter' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.4 mm from it. The clinical tables estimate u 0.4, v 0.5, which on these fibres lies 19 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'symphysis', via: [], to: 'thigh-mid-med', widthCm: 6,
        zones: ['groin-deep', 'thigh-med-upper'],
        text: 'Deep in hip and groin, and the upper inner thigh',
        sources: ['morningside-acupuncture'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'ischial-tuberosity', via: [], to: 'fold-mid', widthCm: 6,
        zones: ['buttock-lower-medial'],
        text: 'The lower inner buttock',
        sources: ['morningside-acupuncture'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
