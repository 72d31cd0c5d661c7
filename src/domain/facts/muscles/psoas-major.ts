import { general, published } from '../claim.ts';
import type { MuscleFacts } from '../types.ts';
import { ILIOPSOAS } from './shared-iliopsoas.ts';

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
      location: [
        general('At the height of the navel, on the outer side of the rectus, pressed back toward the spine.'),
        general('Eight to twelve centimetres deep, behind all that the belly holds.'),
      ],
      pattern: [
        published('Reported as an upright strip beside the lumbar spine.', 'triggerpointtherapist-iliopsoas', 'aberdeen-chiropractic-blog'),
        published('May spread down over the sacroiliac joint and the upper sacrum.', 'triggerpointtherapist-iliopsoas', 'aberdeen-chiropractic-blog'),
        published('Sometimes the groin.', 'triggerpointtherapist-iliopsoas'),
      ],
      looksLike: [],
      notes: [general('A point where psoas and iliacus meet above the thigh is told under iliacus.')],
    },
  ],
  ...ILIOPSOAS,
  find: [
    general('On the back, knees bent: felt through a relaxed belly, on the outer side of the rectus, by somebody who knows what lies in front of it.'),
    general('Its tendon crosses the groin just outside the pulse.'),
  ],
  evidence: [published('In people with low back pain, active points in 5–10 of 100.', 'monclus-diez-2025')],
  reviewed: false,
};
