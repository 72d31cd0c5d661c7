import type { PointPattern } from '../types.ts';

export const gluteusMedius = [
  {
    id: 'gluteus-medius-tp1',
    muscle: 'gluteus-medius',
    number: '1',
    address: { u: 0.06, v: 0.9, depth: 0.5 },
    landmarkRule: { from: 'PSIS', to: 'crest-apex', fraction: 0.3, moveMm: { up: -25 }, pressedFrom: [0.2, 0.2, -1], text: '30 % of the way from the posterior superior iliac spine to the top of the crest, 2–3 cm below the crest' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.18, v 0.88, which on these fibres lies 19 mm from the described place; u 0.06, v 0.9 lies 6 mm from it, as near as the belly of the muscle comes.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'crest-apex', via: ['PSIS'], to: 'S2-SP', widthCm: 5,
        zones: ['back-beltline', 'sij-region', 'sacrum-upper'],
        text: 'The low back along the belt line, the sacroiliac joint and the sacrum',
        sources: ['004_b8923ee122280285.txt', 'brainscape-trp-referral', 'namtpt-gluteus-medius'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'patch', from: 'PSIS', via: [], to: 'PIIS', widthCm: 7,
        zones: ['buttock-upper-medial'],
        text: 'The upper inner buttock',
        sources: ['004_b8923ee122280285.txt', 'namtpt-gluteus-medius'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'PIIS', via: [], to: 'sacral-ILA', widthCm: 8,
        zones: ['buttock-mid', 'sacrum-lower'],
        text: 'The rest of the inner buttock, and across the sacrum',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
    ],
  },
  {
    id: 'gluteus-medius-tp2',
    muscle: 'gluteus-medius',
    number: '2',
    address: { u: 0.18, v: 0.37, depth: 0.5 },
    landmarkRule: { from: 'crest-apex', to: 'GT-lat', fraction: 0.22, text: '22 % of the way from the top of the crest to the trochanter' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.22, v 0.5, which on these fibres lies 19 mm from the described place; u 0.18, v 0.37 lies 1 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'crest-apex', via: [], to: 'GT-post', widthCm: 11,
        zones: ['buttock-mid', 'buttock-upper-lateral', 'buttock-lower-lateral'],
        text: 'The buttock, chiefly its middle and outer part',
        sources: ['004_b8923ee122280285.txt', 'brainscape-trp-referral'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'GT-lat', via: [], to: 'thigh-mid-lat', widthCm: 6,
        zones: ['thigh-lat-upper', 'thigh-post-upper'],
        text: 'The upper thigh: its outer side in a founding document, its back by general knowledge',
        sources: ['003_f0a3db6f291c12fa.txt', 'general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'GT-lat', via: [], to: 'lat-mal', widthCm: 5,
        zones: ['thigh-lat-mid', 'knee-lateral', 'leg-lat-upper', 'leg-lat-mid', 'ankle-lateral', 'foot-dorsum-lateral'],
        text: 'Farther down the outer side, as far as the ankle and foot, in one document; disputed',
        sources: ['001_5c64bb13dc9f0399.txt'], confidence: 'founding-document', defaultVisible: false, variant: 'Long leg band of one founding document (disputed)',
      },
    ],
  },
  {
    id: 'gluteus-medius-tp3',
    muscle: 'gluteus-medius',
    number: '3',
    address: { u: 0.17, v: 0.05, depth: 0.5 },
    landmarkRule: { from: 'crest-tubercle', to: 'GT-lat', fraction: 0.2, text: '20 % of the way from the iliac tubercle to the trochanter' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.2, v 0.12, which on these fibres lies 15 mm from the described place; u 0.17, v 0.05 lies 7 mm from it, as near as the belly of the muscle comes.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'PSIS', via: [], to: 'crest-apex', widthCm: 5,
        zones: ['back-beltline', 'back-lumbar-lower'],
        text: 'The low back at the height of the belt',
        sources: ['004_b8923ee122280285.txt'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'patch', from: 'S1-SP', via: [], to: 'PSIS', widthCm: 6, side: 'bilateral',
        zones: ['sacrum-upper', 'sij-region'],
        text: 'The sacrum, on both sides of the midline',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'crest-tubercle', via: [], to: 'GT-lat', widthCm: 8,
        zones: ['crest-lateral', 'trochanter'],
        text: 'The outer hip',
        sources: ['003_f0a3db6f291c12fa.txt'], confidence: 'founding-document', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
