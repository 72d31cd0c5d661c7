import { general, published } from '../claim.ts';
import { PRESSING_CAUTIONS } from '../shared-claims.ts';
import type { MuscleFacts } from '../types.ts';

export const PSOAS_MAJOR: MuscleFacts = {
  id: 'psoas-major',
  names: { english: 'Psoas major', latin: 'Musculus psoas major', lay: 'deep muscle from the low back to the groin', fma: 'FMA22342' },
  origin: general('Sides of the bodies of T12–L5 and the discs between them, and the front of the transverse processes of L1–L5.'),
  insertion: general('Lesser trochanter of the femur, by a tendon that it shares with iliacus.'),
  nerve: general('Anterior rami of L1–L3.'),
  action: general('Bends the hip, raises the trunk from lying, and steadies the lumbar spine.'),
  points: [
    {
      id: 'psoas-major-tp1',
      name: 'Abdominal point',
      lay: 'deep in the belly, beside the navel',
      location: [general('At the height of the navel, beside the rectus, pressed back toward the spine.')],
      pattern: [
        published('Reported: upper low back, beside the spine; lower low back, beside the spine.', 'triggerpointtherapist-iliopsoas', 'aberdeen-chiropractic-blog'),
        published('May spread: sacroiliac joint, by the dimple; upper sacrum.', 'triggerpointtherapist-iliopsoas', 'aberdeen-chiropractic-blog'),
        published('May spread: groin.', 'triggerpointtherapist-iliopsoas'),
      ],
      looksLike: [],
      notes: [],
    },
  ],
  setsOff: [],
  find: [general('Beside the lumbar spine, behind the bowels: felt only through a relaxed belly, by somebody who knows what lies in front of it; its tendon crosses the groin just outside the pulse.')],
  relief: [],
  cautions: [general('Bowel, ureter, kidney and the large vessels lie in front of it: no tools and no hard pressure through the belly.'), ...PRESSING_CAUTIONS],
  reviewed: false,
};
