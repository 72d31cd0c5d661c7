import type { PointPattern } from '../types.ts';

export const pectineus = [
  {
    id: 'pectineus-tp1',
    muscle: 'pectineus',
    number: '1',
    address: { u: 0.23, v: 0.65, depth: 0.5 },
    landmarkRule: { from: 'pubic-tubercle', to: 'LT', fraction: 0.4, pressedFrom: [0, 0, 1], text: '40 % of the way from the pubic tubercle to the lesser trochanter' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.3 mm from it. The clinical tables estimate u 0.4, v 0.5, which on these fibres lies 21 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'pubic-tubercle', via: [], to: 'mid-inguinal', widthCm: 6,
        zones: ['groin-crease', 'groin-deep'],
        text: 'The front of the pelvis, deep in the groin and the hip joint',
        sources: ['namtpt-pectineus', 'abbott-groin-series'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'mid-inguinal', via: [], to: 'thigh-mid-med', widthCm: 5,
        zones: ['thigh-anteromedial'],
        text: 'The upper inner front of the thigh',
        sources: ['namtpt-pectineus'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
