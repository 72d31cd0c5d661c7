import type { PointPattern } from '../types.ts';

export const adductorLongus = [
  {
    id: 'adductor-longus-tp1',
    muscle: 'adductor-longus',
    number: '1',
    address: { u: 0.15, v: 0.89, depth: 0.5 },
    landmarkRule: { from: 'pubic-tubercle', to: 'thigh-mid-med', fraction: 0.25, pressedFrom: [-0.7, 0, 0.6], text: '25 % of the way from the pubic tubercle to the mid medial thigh' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 6.7 mm from it. The clinical tables estimate u 0.2, v 0.5, which on these fibres lies 15 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'pubic-tubercle', via: [], to: 'mid-inguinal', widthCm: 7,
        zones: ['groin-deep', 'groin-crease'],
        text: 'Deep in the groin and at the front of the hip',
        sources: ['aberdeen-chiropractic-blog', 'abbott-groin-series'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'pubic-tubercle', via: [], to: 'thigh-mid-med', widthCm: 6,
        zones: ['thigh-anteromedial', 'thigh-med-upper'],
        text: 'The upper inner front of the thigh',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
    ],
  },
  {
    id: 'adductor-longus-tp2',
    muscle: 'adductor-longus',
    number: '2',
    address: { u: 0.58, v: 0.94, depth: 0.5 },
    landmarkRule: { from: 'pubic-tubercle', to: 'thigh-mid-med', fraction: 0.85, moveMm: { anterior: 15 }, pressedFrom: [-1, 0, 0.25], text: '85 % of the way from the pubic tubercle to the mid medial thigh, 15 mm forward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 10.4 mm from it. The clinical tables estimate u 0.7, v 0.5, which on these fibres lies 21 mm from it. Their line, drawn on the skin of the inner thigh, passes 25 mm behind the muscle: hence forward.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'thigh-mid-med', via: [], to: 'med-epi', widthCm: 6,
        zones: ['knee-anteromedial', 'thigh-med-lower'],
        text: 'The inner thigh just above the knee, and the inner front of the knee',
        sources: ['aberdeen-chiropractic-blog'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'med-epi', via: [], to: 'shin-mid', widthCm: 4,
        zones: ['leg-med-upper', 'leg-ant-upper', 'leg-med-mid'],
        text: 'Down the inner front of the shin',
        sources: ['aberdeen-chiropractic-blog'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
