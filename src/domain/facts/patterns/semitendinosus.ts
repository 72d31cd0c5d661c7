import type { PointPattern } from '../types.ts';

export const semitendinosus = [
  {
    id: 'semitendinosus-tp1',
    muscle: 'semitendinosus',
    number: '1',
    address: { u: 0.36, v: 0.52, depth: 0.5 },
    landmarkRule: { from: 'ischial-tuberosity', to: 'popliteal-med', fraction: 0.45, text: '45 % of the way from the sit bone to the inner end of the popliteal crease' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.45, v 0.5, which on these fibres lies 43 mm from the described place; u 0.36, v 0.52 lies 1 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'fold-med', via: [], to: 'fold-lat', widthCm: 10,
        zones: ['gluteal-fold', 'ischial-region'],
        text: 'A strong area at the gluteal fold, about 10 cm wide',
        sources: ['nielasher-hamstrings', 'the-wellness-digest', 'massagelibrary-mally'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'fold-mid', via: [], to: 'calf-mid', widthCm: 6,
        zones: ['thigh-posteromedial', 'knee-posteromedial', 'leg-post-upper'],
        text: 'Along the inner back of the thigh, behind the knee and into the upper calf',
        sources: ['nielasher-hamstrings', 'the-wellness-digest'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'semitendinosus-tp2',
    muscle: 'semitendinosus',
    number: '2',
    address: { u: 0.52, v: 0.55, depth: 0.5 },
    landmarkRule: { from: 'ischial-tuberosity', to: 'popliteal-med', fraction: 0.65, text: '65 % of the way from the sit bone to the inner end of the popliteal crease' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.65, v 0.5, which on these fibres lies 61 mm from the described place; u 0.52, v 0.55 lies 0 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'fold-mid', via: [], to: 'thigh-mid-post', widthCm: 9,
        zones: ['gluteal-fold', 'thigh-post-upper'],
        text: 'The gluteal fold and the upper back of the thigh',
        sources: ['nielasher-hamstrings', 'the-wellness-digest'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'popliteal-med', via: [], to: 'achilles-mid', widthCm: 5,
        zones: ['leg-posteromedial'],
        text: 'Vaguely along the inner back of the leg as far as the Achilles tendon',
        sources: ['nielasher-hamstrings'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
