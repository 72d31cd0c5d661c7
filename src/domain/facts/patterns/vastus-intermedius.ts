import type { PointPattern } from '../types.ts';

export const vastusIntermedius = [
  {
    id: 'vastus-intermedius-tp1',
    muscle: 'vastus-intermedius',
    number: '1',
    address: { u: 0.2, v: 0.22, depth: 0.5 },
    landmarkRule: { from: 'AIIS', to: 'patella-base', fraction: 0.35, moveMm: { lateral: 8 }, pressedFrom: [0, 0, 1], text: '35 % of the way from the anterior inferior iliac spine to the upper edge of the patella, 8 mm outward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.7 mm from it. The 8 mm outward bring it off the edge of the belly. The clinical tables estimate u 0.3, v 0.5, which on these fibres lies 36 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'thigh-mid-ant', via: [], to: 'patella-base', widthCm: 9,
        zones: ['thigh-ant-mid', 'thigh-ant-upper'],
        text: 'The middle and upper front of the thigh',
        sources: ['the-wellness-digest', 'massagetoday-vastus-intermedius', 'abbott-groin-series'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'mid-inguinal', via: [], to: 'pubic-tubercle', widthCm: 6,
        zones: ['groin-crease'],
        text: 'Up into the crease of the hip',
        sources: ['the-wellness-digest', 'abbott-groin-series'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'patella-base', via: [], to: 'patella-base', widthCm: 6,
        zones: ['knee-suprapatellar'],
        text: 'Down to just above the knee',
        sources: ['the-wellness-digest', 'abbott-groin-series'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
