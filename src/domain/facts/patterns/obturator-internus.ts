import type { PointPattern } from '../types.ts';

export const obturatorInternus = [
  {
    id: 'obturator-internus-tp1',
    muscle: 'obturator-internus',
    number: '1',
    address: { u: 0.59, v: 0.19, depth: 0.5 },
    landmarkRule: { from: 'ischial-spine', to: 'GT-top', fraction: 0.15, pressedFrom: [0.3, 0, -1], text: '15 % of the way from the ischial spine to the tip of the greater trochanter' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 8.7 mm from it. The clinical tables estimate u 0.35, v 0.5, which on these fibres lies 19 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'coccyx-tip', via: [], to: 'ischial-tuberosity', widthCm: 6,
        zones: ['anococcygeal', 'coccyx-region'],
        text: 'Between tailbone and anus, with the tailbone; in women the vagina, which is not drawn',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'fold-med', via: [], to: 'thigh-mid-post', widthCm: 6,
        zones: ['thigh-post-upper'],
        text: 'The upper back of the thigh',
        sources: ['morningside-acupuncture'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'symphysis', via: [], to: 'thigh-mid-med', widthCm: 6,
        zones: ['groin-deep', 'thigh-med-upper'],
        text: 'The groin and the inner thigh, on one clinic page',
        sources: ['morningside-acupuncture'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
