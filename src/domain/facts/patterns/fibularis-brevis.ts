import type { PointPattern } from '../types.ts';

export const fibularisBrevis = [
  {
    id: 'peroneus-brevis-tp1',
    muscle: 'fibularis-brevis',
    number: '1',
    address: { u: 0.26, v: 0.24, depth: 0.5 },
    landmarkRule: { from: 'fib-head', to: 'lat-mal', fraction: 0.65, moveMm: { anterior: -5 }, pressedFrom: [1, 0, -0.2], text: '65 % of the way from the head of the fibula to the tip of the lateral malleolus, 5 mm backward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.5 mm from it. The 5 mm backward bring it behind the tendon of fibularis longus, where the tables look for it. The clinical tables estimate u 0.35, v 0.5, which on these fibres lies 28 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'fib-lower', via: [], to: 'lat-mal', widthCm: 5,
        zones: ['ankle-lateral', 'ankle-retromalleolar-lat', 'leg-lat-lower'],
        text: 'Around the outer ankle bone and the lower outer leg',
        sources: ['nielasher-fibularis', 'muscle-joint-pain'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'lat-mal', via: [], to: 'mt5-base', widthCm: 4,
        zones: ['foot-lateral-border'],
        text: 'The outer side of the rear foot',
        sources: ['muscle-joint-pain'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
