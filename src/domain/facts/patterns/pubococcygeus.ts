import type { PointPattern } from '../types.ts';

export const pubococcygeus = [
  {
    id: 'levator-ani-tp1',
    muscle: 'pubococcygeus',
    number: '1',
    address: { u: 0.27, v: 0.92, depth: 0.5 },
    landmarkRule: { from: 'symphysis', to: 'coccyx-tip', fraction: 0.5, moveMm: { lateral: 12 }, pressedFrom: [-0.3, -1, -0.2], text: '50 % of the way from the pubic symphysis to the tip of the coccyx, 12 mm outward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 8 mm from it. The clinical tables estimate u 0.5, v 0.5, which on these fibres lies 26 mm from it. They describe the midline, where the two sides part: hence 12 mm outward.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'symphysis', via: [], to: 'coccyx-tip', widthCm: 6, side: 'midline',
        zones: ['anococcygeal'],
        text: 'The floor of the pelvis and the tailbone; inside the pelvis as well, which is not drawn',
        sources: ['morningside-acupuncture'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'fold-med', via: [], to: 'thigh-mid-med', widthCm: 5,
        zones: ['thigh-med-upper'],
        text: 'The inner thigh',
        sources: ['morningside-acupuncture'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
