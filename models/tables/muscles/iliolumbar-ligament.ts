import { authored } from './anatomy-terms.ts';
import { ligamentTable } from './ligament-table.ts';
import type { MuscleTable } from './muscle-table.ts';

/** From the transverse processes of L4 and L5 to the crest above the joint, its lower band down to the front of the joint. */
export const iliolumbarLigament: MuscleTable = ligamentTable({
  id: 'iliolumbar-ligament',
  borders: ['upper border, from the fourth lumbar vertebra', 'lower border, from the fifth lumbar vertebra'],
  superficial: { kind: 'constant', direction: [0.3, 0, -0.95], provenance: authored('backward and a little inward, square to the band before quadratus lumborum') },
  bundles: [
    { name: 'upper border, from the fourth lumbar vertebra', across: 0, from: [-43, 158, -19], via: [-58, 148.5, -24], to: [-77, 141, -33], thicknessMm: 0 },
    { name: 'bundle from between the two processes', across: 0.25, from: [-46, 145, -21], via: [-60, 142, -24.5], to: [-76, 136.5, -30], thicknessMm: 2 },
    { name: 'bundle from the tip of the fifth process', across: 0.5, from: [-51, 133, -23], via: [-62, 133, -25.5], to: [-73.5, 131, -27], thicknessMm: 3 },
    { name: 'bundle from the front of the fifth process', across: 0.78, from: [-50, 127, -20], via: [-60, 122, -25], to: [-69, 118, -26], thicknessMm: 2.5 },
    { name: 'lower border, from the fifth lumbar vertebra', across: 1, from: [-46, 123, -18], via: [-56, 114, -24], to: [-63.5, 107, -25.5], thicknessMm: 0 },
  ],
  provenance: authored('between the landmarks of our own bones: tips of the transverse processes of L4 and L5, inner lip of the crest, upper edge of the auricular surface; thickness 2–3 mm by judgement; checked on renders from six sides'),
});
