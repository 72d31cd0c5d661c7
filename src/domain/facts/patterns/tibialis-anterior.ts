import type { PointPattern } from '../types.ts';

export const tibialisAnterior = [
  {
    id: 'tibialis-anterior-tp1',
    muscle: 'tibialis-anterior',
    number: '1',
    address: { u: 0.2, v: 0.27, depth: 0.5 },
    landmarkRule: { from: 'gerdy', to: 'ankle-ant', fraction: 0.25, moveMm: { lateral: 6 }, pressedFrom: [0.4, 0, 1], text: '25 % of the way from the tubercle of Gerdy on the outer upper tibia to the front of the ankle crease, 6 mm outward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 2.2 mm from it. The 6 mm outward bring it from the edge of the shin onto the belly. The clinical tables estimate u 0.25, v 0.4, which on these fibres lies 23 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'ankle-ant', via: [], to: 'hallux-tip', widthCm: 4,
        zones: ['ankle-anterior', 'great-toe', 'foot-dorsum-medial'],
        text: 'The front of the ankle and the whole big toe',
        sources: ['nielasher-tibialis-anterior', 'ora-tibialis-anterior'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'shin-upper', via: [], to: 'ankle-ant', widthCm: 4,
        zones: ['leg-ant-upper', 'leg-ant-mid', 'leg-ant-lower'],
        text: 'Vaguely along the shin',
        sources: ['nielasher-tibialis-anterior'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
