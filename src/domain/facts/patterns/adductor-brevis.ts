import type { PointPattern } from '../types.ts';

export const adductorBrevis = [
  {
    id: 'adductor-brevis-tp1',
    muscle: 'adductor-brevis',
    number: '1',
    address: { u: 0.26, v: 0.85, depth: 0.5 },
    landmarkRule: { from: 'symphysis', to: 'thigh-mid-med', fraction: 0.3, moveMm: { lateral: 25 }, pressedFrom: [0, 0, 1], text: '30 % of the way from the pubic symphysis to the middle of the inner thigh, 25 mm outward' },
    addressNote: 'Settled by the landmarks: of all places on the fibres, the one nearest to the described place that lies well inside the belly, 12.2 mm from it. The clinical tables estimate u 0.4, v 0.5, which on these fibres lies 23 mm from it. Their line, drawn on the skin of the inner thigh, passes 36 mm inside the muscle: hence outward.',
    areas: [
      {
        level: 'essential', shape: 'patch', from: 'pubic-tubercle', via: [], to: 'mid-inguinal', widthCm: 6,
        zones: ['groin-deep'],
        text: 'Deep in the groin, shared with adductor longus',
        sources: ['aberdeen-chiropractic-blog', 'abbott-groin-series'], confidence: 'published', defaultVisible: true,
      },
      {
        level: 'spillover', shape: 'band', from: 'pubic-tubercle', via: ['thigh-mid-med'], to: 'patella-med', widthCm: 5,
        zones: ['thigh-med-upper', 'knee-anteromedial'],
        text: 'Down the inner thigh toward the inner knee',
        sources: ['aberdeen-chiropractic-blog'], confidence: 'published', defaultVisible: true,
      },
    ],
  },
] as const satisfies readonly PointPattern[];
