import type { Provenance } from '../provenance.ts';
import type { RibSection } from './rib-rows.ts';

/** Written by models/measure/ribs.ts; half millimetres. Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan. */
const MEASURED: Provenance = {
  class: 'MEASURED',
  source: 'BodyParts3D rib FMA8531: sections across the centre line (landmark polyline rib-11.centreline) at the named stations; rays from the middle between the walls, in the order of rib-rows.ts',
};

/** From the head to the tip. */
export const RIB_11_SECTIONS: readonly RibSection[] = [
  { name: 'head, behind its facet', centre: [-21.5, 302.5, -25], along: [-0.85, -0.1, -0.5], up: [0, 1, 0], radiiMm: [7, 8, 5.5, 4.5, 6.5, 7, 5.5, 4.5, 4, 5], provenance: MEASURED },
  { name: 'neck, first quarter', centre: [-24.5, 302.5, -31.5], along: [-0.6, -0.15, -0.78], up: [0, 1, 0], radiiMm: [6.5, 6, 4, 3, 4.5, 6, 6, 4, 3.5, 5], provenance: MEASURED },
  { name: 'neck', centre: [-29, 300.5, -40], along: [-0.55, -0.35, -0.75], up: [0, 1, 0], radiiMm: [4.5, 4, 3.5, 3, 3.5, 5, 6, 4.5, 3.5, 4.5], provenance: MEASURED },
  { name: 'tubercle', centre: [-35, 293.5, -49], along: [-0.6, -0.5, -0.6], up: [0, 1, 0], radiiMm: [5, 4.5, 3, 3.5, 4.5, 5, 5.5, 3.5, 3, 4], provenance: MEASURED },
  { name: 'lateral of the tubercle', centre: [-41, 287.5, -54], along: [-0.72, -0.6, -0.35], up: [0, 1, 0], radiiMm: [6, 5.5, 3.5, 3.5, 5, 5.5, 5, 3.5, 3.5, 5], provenance: MEASURED },
  { name: 'medial to the angle', centre: [-49, 281, -57], along: [-0.78, -0.6, -0.12], up: [0, 1, 0], radiiMm: [6, 5.5, 4, 3.5, 5, 6, 5, 3, 3.5, 5.5], provenance: MEASURED },
  { name: 'angle', centre: [-57, 275, -57.5], along: [-0.74, -0.67, 0.1], up: [0, 1, 0], radiiMm: [7, 6, 4, 3.5, 5.5, 6.5, 6, 3.5, 3.5, 5.5], provenance: MEASURED },
  { name: 'shaft, fourth of nine sections', centre: [-69.5, 263, -53], along: [-0.64, -0.7, 0.33], up: [0, 1, 0.3], radiiMm: [6, 6.5, 4.5, 3.5, 5, 6.5, 7, 4.5, 3, 4], provenance: MEASURED },
  { name: 'shaft, fifth of nine sections', centre: [-79, 249, -46], along: [-0.56, -0.68, 0.48], up: [0, 1, 0.6], radiiMm: [6, 7.5, 4.5, 3, 4.5, 6.5, 6, 4, 3, 3.5], provenance: MEASURED },
  { name: 'shaft, sixth of nine sections', centre: [-89.5, 237, -35], along: [-0.48, -0.64, 0.6], up: [0, 1, 0.8], radiiMm: [6, 7.5, 3.5, 2.5, 3.5, 5.5, 6, 3.5, 3, 4.5], provenance: MEASURED },
  { name: 'shaft, seventh of nine sections', centre: [-98, 225, -21.5], along: [-0.4, -0.6, 0.7], up: [0, 1, 1], radiiMm: [5, 7, 3.5, 2.5, 3, 5, 6.5, 3.5, 3, 4], provenance: MEASURED },
  { name: 'shaft, eighth of nine sections', centre: [-105, 212, -6], along: [-0.22, -0.58, 0.78], up: [0, 1, 1], radiiMm: [5.5, 6.5, 3.5, 2.5, 3.5, 5.5, 5.5, 3, 3.5, 4.5], provenance: MEASURED },
  { name: 'shaft, 8 mm before the tip', centre: [-106.5, 203, 7.5], along: [-0.08, -0.57, 0.82], up: [0, 1, 1], radiiMm: [4.5, 6, 5.5, 3, 4, 4.5, 4.5, 3, 3.5, 3.5], provenance: MEASURED },
  { name: '3 mm before the tip', centre: [-106.5, 200, 13], along: [-0.05, -0.57, 0.82], up: [0, 1, 1], radiiMm: [4, 5, 4.5, 2.5, 3, 4, 4, 4, 3, 3.5], provenance: MEASURED },
];
