import { authored } from './anatomy-terms.ts';
import { ligamentTable } from './ligament-table.ts';
import type { MuscleTable } from './muscle-table.ts';

/** A triangle on the outer face of coccygeus: its base on the border of the sacrum and the coccyx, its tip on the ischial spine. */
export const sacrospinousLigament: MuscleTable = ligamentTable({
  id: 'sacrospinous-ligament',
  borders: ['upper border', 'lower border'],
  superficial: { kind: 'constant', direction: [-0.5, -0.25, -0.83], provenance: authored('backward, outward and a little down, as coccygeus faces, on which it lies') },
  bundles: [
    { name: 'upper border', across: 0, from: [-26, 19, -65], via: [-39, 12.5, -58], to: [-48.5, 11, -43.5], thicknessMm: 0 },
    { name: 'sacral bundle', across: 0.25, from: [-22, 13, -68], via: [-38.5, 9.5, -58.5], to: [-48.5, 8, -44], thicknessMm: 2.5 },
    { name: 'middle bundle', across: 0.5, from: [-17.5, 6, -71], via: [-37.5, 6.5, -59], to: [-48.5, 6.5, -44], thicknessMm: 3 },
    { name: 'coccygeal bundle', across: 0.75, from: [-15, 0, -71], via: [-36.5, 3, -59], to: [-48.5, 5, -44], thicknessMm: 2.5 },
    { name: 'lower border', across: 1, from: [-14, -7, -70], via: [-35.5, -1, -58.5], to: [-48.5, 3, -43], thicknessMm: 0 },
  ],
  provenance: authored('between the landmarks of our own bones: inferior lateral angle, transverse process of the coccyx, ischial spine; behind coccygeus, which it is the fibrous outer part of; thickness 2.5–3 mm by judgement; checked on renders from six sides'),
});
