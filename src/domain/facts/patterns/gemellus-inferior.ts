import type { PointPattern } from '../types.ts';

export const gemellusInferior = [
  {
    id: 'gemelli-tp1',
    muscle: 'gemellus-inferior',
    number: '1',
    address: { u: 0.5, v: 0.83, depth: 0.5 },
    landmarkRule: { from: 'ischial-tuberosity', to: 'GT-post', fraction: 0.55, moveMm: { up: 8 }, pressedFrom: [0.4, 0, -1], text: '55 % of the way from the ischial tuberosity to the rear border of the greater trochanter, 8 mm higher' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.2 mm from it. The clinical tables estimate u 0.5, v 0.5, which on these fibres lies 4 mm from it. Their line itself passes 8 mm below the muscle at this place: hence 8 mm higher.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'ischial-tuberosity', via: [], to: 'GT-post', widthCm: 6,
        zones: ['buttock-lower-lateral', 'retrotrochanteric'],
        text: 'Deep in the buttock near the trochanter, as with the piriformis',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'fold-mid', via: [], to: 'thigh-mid-post', widthCm: 5,
        zones: ['thigh-post-upper'],
        text: 'The upper back of the thigh',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
