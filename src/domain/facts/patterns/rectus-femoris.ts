import type { PointPattern } from '../types.ts';

export const rectusFemoris = [
  {
    id: 'rectus-femoris-tp1',
    muscle: 'rectus-femoris',
    number: '1',
    address: { u: 0.12, v: 0.92, depth: 0.5 },
    landmarkRule: { from: 'AIIS', to: 'patella-base', fraction: 0.1, moveMm: { lateral: 6 }, pressedFrom: [0, 0, 1], text: '10 % of the way from the anterior inferior iliac spine to the upper edge of the patella, 6 mm outward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.5 mm from it. The 6 mm outward bring it off the edge of the belly. The clinical tables estimate u 0.1, v 0.5, which on these fibres lies 20 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'thigh-mid-ant', via: [], to: 'patella-apex', widthCm: 9,
        zones: ['knee-patellar', 'knee-suprapatellar', 'thigh-ant-lower'],
        text: 'Deep in the knee, in front and close above the kneecap',
        sources: ['namtpt-rectus-femoris', 'painwhisperer-knee', 'innerouterhealth-rectus-femoris'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'thigh-mid-ant', via: [], to: 'patella-base', widthCm: 6,
        zones: ['thigh-ant-mid'],
        text: 'Up the front of the thigh',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
    ],
  },
  {
    id: 'rectus-femoris-tp2',
    muscle: 'rectus-femoris',
    number: '2',
    address: { u: 0.9, v: 0.73, depth: 0.5 },
    landmarkRule: { from: 'AIIS', to: 'patella-base', fraction: 0.9, pressedFrom: [0, 0, 1], text: '90 % of the way from the anterior inferior iliac spine to the upper edge of the patella' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.7 mm from it. The clinical tables put it at 92 % of the way, where the belly is thinner, and estimate u 0.9, v 0.5, which on these fibres lies 6 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'thigh-mid-ant', via: [], to: 'patella-apex', widthCm: 8,
        zones: ['knee-suprapatellar', 'knee-patellar'],
        text: 'Deep around the knee and above it',
        sources: ['innerouterhealth-rectus-femoris', 'healthathand-knee'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
