import type { PointPattern } from '../types.ts';

export const quadratusFemoris = [
  {
    id: 'quadratus-femoris-tp1',
    muscle: 'quadratus-femoris',
    number: '1',
    address: { u: 0.48, v: 0.57, depth: 0.5 },
    landmarkRule: { from: 'ischial-tuberosity', to: 'GT-post', fraction: 0.5, moveMm: { up: -20 }, pressedFrom: [0.2, 0, -1], text: '50 % of the way from the ischial tuberosity to the rear border of the greater trochanter, 20 mm lower' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.2 mm from it. The clinical tables estimate u 0.5, v 0.5, which on these fibres lies 4 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'ischial-tuberosity', via: [], to: 'GT-post', widthCm: 7,
        zones: ['buttock-lower-medial', 'ischial-region'],
        text: 'A vague, deep pain in the buttock, round the sit bone',
        sources: ['nielasher-quadratus-femoris', 'morningside-acupuncture'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'fold-mid', via: [], to: 'popliteal-mid', widthCm: 6,
        zones: ['thigh-post-upper', 'thigh-post-mid'],
        text: 'Sometimes the back of the thigh, toward the knee',
        sources: ['nielasher-quadratus-femoris'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'GT-lat', via: [], to: 'thigh-mid-lat', widthCm: 6,
        zones: ['thigh-lat-upper'],
        text: 'The outer hip and the upper outer thigh',
        sources: ['morningside-acupuncture'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
