import type { PointPattern } from '../types.ts';

export const vastusLateralis = [
  {
    id: 'vastus-lateralis-tp1',
    muscle: 'vastus-lateralis',
    number: '1',
    address: { u: 0.89, v: 0.62, depth: 0.5 },
    landmarkRule: { from: 'GT-lat', to: 'patella-lat', fraction: 0.92, pressedFrom: [0.7, 0, 0.7], text: '92 % of the way from the outer face of the greater trochanter to the lateral border of the patella' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.5 mm from it. The clinical tables estimate u 0.9, v 0.2, which on these fibres lies 40 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'patella-base', via: [], to: 'patella-apex', widthCm: 4,
        zones: ['knee-patella-lateral'],
        text: 'Along the outer border of the kneecap',
        sources: ['namtpt-vastus-lateralis'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'patella-lat', via: [], to: 'thigh-mid-lat', widthCm: 5,
        zones: ['thigh-lat-lower'],
        text: 'Up the lower outer thigh',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
    ],
  },
  {
    id: 'vastus-lateralis-tp2',
    muscle: 'vastus-lateralis',
    number: '2',
    address: { u: 0.31, v: 0.86, depth: 0.5 },
    landmarkRule: { from: 'GT-lat', to: 'lat-epi', fraction: 0.8, moveMm: { anterior: -5 }, pressedFrom: [1, 0, -0.4], text: '80 % of the way from the outer face of the greater trochanter to the lateral femoral epicondyle, 5 mm backward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.3 mm from it. The 5 mm backward stand for the rear part of which the tables speak; farther back the belly ends. Their estimate, u 0.8, v 0.7, lies 59 mm from it on these fibres.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'patella-base', via: [], to: 'patella-apex', widthCm: 4,
        zones: ['knee-patella-lateral'],
        text: 'The outer border of the knee',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'patch', from: 'thigh-mid-lat', via: [], to: 'lat-epi', widthCm: 7,
        zones: ['thigh-lat-lower'],
        text: 'The lower outer thigh',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'fib-head', via: [], to: 'fib-mid', widthCm: 4,
        zones: ['leg-lat-upper'],
        text: 'Sometimes down the outer leg',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
    ],
  },
  {
    id: 'vastus-lateralis-tp3',
    muscle: 'vastus-lateralis',
    number: '3',
    address: { u: 0.19, v: 0.54, depth: 0.5 },
    landmarkRule: { from: 'GT-lat', to: 'lat-epi', fraction: 0.5, moveMm: { anterior: -18 }, pressedFrom: [1, 0, -0.4], text: '50 % of the way from the outer face of the greater trochanter to the lateral femoral epicondyle, 18 mm backward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.2 mm from it. The 18 mm backward stand for the rear edge of which the tables speak. The clinical tables estimate u 0.5, v 0.85, which on these fibres lies 144 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'fold-lat', via: [], to: 'popliteal-lat', widthCm: 6,
        zones: ['thigh-posterolateral', 'knee-posterolateral'],
        text: 'The whole outer back of the thigh, down to the outer half of the hollow of the knee',
        sources: ['namtpt-vastus-lateralis'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'vastus-lateralis-tp4',
    muscle: 'vastus-lateralis',
    number: '4',
    address: { u: 0.32, v: 0.41, depth: 0.5 },
    landmarkRule: { from: 'GT-lat', to: 'lat-epi', fraction: 0.5, pressedFrom: [1, 0, 0], text: '50 % of the way from the outer face of the greater trochanter to the lateral femoral epicondyle' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.6 mm from it. The clinical tables estimate u 0.5, v 0.5, which on these fibres lies 69 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'GT-lat', via: [], to: 'lat-epi', widthCm: 7,
        zones: ['thigh-lat-upper', 'thigh-lat-mid', 'thigh-lat-lower'],
        text: 'All along the outer thigh',
        sources: ['namtpt-vastus-lateralis'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'band', from: 'patella-base', via: [], to: 'patella-apex', widthCm: 4,
        zones: ['knee-patella-lateral'],
        text: 'The outer border of the kneecap',
        sources: ['namtpt-vastus-lateralis'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'crest-tubercle', via: [], to: 'GT-top', widthCm: 5,
        zones: ['crest-lateral'],
        text: 'Up toward the iliac crest',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
    ],
  },
  {
    id: 'vastus-lateralis-tp5',
    muscle: 'vastus-lateralis',
    number: '5',
    address: { u: 0.05, v: 0.12, depth: 0.5 },
    landmarkRule: { from: 'GT-lat', to: 'lat-epi', fraction: 0.1, moveMm: { anterior: 6 }, pressedFrom: [1, 0, 0.3], text: '10 % of the way from the outer face of the greater trochanter to the lateral femoral epicondyle, 6 mm forward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.4 mm from it. The 6 mm forward stand for “front to middle”. The clinical tables estimate u 0.1, v 0.4, which on these fibres lies 89 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'GT-lat', via: [], to: 'thigh-mid-lat', widthCm: 9,
        zones: ['trochanter', 'hip-subtrochanteric'],
        text: 'A triangle on and just below the trochanter',
        sources: ['nielasher-vastus-lateralis', 'namtpt-vastus-lateralis'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
