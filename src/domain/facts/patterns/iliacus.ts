import type { PointPattern } from '../types.ts';

export const iliacus = [
  {
    id: 'iliacus-tp1',
    muscle: 'iliacus',
    number: '1',
    address: { u: 0.13, v: 0.14, depth: 0.5 },
    landmarkRule: { from: 'ASIS', to: 'LT', fraction: 0.15, pressedFrom: [0.2, 0.3, 1], text: '15 % of the way from the anterior superior iliac spine to the lesser trochanter' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 6.9 mm from it. The clinical tables estimate u 0.15, v 0.7, which on these fibres lies 63 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'mid-inguinal', via: [], to: 'thigh-mid-ant', widthCm: 7,
        zones: ['groin-deep', 'thigh-ant-upper'],
        text: 'The front of the hip and the upper front of the thigh',
        sources: ['abbott-groin-series', 'aberdeen-chiropractic-blog'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'L4-SP', via: [], to: 'PSIS', widthCm: 5,
        zones: ['back-lumbar-lower', 'sij-region'],
        text: 'The low back and the sacroiliac joint',
        sources: ['aberdeen-chiropractic-blog', 'triggerpointtherapist-iliopsoas'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'iliopsoas-tp-distal',
    muscle: 'iliacus',
    number: '2',
    address: { u: 0.83, v: 0.28, depth: 0.5 },
    landmarkRule: { from: 'ASIS', to: 'LT', fraction: 0.85, pressedFrom: [0, 0, 1], text: '85 % of the way from the anterior superior iliac spine to the lesser trochanter' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 6.6 mm from it. The clinical tables estimate u 0.88, v 0.5, which on these fibres lies 14 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'mid-inguinal', via: [], to: 'thigh-mid-ant', widthCm: 7,
        zones: ['thigh-ant-upper', 'groin-crease'],
        text: 'The upper front of the thigh and the groin',
        sources: ['aberdeen-chiropractic-blog', 'abbott-groin-series'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'L3-SP', via: [], to: 'L5-SP', widthCm: 5,
        zones: ['back-lumbar-lower'],
        text: 'The low back',
        sources: ['triggerpointtherapist-iliopsoas'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
