import type { PointPattern } from '../types.ts';

export const iliocostalisLumborum = [
  {
    id: 'iliocostalis-lumborum-tp1',
    muscle: 'iliocostalis-lumborum',
    number: '1',
    address: { u: 0.46, v: 0.87, depth: 0.5 },
    landmarkRule: { from: 'L1-SP', to: 'L1-SP', fraction: 0, moveMm: { lateral: 55 }, pressedFrom: [0.1, 0, -1], text: 'at the spinous process of L1, 55 mm outward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.3 mm from it. The clinical tables estimate u 0.7, v 0.6, which on these fibres lies 33 mm from it. Of their two descriptions, rib and distance from the midline, the distance is taken.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'PIIS', via: [], to: 'fold-mid', widthCm: 9,
        zones: ['buttock-mid', 'buttock-lower-medial'],
        text: 'The middle and lower buttock',
        sources: ['namtpt-paraspinals', 'brainscape-trp-referral'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'L1-SP', via: [], to: 'L5-SP', widthCm: 5,
        zones: ['back-lumbar-lower'],
        text: 'The low back',
        sources: ['brainscape-trp-referral'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
