import type { PointPattern } from '../types.ts';

export const gluteusMinimus = [
  {
    id: 'gluteus-minimus-anterior-tp1',
    muscle: 'gluteus-minimus',
    number: '1',
    address: { u: 0.32, v: 0.07, depth: 0.5 },
    landmarkRule: { from: 'ASIS', to: 'GT-top', fraction: 0.35, moveMm: { anterior: -15 }, text: '35 % of the way from the anterior superior iliac spine to the tip of the trochanter, 1.5 cm farther back: behind the spine, 3–4 cm below the crest' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.3, v 0.15, which on these fibres lies 15 mm from the described place; u 0.32, v 0.07 lies 11 mm from it, as near as the belly of the muscle comes.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'GT-post', via: ['thigh-mid-lat'], to: 'lat-epi', widthCm: 4,
        zones: ['buttock-lower-lateral', 'hip-subtrochanteric', 'thigh-lat-upper', 'thigh-lat-mid', 'thigh-lat-lower'],
        text: 'The outer buttock, then a narrow band down the outer thigh',
        sources: ['004_b8923ee122280285.txt', 'painfreehealth-gluteus-minimus'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'band', from: 'fib-head', via: ['fib-mid'], to: 'lat-mal', widthCm: 4,
        zones: ['leg-lat-upper', 'leg-lat-mid', 'leg-lat-lower', 'ankle-lateral'],
        text: 'The band goes on down the outer leg to the ankle',
        sources: ['004_b8923ee122280285.txt', 'painfreehealth-gluteus-minimus', 'namtpt-gluteus-minimus'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'lat-epi', via: [], to: 'fib-head', widthCm: 4,
        zones: ['knee-lateral'],
        text: 'Across the outer knee on pages that follow Travell; only as spill-over here',
        sources: ['painfreehealth-gluteus-minimus'], confidence: 'published', defaultVisible: false, variant: 'Band without a gap (published; against a founding document)',
      },
      {
        level: 'spillover', shape: 'patch', from: 'ankle-ant', via: [], to: 'mt5-base', widthCm: 5,
        zones: ['foot-dorsum-lateral'],
        text: 'Rarely the top of the foot',
        sources: ['painfreehealth-gluteus-minimus'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'gap', shape: 'band', from: 'lat-epi', via: [], to: 'fib-head', widthCm: 6,
        zones: ['knee-lateral'],
        text: 'The outer knee stays free, from 3 cm over the epicondyle as far as the head of the fibula',
        sources: ['004_b8923ee122280285.txt'], confidence: 'founding-document', defaultVisible: true,
      },
    ],
  },
  {
    id: 'gluteus-minimus-anterior-tp2',
    muscle: 'gluteus-minimus',
    number: '2',
    address: { u: 0.57, v: 0.07, depth: 0.5 },
    landmarkRule: { from: 'ASIS', to: 'GT-top', fraction: 0.7, text: '70 % of the way from the anterior superior iliac spine to the tip of the trochanter' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.6, v 0.3, which on these fibres lies 19 mm from the described place; u 0.57, v 0.07 lies 13 mm from it, as near as the belly of the muscle comes.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'GT-top', via: [], to: 'fold-lat', widthCm: 7,
        zones: ['buttock-lower-lateral', 'retrotrochanteric', 'hip-subtrochanteric'],
        text: 'The outer buttock, as in a "side sciatica"',
        sources: ['004_b8923ee122280285.txt'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'band', from: 'GT-post', via: ['thigh-mid-lat'], to: 'lat-epi', widthCm: 4,
        zones: ['thigh-lat-upper', 'thigh-lat-mid', 'thigh-lat-lower'],
        text: 'Down the outer thigh',
        sources: ['004_b8923ee122280285.txt', 'painfreehealth-gluteus-minimus'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'band', from: 'fib-head', via: [], to: 'lat-mal', widthCm: 4,
        zones: ['leg-lat-upper', 'leg-lat-mid', 'leg-lat-lower', 'ankle-lateral'],
        text: 'Down the outer leg to the ankle',
        sources: ['004_b8923ee122280285.txt', 'painfreehealth-gluteus-minimus', 'namtpt-gluteus-minimus'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'lat-epi', via: [], to: 'fib-head', widthCm: 4,
        zones: ['knee-lateral'],
        text: 'Across the outer knee on pages that follow Travell',
        sources: ['painfreehealth-gluteus-minimus'], confidence: 'published', defaultVisible: false, variant: 'Band without a gap (published; against a founding document)',
      },
      {
        level: 'gap', shape: 'band', from: 'lat-epi', via: [], to: 'fib-head', widthCm: 6,
        zones: ['knee-lateral'],
        text: 'The outer knee stays free, as for the upper point',
        sources: ['004_b8923ee122280285.txt'], confidence: 'founding-document', defaultVisible: true,
      },
    ],
  },
  {
    id: 'gluteus-minimus-posterior-tp1',
    muscle: 'gluteus-minimus',
    number: '3',
    address: { u: 0.17, v: 0.91, depth: 0.5 },
    landmarkRule: { from: 'PSIS', to: 'GT-top', fraction: 0.4, pressedFrom: [0.3, 0.1, -1], text: '40 % of the way from the posterior superior iliac spine to the tip of the trochanter' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.25, v 0.85, which on these fibres lies 11 mm from the described place; u 0.17, v 0.91 lies 5 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'PIIS', via: [], to: 'fold-med', widthCm: 8,
        zones: ['buttock-lower-medial', 'buttock-mid'],
        text: 'Deep in the lower inner buttock',
        sources: ['004_b8923ee122280285.txt', 'painfreehealth-gluteus-minimus'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'band', from: 'fold-mid', via: ['thigh-mid-post'], to: 'popliteal-mid', widthCm: 9,
        zones: ['thigh-post-upper', 'thigh-post-mid', 'thigh-post-lower'],
        text: 'A broad band along the back of the thigh',
        sources: ['004_b8923ee122280285.txt', 'painfreehealth-gluteus-minimus', 'namtpt-gluteus-minimus'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'popliteal-mid', via: [], to: 'calf-mid', widthCm: 8,
        zones: ['knee-popliteal', 'leg-post-upper'],
        text: 'To just below the knee',
        sources: ['004_b8923ee122280285.txt'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'calf-mid', via: [], to: 'gastroc-end', widthCm: 7,
        zones: ['leg-post-upper', 'leg-post-mid'],
        text: 'On down the calf on pages that follow Travell',
        sources: ['painfreehealth-gluteus-minimus', 'namtpt-gluteus-minimus'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'gluteus-minimus-posterior-tp2',
    muscle: 'gluteus-minimus',
    number: '4',
    address: { u: 0.61, v: 0.8, depth: 0.5 },
    landmarkRule: { from: 'PSIS', to: 'GT-top', fraction: 0.7, pressedFrom: [0.6, 0.1, -1], text: '70 % of the way from the posterior superior iliac spine to the tip of the trochanter' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.55, v 0.75, which on these fibres lies 8 mm from the described place; u 0.61, v 0.8 lies 2 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'fold-mid', via: [], to: 'thigh-mid-post', widthCm: 9,
        zones: ['buttock-lower-medial', 'gluteal-fold', 'thigh-post-upper', 'thigh-post-mid'],
        text: 'The lower buttock and the back of the thigh',
        sources: ['004_b8923ee122280285.txt', 'painfreehealth-gluteus-minimus'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'thigh-mid-post', via: [], to: 'calf-mid', widthCm: 8,
        zones: ['thigh-post-lower', 'leg-post-upper'],
        text: 'Onward to the calf',
        sources: ['painfreehealth-gluteus-minimus', 'namtpt-gluteus-minimus'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
