import type { Provenance } from '../provenance.ts';
import type { RibSection } from './rib-rows.ts';

/** Written by models/measure/ribs.ts; half millimetres. Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan. */
const MEASURED: Provenance = {
  class: 'MEASURED',
  source: 'BodyParts3D rib FMA8533: sections across the centre line (landmark polyline rib-12.centreline) at the named stations; rays from the middle between the walls, in the order of rib-rows.ts',
};

/** From the head to the tip. */
export const RIB_12_SECTIONS: readonly RibSection[] = [
  { name: 'head, behind its facet', centre: [-21, 271, -18.5], along: [-0.95, -0.15, -0.25], up: [0, 1, 0], radiiMm: [6.5, 5.5, 5.5, 5, 5, 6.5, 7, 6.5, 5.5, 6.5], provenance: MEASURED },
  { name: 'neck, first quarter', centre: [-25, 268.5, -21.5], along: [-0.8, -0.4, -0.45], up: [0, 1, 0], radiiMm: [5.5, 5, 4.5, 4, 4.5, 6, 7.5, 5.5, 4, 4.5], provenance: MEASURED },
  { name: 'neck', centre: [-28.5, 265.5, -25.5], along: [-0.64, -0.47, -0.61], up: [0, 1, 0], radiiMm: [5, 4.5, 4, 3.5, 3.5, 5.5, 6, 4.5, 3.5, 4.5], provenance: MEASURED },
  { name: 'tubercle', centre: [-36, 259, -34.5], along: [-0.64, -0.5, -0.6], up: [0, 1, 0], radiiMm: [5, 4.5, 3.5, 3.5, 4.5, 5, 5, 3.5, 4, 5], provenance: MEASURED },
  { name: 'medial to the angle', centre: [-46, 251.5, -43.5], along: [-0.72, -0.58, -0.38], up: [0, 1, 0], radiiMm: [4.5, 4.5, 3.5, 4.5, 5, 5, 5, 4, 4.5, 5], provenance: MEASURED },
  { name: 'angle', centre: [-56, 243, -47], along: [-0.72, -0.68, -0.06], up: [0, 1, 0], radiiMm: [4.5, 3.5, 3.5, 4, 4.5, 4, 4, 3, 4.5, 5], provenance: MEASURED },
  { name: 'shaft, sixth of nine sections', centre: [-64.5, 234, -45.5], along: [-0.63, -0.73, 0.26], up: [0, 1, 0.3], radiiMm: [5.5, 4.5, 3.5, 3.5, 4.5, 5.5, 4.5, 3.5, 3.5, 5], provenance: MEASURED },
  { name: 'shaft, seventh of nine sections', centre: [-72.5, 223.5, -40], along: [-0.52, -0.72, 0.46], up: [0, 1, 0.8], radiiMm: [6, 5.5, 3.5, 3, 3.5, 5.5, 6, 3.5, 3, 4], provenance: MEASURED },
  { name: 'shaft, eighth of nine sections', centre: [-79, 212, -31], along: [-0.42, -0.69, 0.58], up: [0, 1, 1], radiiMm: [4.5, 6.5, 3.5, 2.5, 3, 4.5, 5, 3.5, 3, 3.5], provenance: MEASURED },
  { name: 'shaft, 8 mm before the tip', centre: [-83, 206, -23.5], along: [-0.4, -0.7, 0.6], up: [0, 1, 1], radiiMm: [4, 5.5, 3, 2.5, 3.5, 4.5, 5, 3.5, 2.5, 3.5], provenance: MEASURED },
  { name: '3 mm before the tip', centre: [-84.5, 203, -20], along: [-0.4, -0.7, 0.6], up: [0, 1, 1], radiiMm: [3.5, 4, 2.5, 2, 3, 3.5, 4, 3, 2.5, 3], provenance: MEASURED },
];
