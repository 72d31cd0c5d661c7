import type { PointPattern } from '../types.ts';

export const semimembranosus = [
  {
    id: 'semimembranosus-tp1',
    muscle: 'semimembranosus',
    number: '1',
    address: { u: 0.53, v: 0.67, depth: 0.5 },
    landmarkRule: { from: 'ischial-tuberosity', to: 'popliteal-med', fraction: 0.65, text: '65 % of the way from the ischial tuberosity to the medial end of the popliteal crease' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.3 mm from it. The clinical tables estimate u 0.6, v 0.4, which on these fibres lies 33 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'fold-med', via: [], to: 'fold-lat', widthCm: 10,
        zones: ['gluteal-fold', 'thigh-post-upper'],
        text: 'The gluteal fold and the top of the back of the thigh',
        sources: ['nielasher-hamstrings', 'the-wellness-digest', 'massagelibrary-mally'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'thigh-mid-post', via: [], to: 'calf-mid', widthCm: 6,
        zones: ['thigh-posteromedial', 'knee-posteromedial', 'leg-post-upper'],
        text: 'Down the inner back of the thigh to the inside of the knee and the upper calf',
        sources: ['the-wellness-digest', 'nielasher-hamstrings'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
