import type { PointPattern } from '../types.ts';

export const psoasMajor = [
  {
    id: 'psoas-major-tp1',
    muscle: 'psoas-major',
    number: '1',
    address: { u: 0.38, v: 0.43, depth: 0.5 },
    landmarkRule: { from: 'L3-TP', to: 'LT', fraction: 0.3, pressedFrom: [0.2, 0, 1], text: '30 % of the way from the transverse process of L3 to the lesser trochanter' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 0.6 mm from it. The clinical tables estimate u 0.35, v 0.5, which on these fibres lies 4 mm from it.',
    areas: [
      {
        level: 'essential', shape: 'band', from: 'L1-SP', via: [], to: 'L5-SP', widthCm: 5,
        zones: ['back-lumbar-upper', 'back-lumbar-lower'],
        text: 'An upright strip beside the lumbar spine',
        sources: ['triggerpointtherapist-iliopsoas', 'aberdeen-chiropractic-blog'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'L5-SP', via: [], to: 'PSIS', widthCm: 5,
        zones: ['sij-region', 'sacrum-upper'],
        text: 'Down over the sacroiliac joint and the upper sacrum',
        sources: ['triggerpointtherapist-iliopsoas', 'aberdeen-chiropractic-blog'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'patch', from: 'mid-inguinal', via: [], to: 'pubic-tubercle', widthCm: 5,
        zones: ['groin-crease'],
        text: 'Sometimes the groin',
        sources: ['triggerpointtherapist-iliopsoas'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
