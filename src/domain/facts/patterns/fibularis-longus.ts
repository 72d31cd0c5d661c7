import type { PointPattern } from '../types.ts';

export const fibularisLongus = [
  {
    id: 'peroneus-longus-tp1',
    muscle: 'fibularis-longus',
    number: '1',
    address: { u: 0.08, v: 0.32, depth: 0.5 },
    landmarkRule: { from: 'fib-head', to: 'lat-mal', fraction: 0.1, pressedFrom: [1, 0, 0], text: '10 % of the way from the head of the fibula to the tip of the lateral malleolus' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.9 mm from it. The clinical tables say 15 % of the way, but also three to four centimetres below the head, which is 10 % on this body. Their estimate, u 0.15, v 0.5, lies 38 mm from it on these fibres.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'lat-mal', via: [], to: 'lat-mal', widthCm: 5,
        zones: ['ankle-lateral', 'ankle-retromalleolar-lat'],
        text: 'Over the outer ankle bone, in front of it and behind it',
        sources: ['nielasher-fibularis'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'fib-mid', via: [], to: 'mt5-base', widthCm: 4,
        zones: ['leg-lat-mid', 'foot-lateral-border'],
        text: 'The middle third of the outer leg, and the outer foot',
        sources: ['nielasher-fibularis', 'muscle-joint-pain'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
