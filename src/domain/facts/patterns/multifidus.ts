import type { PointPattern } from '../types.ts';

export const multifidus = [
  {
    id: 'multifidus-lumbar-tp1',
    muscle: 'multifidus',
    number: '1',
    address: { u: 0.45, v: 0.61, depth: 0.5 },
    landmarkRule: { from: 'L2-SP', to: 'L2-SP', fraction: 0, moveMm: { lateral: 15 }, pressedFrom: [0, 0, -1], text: 'at the spinous process of L2, 15 mm outward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.3 mm from it. The clinical tables estimate u 0.5, v 0.3, which on these fibres lies 56 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'L1-SP', via: [], to: 'L5-SP', widthCm: 4,
        zones: ['back-lumbar-midline', 'back-lumbar-upper'],
        text: 'Round the spines of its level and of some segments below',
        sources: ['namtpt-paraspinals', 'nielasher-low-back-overview', 'brainscape-trp-referral'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'crest-apex', via: [], to: 'ASIS', widthCm: 7,
        zones: ['abdomen-lower'],
        text: 'The front of the belly',
        sources: ['nielasher-low-back-overview', 'brainscape-trp-referral'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'multifidus-sacral-s1-tp2',
    muscle: 'multifidus',
    number: '2',
    address: { u: 0.47, v: 0.07, depth: 0.5 },
    landmarkRule: { from: 'S1-SP', to: 'S1-SP', fraction: 0, moveMm: { lateral: 15 }, pressedFrom: [0, 0, -1], text: 'at the spine of S1, 15 mm outward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.1 mm from it. The clinical tables estimate u 0.15, v 0.3, which on these fibres lies 27 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'S1-SP', via: [], to: 'coccyx-tip', widthCm: 4,
        zones: ['coccyx-region'],
        text: 'Down to the tailbone, which is tender to touch',
        sources: ['nielasher-low-back-overview'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'patch', from: 'L4-TP', via: [], to: 'L4-TP', widthCm: 6,
        zones: ['back-lumbar-lower'],
        text: 'The low back, on student cards',
        sources: ['brainscape-trp-referral'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'patch', from: 'PSIS', via: [], to: 'PIIS', widthCm: 6,
        zones: ['buttock-upper-medial'],
        text: 'The buttock, on student cards',
        sources: ['brainscape-trp-referral'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'patch', from: 'fold-mid', via: [], to: 'fold-mid', widthCm: 6,
        zones: ['thigh-post-upper'],
        text: 'The uppermost back of the thigh, on student cards',
        sources: ['brainscape-trp-referral'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'multifidus-sacral-s4-tp3',
    muscle: 'multifidus',
    number: '3',
    address: { u: 0.03, v: 0.05, depth: 0.5 },
    landmarkRule: { from: 'S4-SP', to: 'S4-SP', fraction: 0, moveMm: { lateral: 15 }, pressedFrom: [0, 0, -1], text: 'at the spine of S4, 15 mm outward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 9 mm from it. The clinical tables estimate u 0.05, v 0.3, which on these fibres lies 74 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'S4-SP', via: [], to: 'sacral-ILA', widthCm: 5,
        zones: ['sacrum-lower'],
        text: 'Round the point, on the lower sacrum',
        sources: ['brainscape-trp-referral'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'S4-SP', via: [], to: 'coccyx-tip', widthCm: 3,
        zones: ['coccyx-region'],
        text: 'Toward the tailbone',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
