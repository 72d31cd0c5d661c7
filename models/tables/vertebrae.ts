import type { Provenance } from '../provenance.ts';
import type { VertebraTable } from './vertebra-rows.ts';

/** Written by models/measure/spine.ts from the cuts in models/measure/spine-plan.ts; half millimetres. Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan. */
const measured = (procedure: string): Provenance => ({ class: 'MEASURED', source: `atlas vertebra, right half, lateral from its median plane: ${procedure}` });

export const VERTEBRAE = {
  'vertebra-l4': {
    body: {
      centre: [0, 147, 10], axis: [0, 0.95, 0.312],
      superior: {
        apMm: 17.6, mlMm: 20.5,
        heightsMm: [[13, 13.5, 13], [13, 13.5, 13], [13, 13.5, 12.5], [13, 13, 11.5], [13, 12.5, 11], [13, 12, 12], [13, 12.5, 13], [13, 12.5, 13], [13, 13, null]],
        provenance: measured('rays along the body axis onto the superior plate at the shares of its ellipse (landmarks: radius_ap, radius_ml), every 22.5° from straight forward'),
      },
      inferior: {
        apMm: 17.3, mlMm: 22.2,
        heightsMm: [[-10, -12, -15], [-10, -12.5, -14.5], [-10, -13, -14], [-10, -13, null], [-10, -13, -13.5], [-10, -13.5, -13.5], [-10, -13.5, -13], [-10, -13, -13], [-10, -12.5, null]],
        provenance: measured('rays along the body axis onto the inferior plate at the shares of its ellipse (landmarks: radius_ap, radius_ml), every 22.5° from straight forward'),
      },
      wallMm: [
        [19, 19, 20, 21.5, 23, 24.5, 21.5, 19, 16.5],
        [18, 18, 19.5, 20.5, 22, 24, 21, 18.5, 16.5],
        [18, 17.5, 18.5, 19.5, 20, 23, null, 18, 15.5],
        [18, 18, 18.5, 19.5, 19.5, 22.5, null, 19, 16.5],
        [19, 19, 20, 20.5, 21, 23.5, 23.5, 19.5, 16],
      ],
      provenance: measured('centre and axis from the two endplates; rays from the axis at shares of the height between the rims, every 22.5° from straight forward; null where a ray is longer than 27 mm'),
    },
    processes: {
    lamina: {
      from: [0, 147, -25], to: [24, 147, -25], u: [0, 0.66, 0.75], aspect: 0.4, startTipMm: 1, endTipMm: 4,
      sections: [
        { alongMm: 0, centreMm: [-4, -8.5], radiiMm: [12.5, 11.5, 7, 7.5, 13, 13, 13, 13, 5, 8.5] },
        { alongMm: 6, centreMm: [1, -3], radiiMm: [10.5, 6, 3, 4, 9, 10.5, 11, 5, 4, 8] },
        { alongMm: 9, centreMm: [3.5, -1], radiiMm: [12.5, 8.5, 4, 3.5, 11, 12, 13, 3.5, 3.5, 5.5] },
        { alongMm: 12, centreMm: [3.5, 0.5], radiiMm: [13, 10.5, 4, 3.5, 9, 12.5, 13, 3.5, 3.5, 5.5] },
        { alongMm: 15, centreMm: [2, 2], radiiMm: [11, 11, 4, 5, 6, 10, 11, 5, 4.5, 11] },
        { alongMm: 17.5, centreMm: [-2, 1.5], radiiMm: [9, 9, 4, 6.5, 8, 8, 8, 5, 3.5, 7] },
      ],
      provenance: measured('straight lateral from the median plane, parasagittal sections from the spinous root to the isthmus; no ray past 13 mm'),
    },
    'spinous-process': {
      from: [0, 148, -30], to: [0, 145, -53], u: [0, 1, 0], aspect: 0.35, symmetric: true, startTipMm: 2, endTipMm: 3,
      sections: [
        { alongMm: 2, centreMm: [3, 0], radiiMm: [5.5, 5, 4.5, 5.5, 9.5, 6.5, 6] },
        { alongMm: 8, centreMm: [0.5, 0], radiiMm: [7.5, 6.5, 5, 4.5, 6.5, 7, 7.5] },
        { alongMm: 14, centreMm: [-0.5, 0], radiiMm: [8.5, 7.5, 4.5, 3.5, 6.5, 8, 8] },
        { alongMm: 20, centreMm: [-1.5, 0], radiiMm: [7.5, 6.5, 4.5, 3, 6.5, 7.5, 8] },
      ],
      provenance: measured('backward from the spinous root to its tip; no ray past 14 mm'),
    },
    'superior-articular-process': {
      from: [21, 156.9, -21.5], to: [21, 172.2, -16.7], u: [0.15, 0.3, -0.95], aspect: 0.45, startTipMm: 2, endTipMm: 1.5,
      sections: [
        { alongMm: -2, centreMm: [-7.5, 5], radiiMm: [4.5, 3.5, 3.5, 4.5, 4, 4.5, 6, 6, 3.5, 5] },
        { alongMm: 2, centreMm: [-5, -1], radiiMm: [5, 7, 5, 7, 7, 7, 7, 7, 6, 3.5] },
        { alongMm: 5.5, centreMm: [0, -1.5], radiiMm: [8, 8, 5, 9, 9, 9, 9, 4, 4, 6.5] },
        { alongMm: 9, centreMm: [0.5, -1], radiiMm: [8, 7.5, 4.5, 4.5, 9, 8.5, 4.5, 2.5, 4, 7] },
        { alongMm: 12, centreMm: [0, 0.5], radiiMm: [6, 5.5, 2.5, 2.5, 9, 5.5, 4, 2.5, 2.5, 5.5] },
        { alongMm: 14.5, centreMm: [-1.5, 1.5], radiiMm: [3, 2, 1, 2, 5, 3, 2, 1.5, 2, 2.5] },
      ],
      provenance: measured('up the body axis from the isthmus to the tip of the mamillary edge of the facet; no ray past 9 mm'),
    },
    'superior-facet-lip': {
      from: [15.5, 154.8, -14.8], to: [15.5, 170.1, -10], u: [0.85, 0.15, -0.48], aspect: 0.5, startTipMm: 4, endTipMm: 2.5,
      sections: [
        { alongMm: 5, centreMm: [0, -2], radiiMm: [6, 6, 5, 5.5, 5.5, 6, 6, 6] },
        { alongMm: 8, centreMm: [1.5, -1.5], radiiMm: [7, 8, 4, 6.5, 6.5, 8, 4.5, 6] },
        { alongMm: 11, centreMm: [2, 0], radiiMm: [5.5, 8, 2.5, 5.5, 5.5, 5, 2.5, 3.5] },
        { alongMm: 13, centreMm: [2, 1], radiiMm: [5, 8, 1.5, 3.5, 5, 4, 1.5, 2.5] },
      ],
      provenance: measured('up the body axis from the pedicle to the tip of the medial, facet-bearing lip; no ray past 8 mm'),
    },
    'inferior-articular-process': {
      from: [17, 150, -19], to: [22, 135, -32], u: [0.75, 0, -0.66], aspect: 0.5, startTipMm: 3, endTipMm: 3,
      sections: [
        { alongMm: 6, centreMm: [-1, -3], radiiMm: [3, 4, 4.5, 5, 4, 4, 6, 10, 2.5, 2.5] },
        { alongMm: 10, centreMm: [-0.5, -4], radiiMm: [3.5, 5.5, 5, 5.5, 3.5, 3.5, 8, 10, 2.5, 2.5] },
        { alongMm: 14, centreMm: [0, -4], radiiMm: [3.5, 7, 4.5, 6, 3, 3, 3.5, 5.5, 2, 2.5] },
        { alongMm: 17, centreMm: [2, -1.5], radiiMm: [4, 3, 2, 2.5, 6.5, 4.5, 3.5, 2.5, 2.5, 4] },
      ],
      provenance: measured('from the isthmus down and back to the tip of the facet; no ray past 10 mm'),
    },
    pedicle: {
      from: [17, 155, 0], to: [18, 152, -20], u: [0, 1, 0], aspect: 0.8, startTipMm: 3, endTipMm: 3.5,
      sections: [
        { alongMm: 1, centreMm: [-1, -3], radiiMm: [10, 8, 7, 10, 10, 10, 10, 10] },
        { alongMm: 8, centreMm: [3, 0.5], radiiMm: [7, 5, 6, 9.5, 7, 6, 6, 9] },
        { alongMm: 16, centreMm: [3, -1], radiiMm: [6, 10, 3, 2.5, 6.5, 7.5, 3.5, 3.5] },
      ],
      provenance: measured('straight backward through the pedicle; no ray past 10 mm'),
    },
    'transverse-process': {
      from: [20, 154, -11], to: [42, 154, -11], u: [0, 1, -0.1], aspect: 0.6, startTipMm: 2, endTipMm: 2.5,
      sections: [
        { alongMm: 1, centreMm: [3, 1], radiiMm: [5.5, 3.5, 5.5, 8, 6.5, 5, 6.5, 8] },
        { alongMm: 5, centreMm: [2.5, -2], radiiMm: [5.5, 5, 4.5, 8, 5, 3.5, 4.5, 9] },
        { alongMm: 9, centreMm: [1.5, -2], radiiMm: [4.5, 5.5, 3.5, 5, 5, 4, 3.5, 2.5] },
        { alongMm: 14, centreMm: [3, -2.5], radiiMm: [3.5, 5, 2.5, 4, 4, 3.5, 2, 2] },
        { alongMm: 18.8, centreMm: [5.5, -4.5], radiiMm: [4, 4.5, 2.5, 3.5, 3.5, 3.5, 2, 2] },
      ],
      provenance: measured('straight lateral, parasagittal sections from the pedicle to the tip; no ray past 9 mm'),
    },
    },
  },
  'vertebra-l5': {
    body: {
      centre: [0, 115, -1.4], axis: [0, 0.902, 0.432],
      superior: {
        apMm: 17.7, mlMm: 22.5,
        heightsMm: [[13, 15, null], [13, 14.5, null], [13, 14.5, null], [13, 13.5, null], [13, 12.5, 12.5], [13, 11.5, 12.5], [13, 11.5, 12], [13, 11.5, 12], [13, 11.5, 11]],
        provenance: measured('rays along the body axis onto the superior plate at the shares of its ellipse (landmarks: radius_ap, radius_ml), every 22.5° from straight forward'),
      },
      inferior: {
        apMm: 18.5, mlMm: 21.8,
        heightsMm: [[-11, -13, -15], [-11, -13, -15], [-11, -13, -15.5], [-11, -12.5, -14], [-11, -12, -14], [-11, -9.5, -13.5], [-11, -9.5, -13], [-11, -10.5, -12.5], [-11, -11, null]],
        provenance: measured('rays along the body axis onto the inferior plate at the shares of its ellipse (landmarks: radius_ap, radius_ml), every 22.5° from straight forward'),
      },
      wallMm: [
        [21.5, 21, 21.5, 22, 23.5, 23, 21.5, 19.5, 18],
        [20, 19, 19, 19, 22.5, 24, 21, 19.5, 18.5],
        [18.5, 17.5, 17.5, 18, 20.5, null, null, 19.5, 18.5],
        [17.5, 17, 17.5, 18.5, 20.5, null, null, 20.5, 19],
        [17.5, 18, 18.5, 20.5, 22.5, 25, 25, 21.5, 19.5],
      ],
      provenance: measured('centre and axis from the two endplates; rays from the axis at shares of the height between the rims, every 22.5° from straight forward; null where a ray is longer than 28 mm'),
    },
    processes: {
    lamina: {
      from: [0, 119, -35], to: [24, 119, -35], u: [0, 0.66, 0.75], aspect: 0.45, startTipMm: 1, endTipMm: 5,
      sections: [
        { alongMm: 0, centreMm: [-8, -10], radiiMm: [9.5, 11, 8.5, 8.5, 11, 11, 11, 11, 8, 8] },
        { alongMm: 6, centreMm: [-1, -4], radiiMm: [7, 5.5, 4, 4, 5.5, 7, 7, 5, 4, 6] },
        { alongMm: 9, centreMm: [0, -2.5], radiiMm: [7.5, 8, 4.5, 3.5, 5, 7.5, 6.5, 3.5, 3.5, 5.5] },
        { alongMm: 12, centreMm: [0.5, -0.5], radiiMm: [9, 10, 3.5, 3, 5.5, 8, 7, 3, 5, 6.5] },
        { alongMm: 15, centreMm: [2.5, 1], radiiMm: [11, 11, 4.5, 3.5, 11, 11, 8.5, 3, 3.5, 5] },
        { alongMm: 17.5, centreMm: [-2, 4], radiiMm: [9, 6, 3.5, 8, 9, 9, 8, 5.5, 5.5, 9] },
      ],
      provenance: measured('straight lateral from the median plane, parasagittal sections from the spinous root to the isthmus; no ray past 11 mm'),
    },
    'spinous-process': {
      from: [0, 121, -38], to: [0, 120, -61], u: [0, 1, 0], aspect: 0.4, symmetric: true, startTipMm: 2, endTipMm: 2.5,
      sections: [
        { alongMm: 2, centreMm: [2.5, 0], radiiMm: [4, 4, 4, 7, 7.5, 5, 4.5] },
        { alongMm: 8, centreMm: [0, 0], radiiMm: [8, 7, 5, 5, 6, 7.5, 8] },
        { alongMm: 14, centreMm: [0.5, 0], radiiMm: [8.5, 8, 5, 3.5, 6.5, 8.5, 8.5] },
        { alongMm: 20, centreMm: [-2, 0], radiiMm: [6.5, 5.5, 4.5, 4.5, 5, 6, 6] },
      ],
      provenance: measured('backward from the spinous root to its tip; no ray past 13 mm'),
    },
    'superior-articular-process': {
      from: [24, 128.8, -30.3], to: [24, 143.2, -23.4], u: [0.6, 0.34, -0.72], aspect: 0.45, startTipMm: 2, endTipMm: 1.5,
      sections: [
        { alongMm: -2, centreMm: [-7, -2], radiiMm: [5.5, 4.5, 4.5, 6, 6, 6, 6, 6, 6, 6] },
        { alongMm: 2, centreMm: [-2.5, -3], radiiMm: [6.5, 8, 5, 7, 8, 8, 8, 8, 4, 4.5] },
        { alongMm: 6, centreMm: [-2, -1.5], radiiMm: [8, 9, 3, 4, 9, 9, 9, 9, 3, 5.5] },
        { alongMm: 9.5, centreMm: [-3.5, -1], radiiMm: [8, 9, 3.5, 6, 9, 8, 8, 4.5, 3, 5] },
        { alongMm: 12, centreMm: [-2.5, 0], radiiMm: [6, 5.5, 2.5, 3.5, 8, 6, 4.5, 3, 2.5, 4] },
        { alongMm: 14, centreMm: [-1.5, 1], radiiMm: [4, 3, 1.5, 2, 6.5, 4.5, 3.5, 2, 2, 3] },
      ],
      provenance: measured('up the body axis from the isthmus to the tip of the mamillary edge of the facet; no ray past 9 mm'),
    },
    'superior-facet-lip': {
      from: [18, 126.4, -25.3], to: [18, 140.9, -18.4], u: [0.85, 0.22, -0.45], aspect: 0.5, startTipMm: 4, endTipMm: 2,
      sections: [
        { alongMm: 6, centreMm: [-0.5, -2], radiiMm: [6, 6, 4.5, 5, 6, 6, 6, 6] },
        { alongMm: 8.5, centreMm: [2, -2.5], radiiMm: [6, 8, 4.5, 7, 6, 8, 5, 5] },
        { alongMm: 11, centreMm: [3, -0.5], radiiMm: [5.5, 8, 3, 6.5, 6, 4, 3, 3.5] },
        { alongMm: 13, centreMm: [3.5, 1], radiiMm: [5.5, 8, 2, 4, 5, 3.5, 2, 3] },
      ],
      provenance: measured('up the body axis from the pedicle to the tip of the medial, facet-bearing lip; no ray past 8 mm'),
    },
    'inferior-articular-process': {
      from: [17, 120, -32], to: [20, 101, -40], u: [0.75, 0, -0.66], aspect: 0.5, startTipMm: 3, endTipMm: 2.5,
      sections: [
        { alongMm: 5, centreMm: [0.5, -2], radiiMm: [2.5, 4.5, 6.5, 5.5, 2.5, 2.5, 3, 6, 3, 2.5] },
        { alongMm: 9, centreMm: [2, -1.5], radiiMm: [4, 6.5, 5, 5, 5, 4, 4.5, 6, 3, 3] },
        { alongMm: 13, centreMm: [2, -0.5], radiiMm: [4.5, 5.5, 3.5, 3.5, 6.5, 5, 4.5, 4.5, 3, 3] },
        { alongMm: 16.5, centreMm: [1, 0.5], radiiMm: [5, 3.5, 2, 2.5, 5, 4.5, 3.5, 2.5, 2, 3.5] },
      ],
      provenance: measured('from the isthmus down and back to the tip of the facet; no ray past 10 mm'),
    },
    pedicle: {
      from: [19, 124, -10], to: [21, 123, -30], u: [0, 1, 0], aspect: 0.8, startTipMm: 3, endTipMm: 6,
      sections: [
        { alongMm: 1, centreMm: [-2.5, 0], radiiMm: [10, 9.5, 10.5, 10.5, 11, 11, 11, 11] },
        { alongMm: 8, centreMm: [2.5, 2.5], radiiMm: [7, 7.5, 11, 9.5, 7, 6, 8, 11] },
        { alongMm: 16, centreMm: [7.5, 3.5], radiiMm: [11, 4.5, 4, 11, 7.5, 11, 4.5, 4.5] },
      ],
      provenance: measured('straight backward through the pedicle; no ray past 11 mm'),
    },
    'transverse-process': {
      from: [22, 126, -19], to: [50, 126, -19], u: [0, 1, -0.1], aspect: 0.75, startTipMm: 2, endTipMm: 4,
      sections: [
        { alongMm: 1, centreMm: [-1.5, 3], radiiMm: [7, 5.5, 10, 10, 7, 6, 10, 10] },
        { alongMm: 6, centreMm: [0, -0.5], radiiMm: [6, 6, 8.5, 11, 6.5, 5.5, 9.5, 6.5] },
        { alongMm: 12, centreMm: [-0.5, -1.5], radiiMm: [6.5, 7, 7, 9, 6, 5, 6.5, 5] },
        { alongMm: 18, centreMm: [2, -1.5], radiiMm: [8, 6, 5, 8, 7.5, 6, 5.5, 6.5] },
        { alongMm: 24, centreMm: [4.5, -2.5], radiiMm: [6.5, 5.5, 4.5, 7.5, 6, 5, 4, 6.5] },
      ],
      provenance: measured('straight lateral, parasagittal sections from the pedicle to the tip; no ray past 11 mm'),
    },
    },
  },
} as const satisfies Record<string, VertebraTable>;
