import type { PointPattern } from '../types.ts';

export const bicepsFemorisShortHead = [
  {
    id: 'biceps-femoris-short-tp2',
    muscle: 'biceps-femoris-short-head',
    number: '1',
    address: { u: 0.62, v: 0.14, depth: 0.5 },
    landmarkRule: { from: 'thigh-mid-post', to: 'fib-head', fraction: 0.55, pressedFrom: [0.5, 0, -1], text: '55 % of the way from the middle of the back of the thigh to the head of the fibula' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 8.4 mm from it: the head lies deeper and farther out than the line on the skin. The clinical tables estimate u 0.55, v 0.75, which on these fibres lies 48 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'popliteal-mid', via: [], to: 'popliteal-lat', widthCm: 8,
        zones: ['knee-popliteal', 'knee-posterolateral'],
        text: 'Behind the knee, outer half',
        sources: ['nielasher-hamstrings', 'massagelibrary-mally'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'popliteal-lat', via: [], to: 'thigh-mid-lat', widthCm: 5,
        zones: ['thigh-posterolateral'],
        text: 'Up the lower outer back of the thigh',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
