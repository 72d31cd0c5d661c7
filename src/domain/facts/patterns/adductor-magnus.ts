import type { PointPattern } from '../types.ts';

export const adductorMagnus = [
  {
    id: 'adductor-magnus-tp1',
    muscle: 'adductor-magnus',
    number: '1',
    address: { u: 0.54, v: 0.64, depth: 0.5 },
    landmarkRule: { from: 'ischial-tuberosity', to: 'add-tub', fraction: 0.45, moveMm: { anterior: 32 }, pressedFrom: [-1, 0, 0], text: '45 % of the way from the ischial tuberosity to the adductor tubercle, 32 mm forward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.9 mm from it. The clinical tables estimate u 0.5, v 0.4, which on these fibres lies 52 mm from it. Their straight line passes some 20 mm behind the muscle here: hence forward, into its belly.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'pubic-tubercle', via: [], to: 'add-tub', widthCm: 6,
        zones: ['thigh-anteromedial', 'thigh-med-upper', 'thigh-med-mid', 'thigh-med-lower'],
        text: 'From the groin down the inner front of the thigh, to just above the knee',
        sources: ['aberdeen-chiropractic-blog'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'symphysis', via: [], to: 'pubic-tubercle', widthCm: 5,
        zones: ['pubic'],
        text: 'The region of the pubic bone, in one source',
        sources: ['kent-adductor-magnus'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'adductor-magnus-tp2',
    muscle: 'adductor-magnus',
    number: '2',
    address: { u: 0.27, v: 0.24, depth: 0.5 },
    landmarkRule: { from: 'ischial-tuberosity', to: 'add-tub', fraction: 0.12, moveMm: { anterior: 36 }, pressedFrom: [-1, 0, 0], text: '12 % of the way from the ischial tuberosity to the adductor tubercle, 36 mm forward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.2 mm from it. The clinical tables estimate u 0.12, v 0.6, which on these fibres lies 15 mm from it. Their straight line passes some 20 mm behind the muscle here: hence forward, into its belly.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'symphysis', via: [], to: 'pubic-tubercle', widthCm: 6,
        zones: ['pubic'],
        text: 'The pubic bone; inside the pelvis as well, which is not drawn',
        sources: ['kent-adductor-magnus', 'triggerpoint-ca-hip', 'painwhisperer-pelvic'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'symphysis', via: [], to: 'thigh-mid-med', widthCm: 5,
        zones: ['thigh-med-upper'],
        text: 'The upper inner thigh',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
