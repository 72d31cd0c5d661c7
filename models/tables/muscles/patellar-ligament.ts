import { authored } from './anatomy-terms.ts';
import { ligamentTable } from './ligament-table.ts';
import type { MuscleTable } from './muscle-table.ts';

/** From the apex and the lower front of the patella to the tuberosity of the tibia. */
export const patellarLigament: MuscleTable = ligamentTable({
  id: 'patellar-ligament',
  borders: ['medial border', 'lateral border'],
  superficial: { kind: 'constant', direction: [-0.1, 0, 1], provenance: authored('straight forward, square to the front of the knee') },
  bundles: [
    { name: 'medial border', across: 0, from: [-72, -441, 36], via: [-74, -463, 35.5], to: [-78, -485, 31], thicknessMm: 0 },
    { name: 'medial bundle', across: 0.3, from: [-79, -437, 40], via: [-80.5, -463, 37.5], to: [-82.5, -488, 33], thicknessMm: 5 },
    { name: 'lateral bundle', across: 0.7, from: [-91, -437, 40], via: [-89.5, -463, 37.5], to: [-89, -488, 33], thicknessMm: 5 },
    { name: 'lateral border', across: 1, from: [-98, -441, 36], via: [-96, -463, 35.5], to: [-93, -485, 31], thicknessMm: 0 },
  ],
  provenance: authored('between the lower front of the patella and the tuberosity of our own bones; 26 mm wide above, 15 mm below and 5 mm thick, as anatomy books give it; the atlas part (within rectus femoris) passes behind the patella and is not followed'),
});
