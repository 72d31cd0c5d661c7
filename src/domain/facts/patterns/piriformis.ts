import type { PointPattern } from '../types.ts';

export const piriformis = [
  {
    id: 'piriformis-tp1',
    muscle: 'piriformis',
    number: '1',
    address: { u: 0.74, v: 0.18, depth: 0.5 },
    landmarkRule: { from: 'PIIS', to: 'GT-top', fraction: 0.7, pressedFrom: [0.25, 0, -1], text: '70 % of the way from the posterior inferior iliac spine to the tip of the trochanter' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.68, v 0.5, which on these fibres lies 13 mm from the described place; u 0.74, v 0.18 lies 5 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'PIIS', via: [], to: 'GT-post', widthCm: 8,
        zones: ['retrotrochanteric', 'buttock-lower-lateral', 'trochanter'],
        text: 'The back and the side of the hip joint',
        sources: ['004_b8923ee122280285.txt', 'medlink-piriformis', 'namtpt-piriformis'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'band', from: 'PIIS', via: [], to: 'GT-post', widthCm: 7,
        zones: ['buttock-mid'],
        text: 'The buttock',
        sources: ['medlink-piriformis', 'namtpt-piriformis'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'fold-mid', via: [], to: 'thigh-mid-post', widthCm: 7,
        zones: ['thigh-post-upper', 'thigh-post-mid'],
        text: 'The back of the thigh, its upper two thirds',
        sources: ['medlink-piriformis', 'namtpt-piriformis'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'gap', shape: 'patch', from: 'popliteal-mid', via: [], to: 'popliteal-mid', widthCm: 9,
        zones: ['knee-popliteal'],
        text: 'Ends above the knee: pain below it points to the nerve',
        sources: ['medlink-piriformis'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'piriformis-tp2',
    muscle: 'piriformis',
    number: '2',
    address: { u: 0.35, v: 0.2, depth: 0.5 },
    landmarkRule: { from: 'PIIS', to: 'GT-top', fraction: 0.25, pressedFrom: [0.1, 0, -1], text: 'A quarter of the way from the posterior inferior iliac spine to the tip of the trochanter' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.3, v 0.5, which on these fibres lies 14 mm from the described place; u 0.35, v 0.2 lies 1 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'S2-SP', via: [], to: 'PIIS', widthCm: 7,
        zones: ['sij-region', 'buttock-upper-medial'],
        text: 'The sacroiliac region',
        sources: ['medlink-piriformis', 'namtpt-piriformis'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'band', from: 'PIIS', via: [], to: 'GT-post', widthCm: 7,
        zones: ['buttock-mid'],
        text: 'The buttock',
        sources: ['004_b8923ee122280285.txt', 'medlink-piriformis'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'fold-mid', via: [], to: 'thigh-mid-post', widthCm: 7,
        zones: ['thigh-post-upper', 'thigh-post-mid'],
        text: 'The back of the thigh, its upper two thirds',
        sources: ['medlink-piriformis', 'namtpt-piriformis'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
