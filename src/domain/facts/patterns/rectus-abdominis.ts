import type { PointPattern } from '../types.ts';

export const rectusAbdominis = [
  {
    id: 'rectus-abdominis-lower-tp1',
    muscle: 'rectus-abdominis',
    number: '1',
    address: { u: 0.08, v: 0.66, depth: 0.5 },
    landmarkRule: { from: 'symphysis', to: 'umbilicus', fraction: 0.15, moveMm: { lateral: 30 }, pressedFrom: [0, 0, 1], text: '15 % of the way from the pubic symphysis to the umbilicus, 30 mm outward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 1.6 mm from it. The clinical tables estimate u 0.1, v 0.6, which on these fibres lies 8 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'crest-apex', via: [], to: 'crest-apex', widthCm: 6, side: 'bilateral',
        zones: ['sij-region', 'back-beltline', 'sacrum-upper'],
        text: 'Straight across the low back and the sacroiliac joints, on both sides',
        sources: ['kent-rectus-abdominis', 'webmanmed-rectus-abdominis'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'symphysis', via: [], to: 'ASIS', widthCm: 5,
        zones: ['suprapubic', 'abdomen-lower'],
        text: 'The lower belly',
        sources: ['webmanmed-rectus-abdominis'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
