import type { PointPattern } from '../types.ts';

export const tensorFasciaeLatae = [
  {
    id: 'tensor-fasciae-latae-tp1',
    muscle: 'tensor-fasciae-latae',
    number: '1',
    address: { u: 0.31, v: 0.35, depth: 0.5 },
    landmarkRule: { from: 'ASIS', to: 'GT-lat', fraction: 0.3, text: '30 % of the way from the anterior superior iliac spine to the outer face of the greater trochanter' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.4 mm from it. The clinical tables estimate u 0.3, v 0.4, which on these fibres lies 3 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'ASIS', via: [], to: 'GT-lat', widthCm: 9,
        zones: ['groin-deep', 'trochanter'],
        text: 'The front and side of the hip joint, over the trochanter',
        sources: ['aberdeen-chiropractic-blog', 'abbott-groin-series'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'GT-lat', via: [], to: 'thigh-mid-lat', widthCm: 6,
        zones: ['thigh-anterolateral', 'thigh-lat-upper', 'thigh-lat-mid'],
        text: 'Down the outer front of the thigh, to about its middle',
        sources: ['aberdeen-chiropractic-blog'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'gap', shape: 'band', from: 'ASIS', via: [], to: 'pubic-tubercle', widthCm: 5,
        zones: ['groin-crease'],
        text: 'The crease of the groin, although it feels deep in the joint',
        sources: ['abbott-groin-series'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
