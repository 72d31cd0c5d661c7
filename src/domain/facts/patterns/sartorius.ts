import type { PointPattern } from '../types.ts';

export const sartorius = [
  {
    id: 'sartorius-tp1',
    muscle: 'sartorius',
    number: '1',
    address: { u: 0.16, v: 0.19, depth: 0.5 },
    landmarkRule: { from: 'ASIS', to: 'pes', fraction: 0.18, pressedFrom: [0, 0, 1], text: '18 % of the way from the anterior superior iliac spine to the pes anserinus' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 2 mm from it. The clinical tables estimate u 0.18, v 0.5, which on these fibres lies 19 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'ASIS', via: [], to: 'thigh-mid-ant', widthCm: 6,
        zones: ['thigh-ant-upper', 'groin-crease'],
        text: 'The upper front of the thigh, tingling',
        sources: ['cheatography-upper-leg', 'abbott-groin-series'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'sartorius-tp2',
    muscle: 'sartorius',
    number: '2',
    address: { u: 0.45, v: 0.41, depth: 0.5 },
    landmarkRule: { from: 'ASIS', to: 'pes', fraction: 0.5, moveMm: { lateral: -25 }, pressedFrom: [-0.5, 0, 1], text: '50 % of the way from the anterior superior iliac spine to the pes anserinus, 25 mm inward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.7 mm from it. The strap bows inward from the straight line, hence the 25 mm inward. The clinical tables estimate u 0.5, v 0.5, which on these fibres lies 35 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'thigh-mid-ant', via: [], to: 'thigh-mid-med', widthCm: 4,
        zones: ['thigh-anteromedial', 'thigh-med-mid'],
        text: 'Along the front and inner side of the thigh',
        sources: ['nielasher-sartorius'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'sartorius-tp3',
    muscle: 'sartorius',
    number: '3',
    address: { u: 0.72, v: 0.57, depth: 0.5 },
    landmarkRule: { from: 'ASIS', to: 'pes', fraction: 0.8, pressedFrom: [-1, 0, -0.1], text: '80 % of the way from the anterior superior iliac spine to the pes anserinus' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 1 mm from it. The clinical tables estimate u 0.8, v 0.5, which on these fibres lies 52 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'thigh-mid-med', via: [], to: 'pes', widthCm: 5,
        zones: ['knee-anteromedial', 'knee-medial'],
        text: 'The inner knee, toward the kneecap',
        sources: ['nielasher-sartorius', 'muscle-joint-pain'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
