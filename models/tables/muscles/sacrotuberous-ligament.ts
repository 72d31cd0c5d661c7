import { ligamentTable } from './ligament-table.ts';
import type { MuscleTable } from './muscle-table.ts';
import { authored } from './anatomy-terms.ts';

/**
 * From the posterior inferior spine, the border of the sacrum and the coccyx to the inner side of the ischial tuberosity. The fan
 * narrows to a band and turns on itself: behind the sacrum it faces backward, at the tuberosity inward.
 */
export const sacrotuberousLigament: MuscleTable = ligamentTable({
  id: 'sacrotuberous-ligament',
  borders: ['upper-lateral border, from the posterior inferior spine', 'lower-medial border, from the coccyx'],
  superficial: { kind: 'constant', direction: [0.15, 0, -0.99], provenance: authored('backward and a little inward, square to the fan behind the sacrum') },
  bundles: [
    { name: 'upper-lateral border, from the posterior inferior spine', across: 0, from: [-47, 58, -55], via: [-50.5, 9, -58], to: [-60, -21, -46], thicknessMm: 0 },
    { name: 'bundle from the border of the sacrum, upper', across: 0.2, from: [-42, 42, -60], via: [-47.5, 4, -59], to: [-57, -27, -47], thicknessMm: 3.5 },
    { name: 'bundle from the border of the sacrum, lower', across: 0.45, from: [-34, 27, -62], via: [-43.5, -3, -59.5], to: [-53, -35, -46], thicknessMm: 4 },
    { name: 'bundle from the inferior lateral angle', across: 0.7, from: [-25, 18, -65.5], via: [-39, -10.5, -59.5], to: [-48, -43, -42], thicknessMm: 4 },
    { name: 'bundle from the coccyx', across: 0.88, from: [-16, 1, -71], via: [-35.5, -16.5, -58.5], to: [-44, -50, -37], thicknessMm: 3.5 },
    { name: 'lower-medial border, from the coccyx', across: 1, from: [-14, -8, -69.5], via: [-33.5, -21, -57.5], to: [-41, -53, -33], thicknessMm: 0 },
  ],
  provenance: authored('between the landmarks of our own bones: posterior inferior spine, border of the sacrum, inferior lateral angle, transverse process of the coccyx, upper and inner tuberosity; '
    + 'width 18–35 mm at its middle, thickness 3–4 mm, length 64–94 mm: systematic review of the sacrotuberous ligament, 2019; checked on renders from six sides'),
});
