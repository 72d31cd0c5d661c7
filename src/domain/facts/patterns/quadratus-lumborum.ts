import type { PointPattern } from '../types.ts';

export const quadratusLumborum = [
  {
    id: 'quadratus-lumborum-superficial-upper',
    muscle: 'quadratus-lumborum',
    number: '1',
    address: { u: 0.89, v: 0.84, depth: 0.5 },
    landmarkRule: { from: 'rib12-angle', to: 'crest-apex', fraction: 0.15, text: '15 % of the way from the angle of the twelfth rib to the top of the crest' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.85, v 0.85, which on these fibres lies 8 mm from the described place; u 0.89, v 0.84 lies 5 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'PSIS', via: [], to: 'crest-apex', widthCm: 5,
        zones: ['crest-lateral', 'back-beltline'],
        text: 'Along the iliac crest',
        sources: ['richter-hebgen-ql-page', 'aberdeen-chiropractic-blog'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'patch', from: 'crest-apex', via: [], to: 'crest-tubercle', widthCm: 7,
        zones: ['buttock-upper-lateral'],
        text: 'The buttock; its upper outer part is assumed, no place is given',
        sources: ['001_5c64bb13dc9f0399.txt'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'crest-apex', via: [], to: 'pubic-tubercle', widthCm: 6,
        zones: ['groin-crease', 'abdomen-lower'],
        text: 'Sometimes the groin and the lower outer belly',
        sources: ['richter-hebgen-ql-page', 'the-wellness-digest'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'quadratus-lumborum-superficial-lower',
    muscle: 'quadratus-lumborum',
    number: '2',
    address: { u: 0.3, v: 0.94, depth: 0.5 },
    landmarkRule: { from: 'rib12-angle', to: 'crest-apex', fraction: 0.85, moveMm: { lateral: -25 }, pressedFrom: [0.4, 0, -1], text: '85 % of the way from the angle of the twelfth rib to the top of the crest, 2.5 cm nearer to the spine, where the outer border of the muscle meets the crest' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.15, v 0.85, which on these fibres lies 22 mm from the described place; u 0.3, v 0.94 lies 13 mm from it, as near as the belly of the muscle comes.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'GT-top', via: [], to: 'GT-lat', widthCm: 9,
        zones: ['trochanter', 'hip-subtrochanteric'],
        text: 'Around the trochanter',
        sources: ['richter-hebgen-ql-page', 'namtpt-quadratus-lumborum'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'GT-lat', via: [], to: 'patella-lat', widthCm: 4,
        zones: ['thigh-lat-upper', 'thigh-lat-mid'],
        text: 'Part of the outer thigh; sometimes a flash toward the kneecap',
        sources: ['richter-hebgen-ql-page', 'namtpt-quadratus-lumborum'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'quadratus-lumborum-deep-upper',
    muscle: 'quadratus-lumborum',
    number: '3',
    address: { u: 0.55, v: 0.67, depth: 0.5 },
    landmarkRule: { from: 'L3-TP', to: 'L4-TP', fraction: 0, moveMm: { lateral: 10 }, text: '1 cm outside the tip of the transverse process of L3' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.6, v 0.15, which on these fibres lies 21 mm from the described place; u 0.55, v 0.67 lies 0 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'PSIS', via: [], to: 'SIJ-mid', widthCm: 6,
        zones: ['sij-region'],
        text: 'The sacroiliac region',
        sources: ['richter-hebgen-ql-page', 'namtpt-quadratus-lumborum'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'patch', from: 'S1-SP', via: [], to: 'PSIS', widthCm: 6, side: 'bilateral',
        zones: ['sacrum-upper'],
        text: 'With both sides involved, across the upper sacrum',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'PIIS', via: [], to: 'ischial-tuberosity', widthCm: 7,
        zones: ['buttock-mid'],
        text: 'The buttock: these points are blamed for most of its pain',
        sources: ['001_5c64bb13dc9f0399.txt', 'iwakuni-massage-gluteal'], confidence: 'founding-document', defaultVisible: true,
      },
    ],
  },
  {
    id: 'quadratus-lumborum-deep-lower',
    muscle: 'quadratus-lumborum',
    number: '4',
    address: { u: 0.24, v: 0.5, depth: 0.5 },
    landmarkRule: { from: 'L4-TP', to: 'PSIS', fraction: 0.3, text: 'Above the crest between the transverse processes of L4 and L5: 30 % of the way from the tip of the upper one to the posterior superior iliac spine' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.35, v 0.15, which on these fibres lies 11 mm from the described place; u 0.24, v 0.5 lies 0 mm from it. They say 60 % of the way to the crest without naming a place on it: hence the direction of the posterior superior spine.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'ischial-tuberosity', via: [], to: 'fold-lat', widthCm: 9,
        zones: ['buttock-lower-medial', 'buttock-lower-lateral'],
        text: 'The lower buttock',
        sources: ['richter-hebgen-ql-page'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'fold-mid', via: [], to: 'thigh-mid-post', widthCm: 5,
        zones: ['thigh-post-upper'],
        text: 'Into the upper thigh, as said of the whole muscle',
        sources: ['the-wellness-digest'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
