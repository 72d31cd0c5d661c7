import type { PointPattern } from '../types.ts';

export const iliocostalisThoracis = [
  {
    id: 'iliocostalis-thoracis-tp1',
    muscle: 'iliocostalis-thoracis',
    number: '1',
    address: { u: 0.32, v: 0.11, depth: 0.5 },
    landmarkRule: { from: 'T11-SP', to: 'T11-SP', fraction: 0, moveMm: { lateral: 50 }, pressedFrom: [0.1, 0, -1], text: 'at the spinous process of T11, 50 mm outward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 1.1 mm from it. The clinical tables estimate u 0.3, v 0.5, which on these fibres lies 5 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'T10-SP', via: [], to: 'L2-SP', widthCm: 6,
        zones: ['back-thoracolumbar'],
        text: 'Upward and toward the spine, a little down over the loin',
        sources: ['namtpt-paraspinals'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'crest-apex', via: [], to: 'ASIS', widthCm: 6,
        zones: ['abdomen-lower'],
        text: 'Round to the belly, at the side',
        sources: ['namtpt-paraspinals'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
