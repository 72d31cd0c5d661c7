import type { PointPattern } from '../types.ts';

export const gluteusMaximus = [
  {
    id: 'gluteus-maximus-tp1',
    muscle: 'gluteus-maximus',
    number: '1',
    address: { u: 0.12, v: 0.45, depth: 0.5 },
    landmarkRule: { from: 'sacral-ILA', to: 'GT-post', fraction: 0.15, moveMm: { up: 30 }, text: '15 % of the way from the inferior lateral angle of the sacrum to the back of the trochanter, 3 cm higher' },
    addressNote: 'As the clinical tables estimate (u 0.12, v 0.45): on these fibres that lies 6 mm from the place of the landmarks.',
    areas: [
      {
        level: 'essential', shape: 'crescent', from: 'SIJ-mid', via: ['sacral-ILA'], to: 'fold-med', widthCm: 4,
        zones: ['cleft-side', 'sij-region'],
        text: 'A crescent beside the cleft, from the sacroiliac joint down to the lower buttock',
        sources: ['travell-simons-v2-excerpt', 'brainscape-trp-referral', 'aberdeen-chiropractic-blog'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'patch', from: 'S2-SP', via: [], to: 'fold-mid', widthCm: 8,
        zones: ['buttock-mid', 'sacrum-lower'],
        text: 'The buttock and the lower sacrum',
        sources: ['004_b8923ee122280285.txt'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'fold-med', via: [], to: 'fold-lat', widthCm: 4,
        zones: ['gluteal-fold'],
        text: 'Along the gluteal fold and just above it',
        sources: ['brainscape-trp-referral'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'fold-mid', via: [], to: 'thigh-mid-post', widthCm: 6,
        zones: ['thigh-post-upper'],
        text: 'The uppermost back of the thigh',
        sources: ['001_5c64bb13dc9f0399.txt', 'brainscape-trp-referral'], confidence: 'founding-document', defaultVisible: true,
      },
    ],
  },
  {
    id: 'gluteus-maximus-tp2',
    muscle: 'gluteus-maximus',
    number: '2',
    address: { u: 0.34, v: 0.7, depth: 0.5 },
    landmarkRule: { from: 'ischial-tuberosity', to: 'PSIS', fraction: 0.17, moveMm: { lateral: 8 }, text: 'About 2.5 cm from the sit bone toward the posterior superior iliac spine, a little outward' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.45, v 0.85, which on these fibres lies 39 mm from the described place; u 0.34, v 0.7 lies 1 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'PIIS', via: [], to: 'fold-mid', widthCm: 16,
        zones: ['buttock-mid', 'buttock-lower-medial', 'buttock-lower-lateral', 'buttock-upper-medial', 'buttock-upper-lateral'],
        text: 'Most of the buttock, or all of it',
        sources: ['brainscape-trp-referral'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'patch', from: 'ischial-tuberosity', via: [], to: 'ischial-tuberosity', widthCm: 6,
        zones: ['ischial-region'],
        text: 'Around the sit bone',
        sources: ['004_b8923ee122280285.txt'], confidence: 'founding-document', defaultVisible: true,
      },
      {
        level: 'essential', shape: 'patch', from: 'S4-SP', via: [], to: 'sacral-ILA', widthCm: 6,
        zones: ['sacrum-lower'],
        text: 'The lower sacrum',
        sources: ['travell-simons-v2-excerpt'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'PSIS', via: [], to: 'crest-apex', widthCm: 4,
        zones: ['back-beltline', 'buttock-upper-lateral'],
        text: 'Outward, just under the iliac crest',
        sources: ['travell-simons-v2-excerpt', 'brainscape-trp-referral'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'crest-apex', via: [], to: 'GT-top', widthCm: 6,
        zones: ['hip-supratrochanteric'],
        text: 'Sometimes outward, above the trochanter',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
      {
        level: 'gap', shape: 'patch', from: 'sacral-ILA', via: [], to: 'coccyx-tip', widthCm: 4,
        zones: ['coccyx-region'],
        text: 'Not over the tailbone or the anus',
        sources: ['travell-simons-v2-excerpt'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
  {
    id: 'gluteus-maximus-tp3',
    muscle: 'gluteus-maximus',
    number: '3',
    address: { u: 0.13, v: 0.95, depth: 0.5 },
    landmarkRule: { from: 'coccyx-tip', to: 'fold-med', fraction: 0.35, text: 'A third of the way from the tip of the coccyx to the inner end of the gluteal fold' },
    addressNote: 'Settled by the landmarks. The clinical tables estimate u 0.15, v 0.97, which on these fibres lies 9 mm from the described place; u 0.13, v 0.95 lies 8 mm from it, as near as the belly of the muscle comes.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'sacral-ILA', via: [], to: 'coccyx-tip', widthCm: 4, side: 'midline',
        zones: ['coccyx-region'],
        text: 'The tailbone',
        sources: ['travell-simons-v2-excerpt', 'brainscape-trp-referral'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'coccyx-tip', via: [], to: 'fold-med', widthCm: 3,
        zones: ['cleft-side'],
        text: 'Faintly beside the cleft',
        sources: ['general-knowledge'], confidence: 'general-knowledge', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
