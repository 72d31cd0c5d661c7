import { authored } from './anatomy-terms.ts';
import { ligamentTable } from './ligament-table.ts';
import type { MuscleTable } from './muscle-table.ts';

/** The folded lower edge of the abdominal wall, from the anterior superior spine to the pubic tubercle. */
export const inguinalLigament: MuscleTable = ligamentTable({
  id: 'inguinal-ligament',
  borders: ['upper border', 'lower border'],
  superficial: { kind: 'constant', direction: [-0.2, 0, 0.98], provenance: authored('forward and a little outward, square to the wall above the groin') },
  bundles: [
    { name: 'upper border', across: 0, from: [-124.5, 82, 59], via: [-75, 36.5, 56.5], to: [-23, -6.5, 56.5], thicknessMm: 0 },
    { name: 'upper bundle', across: 0.3, from: [-126, 80, 59.5], via: [-76, 34.5, 56.5], to: [-21.5, -8, 58], thicknessMm: 5 },
    { name: 'lower bundle', across: 0.7, from: [-127.5, 77, 59.5], via: [-77.5, 31.5, 56], to: [-20.5, -10, 59], thicknessMm: 5 },
    { name: 'lower border', across: 1, from: [-127.5, 74.5, 58.5], via: [-78.5, 29, 55], to: [-21, -12, 59], thicknessMm: 0 },
  ],
  provenance: authored('between the anterior superior spine and the pubic tubercle of our own hip bone; 9 mm wide and 5 mm thick as the atlas has it, with a slight sag toward the thigh; checked on renders from six sides'),
});
