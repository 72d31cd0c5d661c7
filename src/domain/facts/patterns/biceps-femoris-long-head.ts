import type { PointPattern } from '../types.ts';

export const bicepsFemorisLongHead = [
  {
    id: 'biceps-femoris-long-tp1',
    muscle: 'biceps-femoris-long-head',
    number: '1',
    address: { u: 0.53, v: 0.57, depth: 0.5 },
    landmarkRule: { from: 'ischial-tuberosity', to: 'fib-head', fraction: 0.55, pressedFrom: [0.3, 0, -1], text: '55 % of the way from the sit bone to the head of the fibula' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.55, v 0.4, which on these fibres lies 13 mm from the described place; u 0.53, v 0.57 lies 0 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'popliteal-mid', via: [], to: 'popliteal-lat', widthCm: 10,
        zones: ['knee-popliteal', 'knee-posterolateral'],
        text: 'A strong area behind the knee, about 10 cm wide',
        sources: ['nielasher-hamstrings', 'massagelibrary-mally'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'popliteal-lat', via: [], to: 'fold-lat', widthCm: 6,
        zones: ['thigh-post-mid', 'thigh-posterolateral'],
        text: 'Up the back of the thigh',
        sources: ['nielasher-hamstrings', 'muscle-joint-pain'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'popliteal-mid', via: [], to: 'calf-mid', widthCm: 6,
        zones: ['leg-post-upper'],
        text: 'A little way down the calf',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
