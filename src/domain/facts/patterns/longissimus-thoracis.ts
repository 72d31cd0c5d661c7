import type { PointPattern } from '../types.ts';

export const longissimusThoracis = [
  {
    id: 'longissimus-thoracis-tp1',
    muscle: 'longissimus-thoracis',
    number: '1',
    address: { u: 0.84, v: 0.47, depth: 0.5 },
    landmarkRule: { from: 'T10-SP', to: 'T11-SP', fraction: 0.5, moveMm: { lateral: 32 }, pressedFrom: [0, 0, -1], text: 'half way between the spinous processes of T10 and T11, 32 mm outward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.2 mm from it. The clinical tables estimate u 0.65, v 0.4, which on these fibres lies 31 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'PSIS', via: [], to: 'ischial-tuberosity', widthCm: 9,
        zones: ['buttock-lower-medial', 'buttock-mid'],
        text: 'The lower buttock, and up toward the sacroiliac joint',
        sources: ['namtpt-paraspinals'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'T12-SP', via: [], to: 'L5-SP', widthCm: 5,
        zones: ['back-lumbar-lower', 'back-lumbar-upper'],
        text: 'Down beside the lumbar spine',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
    ],
  },
  {
    id: 'longissimus-thoracis-tp2',
    muscle: 'longissimus-thoracis',
    number: '2',
    address: { u: 0.6, v: 0.89, depth: 0.5 },
    landmarkRule: { from: 'L1-SP', to: 'L1-SP', fraction: 0, moveMm: { lateral: 32 }, pressedFrom: [0, 0, -1], text: 'at the spinous process of L1, 32 mm outward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.3 mm from it. The clinical tables estimate u 0.4, v 0.4, which on these fibres lies 14 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'L3-SP', via: [], to: 'PSIS', widthCm: 5,
        zones: ['back-beltline', 'sij-region'],
        text: 'Some segments lower: the crest and the sacroiliac joint',
        sources: ['namtpt-paraspinals'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
