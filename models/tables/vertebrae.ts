import type { Provenance } from '../provenance.ts';
import type { VertebraTable } from './vertebra-rows.ts';

/** Written by models/measure/spine.ts from the cuts in models/measure/spine-plan.ts; half millimetres. Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan. */
const measured = (procedure: string): Provenance => ({ class: 'MEASURED', source: `atlas vertebra, right half, lateral from its median plane: ${procedure}` });

export const VERTEBRAE = {
  'vertebra-t11': {
    body: {
      centre: [0, 301.5, -6.8], axis: [0, 0.968, -0.25],
      superior: {
        apMm: 16.8, mlMm: 17.2,
        heightsMm: [[12.5, 12, 12.5], [12.5, 12, 12.5], [12.5, 12.5, 12], [12.5, 12.5, 12], [12.5, 12.5, 11.5], [12.5, 12, 12], [12.5, 12.5, 12], [12.5, 12.5, 13], [12.5, 12.5, null]],
        provenance: measured('rays along the body axis onto the superior plate at the shares of its ellipse (landmarks: radius_ap, radius_ml), every 22.5° from straight forward'),
      },
      inferior: {
        apMm: 17.3, mlMm: 18.5,
        heightsMm: [[-11.5, -11, -11], [-11.5, -11.5, -11.5], [-11.5, -12, -12], [-11.5, -12, null], [-11.5, -12, -12.5], [-11.5, -11.5, -13], [-11.5, -11.5, -12], [-11.5, -11, -12], [-11.5, -11, null]],
        provenance: measured('rays along the body axis onto the inferior plate at the shares of its ellipse (landmarks: radius_ap, radius_ml), every 22.5° from straight forward'),
      },
      wallMm: [
        [18.5, 18.5, 19, 18.5, 19, 21.5, 23, 19, 16],
        [17, 17, 17.5, 17, 17, 19.5, null, 20, 15.5],
        [17, 17, 16.5, 16.5, 16, 18.5, null, 20.5, 15.5],
        [17.5, 18, 17.5, 17, 17, 19, null, 22, 15.5],
        [19, 19.5, 19.5, 19, 18.5, 19, null, 20, 15],
      ],
      provenance: measured('centre and axis from the two endplates; rays from the axis at shares of the height between the rims, every 22.5° from straight forward; null where a ray is longer than 23 mm'),
    },
    processes: {
    lamina: {
      from: [0, 286.2, -42.1], to: [20, 286.2, -42.1], u: [0, 0.95, 0.3], aspect: 0.4, startTipMm: 1, endTipMm: 2,
      sections: [
        { alongMm: 0, centreMm: [-3, -3], radiiMm: [13, 12, 8, 10, 12, 13, 13, 13, 7, 9.5] },
        { alongMm: 3, centreMm: [0, -0.5], radiiMm: [13, 8.5, 5.5, 7.5, 13, 13, 13, 10.5, 5, 8.5] },
        { alongMm: 6, centreMm: [1, 2], radiiMm: [12.5, 7.5, 3.5, 5.5, 13, 12.5, 13, 5.5, 4.5, 11.5] },
        { alongMm: 9, centreMm: [2, 3], radiiMm: [11, 9, 3, 5.5, 11, 11, 9.5, 4, 4, 11] },
        { alongMm: 11.5, centreMm: [2, 4], radiiMm: [9, 2, 1.5, 4, 9, 9, 6.5, 3, 3, 9] },
      ],
      provenance: measured('straight lateral from the median plane, parasagittal sections from the spinous root to the inferior facet; no ray past 13 mm'),
    },
    'spinous-process': {
      from: [0, 282.8, -47.4], to: [0, 269.5, -66.7], u: [0, 1, 0], aspect: 0.4, symmetric: true, startTipMm: 2, endTipMm: 2.5,
      sections: [
        { alongMm: 1, centreMm: [-2, 0], radiiMm: [9, 8.5, 5.5, 6, 10, 10, 9.5] },
        { alongMm: 6, centreMm: [-1.5, 0], radiiMm: [7, 7, 5, 4, 6, 7, 7.5] },
        { alongMm: 12, centreMm: [-0.5, 0], radiiMm: [6, 5.5, 4.5, 3.5, 4.5, 6, 6] },
        { alongMm: 17, centreMm: [-0.5, 0], radiiMm: [6, 6.5, 6, 4.5, 5, 6, 6] },
        { alongMm: 20.5, centreMm: [-2, 0], radiiMm: [4.5, 4.5, 4.5, 3.5, 4.5, 5, 5] },
      ],
      provenance: measured('backward and down from the spinous root to its tip; no ray past 14 mm'),
    },
    'superior-articular-process': {
      from: [12, 294.8, -32.9], to: [12, 312.2, -37.4], u: [1, 0, 0], aspect: 0.6, startTipMm: 2, endTipMm: 3.5,
      sections: [
        { alongMm: 2, centreMm: [1.5, -1], radiiMm: [3, 4.5, 6, 6, 6, 3.5, 3, 6, 6, 3] },
        { alongMm: 6, centreMm: [1.5, -1], radiiMm: [4, 7, 7, 7, 7, 4.5, 4, 7, 7, 4] },
        { alongMm: 10, centreMm: [0.5, -2.5], radiiMm: [3.5, 6, 6.5, 7.5, 4.5, 3.5, 3.5, 8, 8, 3.5] },
        { alongMm: 13, centreMm: [0, -3], radiiMm: [3, 5, 5.5, 8, 3, 2.5, 3, 5, 5.5, 3.5] },
        { alongMm: 15.5, centreMm: [1, -1.5], radiiMm: [4, 5, 4, 6, 5.5, 3.5, 3, 3.5, 3, 3] },
        { alongMm: 17.5, centreMm: [2, -0.5], radiiMm: [4.5, 3.5, 2.5, 4, 6.5, 4.5, 4, 3.5, 2.5, 2.5] },
      ],
      provenance: measured('up the body axis from the pedicle to the tip of the superior facet; no ray past 9 mm'),
    },
    'superior-facet-lip': {
      from: [19, 292.8, -40.7], to: [19, 304.4, -43.7], u: [0.8, 0, -0.6], aspect: 0.8, startTipMm: 3, endTipMm: 2,
      sections: [
        { alongMm: 4, centreMm: [-6, -1.5], radiiMm: [6, 5.5, 4.5, 7, 7, 7, 5, 6.5] },
        { alongMm: 6.5, centreMm: [-3.5, -2], radiiMm: [7.5, 7.5, 5, 8, 8, 8, 4.5, 7.5] },
        { alongMm: 8.5, centreMm: [-2.5, -1], radiiMm: [6.5, 6, 4, 3, 8, 8, 4.5, 7.5] },
        { alongMm: 10.5, centreMm: [0, 0.5], radiiMm: [2.5, 2.5, 3, 3, 2.5, 4, 2.5, 4.5] },
      ],
      provenance: measured('up the body axis through the club of the transverse process (in place of the lumbar facet lip); no ray past 8 mm'),
    },
    'inferior-articular-process': {
      from: [11, 292.5, -41.6], to: [11, 273.1, -36.6], u: [0.85, 0, 0.5], aspect: 0.5, startTipMm: 3, endTipMm: 0.5,
      sections: [
        { alongMm: 5, centreMm: [-4.5, 3], radiiMm: [7, 6, 3.5, 4.5, 8, 8, 8, 5, 3.5, 6.5] },
        { alongMm: 8, centreMm: [-3.5, 1.5], radiiMm: [9, 5.5, 4, 5, 10, 10, 10, 5, 3.5, 6] },
        { alongMm: 11, centreMm: [-2.5, 0.5], radiiMm: [9.5, 6, 4, 5, 10, 10, 10, 5, 3.5, 6] },
        { alongMm: 14, centreMm: [-3, 0], radiiMm: [9, 6.5, 4, 4.5, 10, 10, 10, 5, 3, 5] },
        { alongMm: 16, centreMm: [-1.5, 0], radiiMm: [7, 5, 3, 1.5, 7, 7, 7, 2, 1.5, 4] },
      ],
      provenance: measured('down the body axis from the lamina to the tip of the facet; no ray past 10 mm'),
    },
    pedicle: {
      from: [12.5, 303.4, -15.5], to: [12.5, 298.4, -34.9], u: [0, 1, 0], aspect: 0.7, startTipMm: 3, endTipMm: 6,
      sections: [
        { alongMm: 2, centreMm: [-2, -3], radiiMm: [10.5, 11, 8, 11, 11, 11, 11, 11] },
        { alongMm: 9, centreMm: [-1, -1.5], radiiMm: [10.5, 9.5, 6.5, 10, 11, 11, 6.5, 10.5] },
        { alongMm: 16, centreMm: [4, 0.5], radiiMm: [10, 3.5, 3.5, 6, 9.5, 4.5, 3.5, 6.5] },
      ],
      provenance: measured('straight backward through the pedicle; no ray past 11 mm'),
    },
    'transverse-process': {
      from: [13, 297.6, -37.8], to: [33, 297.6, -37.8], u: [0, 1, -0.3], aspect: 0.8, startTipMm: 2, endTipMm: 1,
      sections: [
        { alongMm: 0, centreMm: [1, 3], radiiMm: [8, 8, 8, 8, 7, 7.5, 6, 4.5] },
        { alongMm: 3, centreMm: [1.5, 2], radiiMm: [5.5, 7, 9, 6, 5.5, 5.5, 7, 5.5] },
        { alongMm: 6, centreMm: [2.5, -1.5], radiiMm: [4, 4.5, 5.5, 5.5, 4, 3, 5.5, 7] },
        { alongMm: 9, centreMm: [3.5, -2.5], radiiMm: [3, 3, 5, 4.5, 3.5, 2, 4, 4] },
        { alongMm: 11.5, centreMm: [2.5, -2], radiiMm: [3, 2.5, 2.5, 2, 2.5, 2, 2.5, 3.5] },
      ],
      provenance: measured('straight lateral, parasagittal sections from the pedicle to the tip; no ray past 9 mm'),
    },
    },
  },
  'vertebra-t12': {
    body: {
      centre: [0, 273.2, 1.8], axis: [0, 0.972, -0.237],
      superior: {
        apMm: 19.1, mlMm: 18.2,
        heightsMm: [[13.5, 12, 12.5], [13.5, 12.5, 12.5], [13.5, 12.5, 12.5], [13.5, 12.5, 12], [13.5, 12.5, 12], [13.5, 12, 11], [13.5, 11.5, 12], [13.5, 12, null], [13.5, 12.5, null]],
        provenance: measured('rays along the body axis onto the superior plate at the shares of its ellipse (landmarks: radius_ap, radius_ml), every 22.5° from straight forward'),
      },
      inferior: {
        apMm: 17.4, mlMm: 19.2,
        heightsMm: [[-11, -12, -12], [-11, -12, -12.5], [-11, -12, -13], [-11, -12, -13], [-11, -12, -12.5], [-11, -11.5, -13], [-11, -11.5, -12], [-11, -11.5, -12.5], [-11, -11.5, null]],
        provenance: measured('rays along the body axis onto the inferior plate at the shares of its ellipse (landmarks: radius_ap, radius_ml), every 22.5° from straight forward'),
      },
      wallMm: [
        [18.5, 19, 19.5, 19.5, 19.5, 21.5, 22.5, 18.5, 15],
        [17.5, 17.5, 17.5, 18.5, 18, 19.5, null, 19, 15],
        [17.5, 17, 16.5, 17, 16.5, 17.5, null, 18, 14.5],
        [19, 18, 17, 17.5, 17.5, 18.5, null, 18.5, 14.5],
        [20, 20, 19.5, 19, 19, 20, null, 19, 15.5],
      ],
      provenance: measured('centre and axis from the two endplates; rays from the axis at shares of the height between the rims, every 22.5° from straight forward; null where a ray is longer than 23 mm'),
    },
    processes: {
    lamina: {
      from: [0, 256.4, -33.2], to: [20, 256.4, -33.2], u: [0, 0.98, 0.2], aspect: 0.35, startTipMm: 1, endTipMm: 2,
      sections: [
        { alongMm: 0, centreMm: [-2, -4], radiiMm: [9, 10, 9.5, 10, 9, 9.5, 11, 13, 7, 8] },
        { alongMm: 3, centreMm: [-1, -1], radiiMm: [10, 10, 7.5, 9, 9.5, 10, 10.5, 13, 6, 9] },
        { alongMm: 6, centreMm: [0.5, 4], radiiMm: [10.5, 7.5, 4, 5.5, 10.5, 11.5, 11.5, 13, 5.5, 13] },
        { alongMm: 9, centreMm: [4.5, 3.5], radiiMm: [11, 9.5, 5.5, 5, 11, 11, 11, 4, 5.5, 11] },
        { alongMm: 11, centreMm: [9, 3.5], radiiMm: [9, 9, 6.5, 4.5, 5.5, 7, 6.5, 5, 8, 9] },
      ],
      provenance: measured('straight lateral from the median plane, parasagittal sections from the spinous root to the inferior facet; no ray past 13 mm'),
    },
    'spinous-process': {
      from: [0, 254, -38.8], to: [0, 243.7, -55.9], u: [0, 1, 0], aspect: 0.35, symmetric: true, startTipMm: 2, endTipMm: 2,
      sections: [
        { alongMm: 1, centreMm: [-0.5, 0], radiiMm: [8, 7.5, 5.5, 4, 10, 8.5, 8] },
        { alongMm: 6, centreMm: [0.5, 0], radiiMm: [6, 6, 4.5, 3, 7, 6.5, 6.5] },
        { alongMm: 11, centreMm: [1, 0], radiiMm: [6.5, 6.5, 4.5, 3.5, 6.5, 6.5, 6.5] },
        { alongMm: 15, centreMm: [0.5, 0], radiiMm: [7, 7, 5, 4, 6, 6.5, 7] },
        { alongMm: 18, centreMm: [-1.5, 0], radiiMm: [5, 5.5, 4.5, 3.5, 5, 5, 5] },
      ],
      provenance: measured('backward and down from the spinous root to its tip; no ray past 14 mm'),
    },
    'superior-articular-process': {
      from: [12, 266.3, -26.4], to: [12, 281.9, -30.2], u: [0.6, 0, 0.8], aspect: 0.6, startTipMm: 2, endTipMm: 6,
      sections: [
        { alongMm: 2, centreMm: [1, 1], radiiMm: [6, 3.5, 4, 6, 6, 6, 6, 5.5, 5.5, 6] },
        { alongMm: 5, centreMm: [1.5, 1.5], radiiMm: [7, 4.5, 4, 7, 7, 6.5, 6.5, 6, 6.5, 7] },
        { alongMm: 8, centreMm: [2, 0.5], radiiMm: [6, 4, 3, 7, 6.5, 5.5, 6, 4, 5.5, 7] },
        { alongMm: 11, centreMm: [1, 0], radiiMm: [5, 3, 3, 7.5, 5, 4.5, 4, 3, 4, 8] },
        { alongMm: 14, centreMm: [-0.5, 1], radiiMm: [3.5, 2.5, 3, 3.5, 3.5, 3, 3, 3, 4, 8] },
        { alongMm: 16.5, centreMm: [-0.5, 1.5], radiiMm: [3, 2.5, 3, 2.5, 2.5, 3, 3.5, 3, 4, 4.5] },
      ],
      provenance: measured('up the body axis from the pedicle to the tip of the superior facet; no ray past 9 mm'),
    },
    'superior-facet-lip': {
      from: [17, 264.7, -33.2], to: [17, 278.3, -36.5], u: [0.4, 0, -0.9], aspect: 0.6, startTipMm: 3, endTipMm: 2,
      sections: [
        { alongMm: 3, centreMm: [-5, 0], radiiMm: [5, 5.5, 6, 6, 6, 6, 4, 6] },
        { alongMm: 6, centreMm: [-2.5, 0], radiiMm: [7.5, 5.5, 4.5, 8, 8, 8, 4.5, 5.5] },
        { alongMm: 8.5, centreMm: [-1, 0], radiiMm: [7, 6, 3.5, 8, 8, 4.5, 3.5, 5] },
        { alongMm: 11, centreMm: [3, 0.5], radiiMm: [3, 3, 2.5, 3, 3, 3, 2.5, 3.5] },
        { alongMm: 13, centreMm: [4, 0.5], radiiMm: [1.5, 1.5, 2, 2, 2, 2, 2.5, 2] },
      ],
      provenance: measured('up the body axis from the root of the transverse process to the tip of the mamillary process (in place of the lumbar facet lip); no ray past 8 mm'),
    },
    'inferior-articular-process': {
      from: [9.5, 264.9, -32.2], to: [9.5, 240.6, -26.3], u: [0.3, 0, -0.95], aspect: 0.6, startTipMm: 3, endTipMm: 2,
      sections: [
        { alongMm: 7, centreMm: [-2.5, -2.5], radiiMm: [3.5, 4.5, 5, 4, 3.5, 3.5, 3, 4, 8, 3.5] },
        { alongMm: 11, centreMm: [0, -4], radiiMm: [4.5, 4, 4.5, 6, 5.5, 5, 5, 9, 9, 7.5] },
        { alongMm: 15, centreMm: [2, -4], radiiMm: [5.5, 4, 4.5, 6.5, 7, 5, 4.5, 9, 9, 9] },
        { alongMm: 19, centreMm: [1.5, -1.5], radiiMm: [3, 4.5, 4, 4.5, 6.5, 3.5, 3, 3, 4, 3] },
        { alongMm: 22, centreMm: [0, 1], radiiMm: [3.5, 3, 1.5, 1.5, 3, 3.5, 2.5, 2, 2, 3] },
      ],
      provenance: measured('down the body axis from the lamina to the tip of the facet; no ray past 9 mm'),
    },
    pedicle: {
      from: [12.5, 274.2, -6.7], to: [12.5, 269.5, -26.1], u: [0, 1, 0], aspect: 0.7, startTipMm: 3, endTipMm: 6,
      sections: [
        { alongMm: 2, centreMm: [-1.5, -3], radiiMm: [10.5, 11, 8, 11, 11, 11, 11, 11] },
        { alongMm: 9, centreMm: [-0.5, 0.5], radiiMm: [10.5, 10.5, 5.5, 9.5, 11, 11, 5.5, 11] },
        { alongMm: 16, centreMm: [3, 2], radiiMm: [9, 3.5, 3.5, 6.5, 9.5, 5.5, 3.5, 6] },
      ],
      provenance: measured('straight backward through the pedicle; no ray past 11 mm'),
    },
    'transverse-process': {
      from: [13, 269.5, -30.3], to: [33, 269.5, -30.3], u: [0, 1, -0.3], aspect: 0.8, startTipMm: 2, endTipMm: 1,
      sections: [
        { alongMm: 0, centreMm: [1, 2], radiiMm: [8, 8, 8, 8, 7.5, 6, 7, 6.5] },
        { alongMm: 2.5, centreMm: [3, 0.5], radiiMm: [6, 5, 9, 9, 6.5, 6, 8, 5] },
        { alongMm: 5, centreMm: [3, -3.5], radiiMm: [4.5, 4, 5, 7, 4, 3.5, 5.5, 8.5] },
        { alongMm: 7, centreMm: [1.5, -2.5], radiiMm: [3, 2.5, 3, 5, 3, 2, 3, 9] },
      ],
      provenance: measured('straight lateral, parasagittal sections from the pedicle to the tip; no ray past 9 mm'),
    },
    },
  },
  'vertebra-l1': {
    body: {
      centre: [0, 243.5, 10.3], axis: [0, 0.974, -0.229],
      superior: {
        apMm: 18.2, mlMm: 19.4,
        heightsMm: [[12.5, 13, 13], [12.5, 13, 13], [12.5, 13, 13], [12.5, 12.5, 12.5], [12.5, 12, 12], [12.5, 12, 11.5], [12.5, 12.5, 12], [12.5, 13, 13.5], [12.5, 13, null]],
        provenance: measured('rays along the body axis onto the superior plate at the shares of its ellipse (landmarks: radius_ap, radius_ml), every 22.5° from straight forward'),
      },
      inferior: {
        apMm: 16.9, mlMm: 19.2,
        heightsMm: [[-12.5, -13, -12.5], [-12.5, -13, -13], [-12.5, -13, -13.5], [-12.5, -13, -13.5], [-12.5, -13.5, -13.5], [-12.5, -12.5, -13], [-12.5, -12.5, -12.5], [-12.5, -12.5, -12.5], [-12.5, -12.5, null]],
        provenance: measured('rays along the body axis onto the inferior plate at the shares of its ellipse (landmarks: radius_ap, radius_ml), every 22.5° from straight forward'),
      },
      wallMm: [
        [18, 18.5, 19, 19.5, 20.5, 21, 22, 18, 14.5],
        [17, 17.5, 17.5, 18, 18.5, 19.5, 22, 17.5, 14.5],
        [17, 17, 16.5, 17, 18, 19, 21.5, 17, 14.5],
        [18, 17.5, 17.5, 18, 19, 19.5, 22.5, 17.5, 15],
        [19.5, 19, 19.5, 20, 20.5, 21, 22.5, 19, 15],
      ],
      provenance: measured('centre and axis from the two endplates; rays from the axis at shares of the height between the rims, every 22.5° from straight forward; null where a ray is longer than 23 mm'),
    },
    processes: {
    lamina: {
      from: [0, 226, -21], to: [20, 226, -21], u: [0, 0.98, 0.2], aspect: 0.35, startTipMm: 1, endTipMm: 1.5,
      sections: [
        { alongMm: 0, centreMm: [-1.5, -5.5], radiiMm: [10.5, 12, 9, 7, 9, 10.5, 12.5, 14, 8, 9.5] },
        { alongMm: 3, centreMm: [0.5, -3], radiiMm: [10.5, 10.5, 7, 7.5, 9, 10.5, 12.5, 14, 7.5, 9] },
        { alongMm: 6, centreMm: [1.5, 1], radiiMm: [11, 8.5, 5, 6.5, 10, 11.5, 12, 12, 9, 10.5] },
        { alongMm: 9, centreMm: [4, 1], radiiMm: [9, 9, 6.5, 8.5, 9, 9, 9, 5.5, 7, 9] },
        { alongMm: 10.5, centreMm: [5, 1], radiiMm: [8, 8, 7.5, 8, 8, 8, 8, 5, 8, 8] },
      ],
      provenance: measured('straight lateral from the median plane, parasagittal sections from the spinous root to the isthmus; no ray past 14 mm'),
    },
    'spinous-process': {
      from: [0, 220, -26], to: [0, 216, -48], u: [0, 1, 0], aspect: 0.35, symmetric: true, startTipMm: 2, endTipMm: 3,
      sections: [
        { alongMm: 1, centreMm: [5, 0], radiiMm: [9, 8.5, 6.5, 5.5, 9.5, 8, 8.5] },
        { alongMm: 7, centreMm: [3, 0], radiiMm: [7.5, 7.5, 5, 4.5, 7.5, 7, 7.5] },
        { alongMm: 13, centreMm: [1.5, 0], radiiMm: [7.5, 7, 5, 4, 6, 7, 7.5] },
        { alongMm: 17, centreMm: [-0.5, 0], radiiMm: [9.5, 9, 6, 4.5, 7.5, 8.5, 9.5] },
        { alongMm: 20.5, centreMm: [-2, 0], radiiMm: [10.5, 10, 8, 5, 9.5, 10.5, 10.5] },
      ],
      provenance: measured('backward from the spinous root to its tip; no ray past 14 mm'),
    },
    'superior-articular-process': {
      from: [16, 235.5, -23.8], to: [16, 251.1, -27.5], u: [0.45, 0, -0.9], aspect: 0.5, startTipMm: 2, endTipMm: 2.5,
      sections: [
        { alongMm: 0, centreMm: [-6.5, 0.5], radiiMm: [5, 5, 6, 6, 5.5, 6, 6, 6, 6, 5.5] },
        { alongMm: 3, centreMm: [-4, -1], radiiMm: [6.5, 5.5, 5, 7, 7, 7, 7, 7, 7, 7] },
        { alongMm: 6, centreMm: [-2.5, -2], radiiMm: [8.5, 8, 7, 7, 9, 9, 9, 5.5, 9, 7] },
        { alongMm: 9, centreMm: [-2, -1], radiiMm: [10, 9.5, 6.5, 5, 8, 10, 5.5, 4, 7.5, 8] },
        { alongMm: 12, centreMm: [0, 0.5], radiiMm: [8.5, 7.5, 4, 3, 6, 8.5, 5.5, 3, 3, 8] },
        { alongMm: 14, centreMm: [0.5, 2], radiiMm: [7.5, 5.5, 1.5, 1.5, 2.5, 7, 7, 2.5, 1.5, 7.5] },
      ],
      provenance: measured('up the body axis from the isthmus to the tip of the mamillary edge of the facet; no ray past 11 mm'),
    },
    'superior-facet-lip': {
      from: [13, 236.6, -18.9], to: [13, 252.2, -22.6], u: [0.6, 0, -0.8], aspect: 0.6, startTipMm: 3, endTipMm: 1.5,
      sections: [
        { alongMm: 4, centreMm: [0, -1], radiiMm: [6, 6, 5, 6, 6, 6, 6, 6] },
        { alongMm: 7, centreMm: [1, -1.5], radiiMm: [7, 7, 5, 6, 7, 7, 4.5, 7] },
        { alongMm: 10, centreMm: [2, 0], radiiMm: [7, 7, 3, 4.5, 5.5, 6.5, 3, 7] },
        { alongMm: 13, centreMm: [4, 1], radiiMm: [7, 7, 2.5, 3, 6, 4, 2, 2.5] },
        { alongMm: 15, centreMm: [2.5, 1], radiiMm: [2.5, 7, 1.5, 2, 3.5, 2.5, 1, 1] },
      ],
      provenance: measured('up the body axis from the pedicle to the tip of the medial, facet-bearing lip; no ray past 7 mm'),
    },
    'inferior-articular-process': {
      from: [9.5, 235.9, -21.8], to: [9.5, 211.6, -16.1], u: [0.3, 0, -0.95], aspect: 0.6, startTipMm: 3, endTipMm: 1.5,
      sections: [
        { alongMm: 7, centreMm: [-1.5, -2], radiiMm: [4.5, 5, 5, 6, 5, 4, 4, 6, 8, 4.5] },
        { alongMm: 11, centreMm: [0.5, -3.5], radiiMm: [5, 4.5, 6, 8, 6, 5, 5, 10, 10, 10] },
        { alongMm: 15, centreMm: [2.5, -4], radiiMm: [5.5, 4.5, 6, 8, 6.5, 5.5, 4.5, 4.5, 10, 10] },
        { alongMm: 19, centreMm: [3, -1.5], radiiMm: [4, 5, 3, 4, 7.5, 4, 3, 3.5, 4, 3.5] },
        { alongMm: 22, centreMm: [2.5, 0], radiiMm: [3.5, 3, 2, 2.5, 6.5, 3.5, 2.5, 2, 2, 2.5] },
      ],
      provenance: measured('down the body axis from the lamina to the tip of the facet; no ray past 10 mm'),
    },
    pedicle: {
      from: [13.5, 244, 0], to: [13.5, 240.5, -20], u: [0, 1, 0], aspect: 0.8, startTipMm: 3, endTipMm: 6,
      sections: [
        { alongMm: 1, centreMm: [-1, -3.5], radiiMm: [10, 10, 6, 10, 10, 10, 10, 10] },
        { alongMm: 8, centreMm: [-0.5, -1], radiiMm: [9, 5.5, 3, 4.5, 8.5, 4.5, 3.5, 6.5] },
        { alongMm: 16, centreMm: [-1, 1], radiiMm: [6.5, 5, 5.5, 5, 6, 10, 5.5, 6.5] },
      ],
      provenance: measured('straight backward through the pedicle; no ray past 10 mm'),
    },
    'transverse-process': {
      from: [15, 241, -20], to: [35, 241, -20], u: [0, 1, -0.3], aspect: 0.6, startTipMm: 2, endTipMm: 2.5,
      sections: [
        { alongMm: 1, centreMm: [-1.5, 3], radiiMm: [5.5, 5, 7.5, 6, 5.5, 5.5, 8, 8] },
        { alongMm: 4, centreMm: [0.5, -1], radiiMm: [5, 4, 5, 6.5, 5.5, 4.5, 7.5, 8.5] },
        { alongMm: 7, centreMm: [0, -1.5], radiiMm: [4.5, 3.5, 4, 5, 5, 4, 4.5, 7.5] },
        { alongMm: 10, centreMm: [-1, -2], radiiMm: [4.5, 3.5, 3, 4, 4, 3, 3, 4.5] },
        { alongMm: 14, centreMm: [-1, -2], radiiMm: [4, 3, 2.5, 4, 4, 3, 2.5, 3] },
        { alongMm: 17.5, centreMm: [-1, -2], radiiMm: [4, 3, 2, 3, 4, 3, 2, 3] },
      ],
      provenance: measured('straight lateral, parasagittal sections from the pedicle to the tip; no ray past 9 mm'),
    },
    },
  },
  'vertebra-l2': {
    body: {
      centre: [0, 212, 15.8], axis: [0, 0.994, -0.105],
      superior: {
        apMm: 18.1, mlMm: 18.7,
        heightsMm: [[12.5, 14, 14], [12.5, 14, 14], [12.5, 14, 14], [12.5, 13.5, 13], [12.5, 13, 12], [12.5, 12, 12], [12.5, 12, 13], [12.5, 12.5, 13], [12.5, 13, null]],
        provenance: measured('rays along the body axis onto the superior plate at the shares of its ellipse (landmarks: radius_ap, radius_ml), every 22.5° from straight forward'),
      },
      inferior: {
        apMm: 17.3, mlMm: 20.1,
        heightsMm: [[-11.5, -13.5, -14.5], [-11.5, -13.5, -14.5], [-11.5, -13, -14.5], [-11.5, -13, -14.5], [-11.5, -13, -13.5], [-11.5, -11, -13.5], [-11.5, -11.5, -13], [-11.5, -11.5, -13.5], [-11.5, -11.5, null]],
        provenance: measured('rays along the body axis onto the inferior plate at the shares of its ellipse (landmarks: radius_ap, radius_ml), every 22.5° from straight forward'),
      },
      wallMm: [
        [18.5, 19, 20.5, 20.5, 21, 22, 22, 19, 14.5],
        [17.5, 17.5, 18.5, 19, 19.5, 21, 21, 18, 14],
        [17, 16.5, 17, 17, 18, 19.5, 23.5, 17, 14.5],
        [18, 17.5, 18, 18, 18, 19.5, null, 18, 14.5],
        [19, 19, 20, 20, 19.5, 21, 22.5, 19, 15],
      ],
      provenance: measured('centre and axis from the two endplates; rays from the axis at shares of the height between the rims, every 22.5° from straight forward; null where a ray is longer than 24 mm'),
    },
    processes: {
    lamina: {
      from: [0, 199, -18], to: [20, 199, -18], u: [0, 0.97, 0.24], aspect: 0.35, startTipMm: 1, endTipMm: 3,
      sections: [
        { alongMm: 0, centreMm: [-2.5, -6], radiiMm: [10.5, 12.5, 11, 7.5, 9.5, 10.5, 13.5, 14, 8, 8.5] },
        { alongMm: 3, centreMm: [0, -1.5], radiiMm: [11, 11, 7.5, 8, 10, 11, 12, 14, 5.5, 9] },
        { alongMm: 6, centreMm: [1, 2], radiiMm: [12.5, 10, 5.5, 6.5, 12, 13, 13.5, 12, 6.5, 10] },
        { alongMm: 9, centreMm: [3, 3], radiiMm: [12, 12, 5.5, 7, 12, 12, 12, 6.5, 6.5, 9.5] },
        { alongMm: 11.5, centreMm: [3, 3], radiiMm: [10, 10, 6.5, 5.5, 10, 10, 10, 6, 5.5, 10] },
      ],
      provenance: measured('straight lateral from the median plane, parasagittal sections from the spinous root to the isthmus; no ray past 14 mm'),
    },
    'spinous-process': {
      from: [0, 196, -24], to: [0, 192, -44], u: [0, 1, 0], aspect: 0.35, symmetric: true, startTipMm: 2, endTipMm: 2,
      sections: [
        { alongMm: 1, centreMm: [1.5, 0], radiiMm: [8.5, 8, 5.5, 5, 10, 8.5, 8.5] },
        { alongMm: 7, centreMm: [0, 0], radiiMm: [8, 8, 5, 4, 6.5, 7.5, 8] },
        { alongMm: 13, centreMm: [-1.5, 0], radiiMm: [9, 8.5, 5.5, 3.5, 5.5, 7.5, 8.5] },
        { alongMm: 17, centreMm: [-2.5, 0], radiiMm: [9, 8.5, 6, 3.5, 6.5, 8, 9] },
        { alongMm: 19.5, centreMm: [-4, 0], radiiMm: [7, 5.5, 4, 3, 6.5, 7.5, 7.5] },
      ],
      provenance: measured('backward from the spinous root to its tip; no ray past 14 mm'),
    },
    'superior-articular-process': {
      from: [17, 208.4, -18], to: [17, 224.3, -19.7], u: [0.45, 0, -0.9], aspect: 0.45, startTipMm: 2, endTipMm: 4,
      sections: [
        { alongMm: 0, centreMm: [-7.5, 1], radiiMm: [5, 6, 6, 6, 5, 5, 6, 6, 6, 5] },
        { alongMm: 3, centreMm: [-6, -1.5], radiiMm: [6, 5, 6.5, 7, 7, 7, 7, 6.5, 7, 7] },
        { alongMm: 6, centreMm: [-2, -3], radiiMm: [7.5, 9, 8, 8.5, 9, 9, 9, 6.5, 9, 7] },
        { alongMm: 9, centreMm: [-1.5, -1], radiiMm: [9.5, 10.5, 6, 5.5, 11, 11, 11, 6.5, 4.5, 6.5] },
        { alongMm: 12, centreMm: [-2, 0.5], radiiMm: [10, 9, 4, 3, 9, 10, 8, 3.5, 3.5, 7] },
        { alongMm: 14.5, centreMm: [-4, 1.5], radiiMm: [7, 5.5, 2, 1.5, 6.5, 6, 5, 2, 2.5, 4] },
      ],
      provenance: measured('up the body axis from the isthmus to the tip of the mamillary edge of the facet; no ray past 11 mm'),
    },
    'superior-facet-lip': {
      from: [12, 209.2, -11], to: [12, 225.1, -12.7], u: [0.75, 0, -0.66], aspect: 0.6, startTipMm: 3, endTipMm: 3,
      sections: [
        { alongMm: 4, centreMm: [1.5, -1.5], radiiMm: [6, 6, 4.5, 6, 5.5, 6, 6, 6] },
        { alongMm: 7, centreMm: [2, -2], radiiMm: [7, 7, 5, 6.5, 6, 7, 6, 7] },
        { alongMm: 10, centreMm: [2.5, -1.5], radiiMm: [7, 7, 4.5, 6.5, 6.5, 7, 3.5, 4.5] },
        { alongMm: 13, centreMm: [1, 0], radiiMm: [4, 4, 2, 4, 3.5, 4, 2.5, 3] },
      ],
      provenance: measured('up the body axis from the pedicle to the tip of the medial, facet-bearing lip; no ray past 7 mm'),
    },
    'inferior-articular-process': {
      from: [11, 208.4, -18], to: [11, 183.6, -15.4], u: [0.75, 0, -0.66], aspect: 0.7, startTipMm: 3, endTipMm: 1.5,
      sections: [
        { alongMm: 9, centreMm: [-2.5, -0.5], radiiMm: [5.5, 5.5, 5.5, 5.5, 5, 5.5, 7.5, 8, 4, 4] },
        { alongMm: 13, centreMm: [-2, -2], radiiMm: [6, 7, 5.5, 6.5, 5.5, 5.5, 6.5, 8, 8, 5] },
        { alongMm: 17, centreMm: [-1, -3.5], radiiMm: [6, 8, 6.5, 7.5, 5.5, 5.5, 5.5, 10, 8.5, 4.5] },
        { alongMm: 22, centreMm: [1.5, -2], radiiMm: [5, 4.5, 4, 5.5, 5.5, 4.5, 4, 3.5, 3, 3] },
        { alongMm: 25, centreMm: [1.5, 0], radiiMm: [3, 2, 1.5, 2.5, 4, 3, 3, 2, 2, 2.5] },
      ],
      provenance: measured('down the body axis from the lamina to the tip of the facet; no ray past 10 mm'),
    },
    pedicle: {
      from: [14, 214, 5], to: [14, 213.5, -15], u: [0, 1, 0], aspect: 0.8, startTipMm: 3, endTipMm: 6,
      sections: [
        { alongMm: 1, centreMm: [-0.5, -3.5], radiiMm: [10, 10, 7, 10, 10, 10, 10, 10] },
        { alongMm: 8, centreMm: [0, 0], radiiMm: [6.5, 5, 4, 4.5, 6.5, 4.5, 4, 9] },
        { alongMm: 16, centreMm: [0.5, 1.5], radiiMm: [7, 5.5, 8.5, 6.5, 7, 10, 8, 9.5] },
      ],
      provenance: measured('straight backward through the pedicle; no ray past 10 mm'),
    },
    'transverse-process': {
      from: [17, 213, -11], to: [39, 213, -11], u: [0, 1, -0.1], aspect: 0.6, startTipMm: 2, endTipMm: 2.5,
      sections: [
        { alongMm: 1, centreMm: [0.5, 0], radiiMm: [5.5, 5, 8, 6, 5, 5, 8, 8] },
        { alongMm: 4, centreMm: [2, -4], radiiMm: [4, 4.5, 6.5, 7, 4.5, 4, 9, 4.5] },
        { alongMm: 7, centreMm: [1, -4.5], radiiMm: [3, 4.5, 5, 5.5, 3, 3, 4.5, 2.5] },
        { alongMm: 11, centreMm: [1.5, -4.5], radiiMm: [4, 3, 2, 4.5, 4.5, 3.5, 2, 2] },
        { alongMm: 16, centreMm: [1.5, -6.5], radiiMm: [4.5, 2.5, 2, 4, 4.5, 3, 2, 3] },
        { alongMm: 20, centreMm: [1, -8], radiiMm: [3.5, 2, 2, 4, 4, 2.5, 2, 3.5] },
      ],
      provenance: measured('straight lateral, parasagittal sections from the pedicle to the tip; no ray past 9 mm'),
    },
    },
  },
  'vertebra-l3': {
    body: {
      centre: [0, 178.5, 16.8], axis: [0, 0.993, 0.119],
      superior: {
        apMm: 16.8, mlMm: 20,
        heightsMm: [[12.5, 14, 14.5], [12.5, 14, 14.5], [12.5, 14.5, 15], [12.5, 14.5, 14.5], [12.5, 14, 14.5], [12.5, 13.5, 13.5], [12.5, 13, 13.5], [12.5, 13, 13.5], [12.5, 13, null]],
        provenance: measured('rays along the body axis onto the superior plate at the shares of its ellipse (landmarks: radius_ap, radius_ml), every 22.5° from straight forward'),
      },
      inferior: {
        apMm: 17, mlMm: 19.6,
        heightsMm: [[-14.5, -14.5, -15], [-14.5, -14.5, -14.5], [-14.5, -14.5, -15], [-14.5, -14.5, -14], [-14.5, -14, -13.5], [-14.5, -14, -13.5], [-14.5, -14, -13.5], [-14.5, -14, -13], [-14.5, -13.5, null]],
        provenance: measured('rays along the body axis onto the inferior plate at the shares of its ellipse (landmarks: radius_ap, radius_ml), every 22.5° from straight forward'),
      },
      wallMm: [
        [18, 19, 20, 20, 20, 22.5, 23, 19.5, 16.5],
        [18, 18, 18.5, 18, 18, 20.5, 22.5, 19, 16.5],
        [17.5, 18, 18, 17, 17.5, 20, null, 18.5, 16],
        [18, 18.5, 19, 18.5, 19.5, 21.5, null, 18.5, 16],
        [18, 19, 19.5, 20, 21, 22, 22.5, 18.5, 16],
      ],
      provenance: measured('centre and axis from the two endplates; rays from the axis at shares of the height between the rims, every 22.5° from straight forward; null where a ray is longer than 25 mm'),
    },
    processes: {
    lamina: {
      from: [0, 174, -22], to: [20, 174, -22], u: [0, 0.88, 0.47], aspect: 0.35, startTipMm: 1, endTipMm: 2.5,
      sections: [
        { alongMm: 0, centreMm: [-5, -5], radiiMm: [11, 14, 12, 8, 10.5, 13, 14, 14, 7, 9] },
        { alongMm: 3, centreMm: [-1.5, -0.5], radiiMm: [11.5, 12.5, 7.5, 6, 8.5, 11, 14, 14, 5.5, 7.5] },
        { alongMm: 6, centreMm: [1.5, 3.5], radiiMm: [12.5, 9.5, 5.5, 4.5, 11.5, 12, 13.5, 6.5, 3, 9] },
        { alongMm: 9, centreMm: [1.5, 5], radiiMm: [13, 12.5, 5.5, 4, 12, 13, 13, 6, 3.5, 10.5] },
        { alongMm: 12, centreMm: [-1, 5], radiiMm: [11, 11, 5, 6, 11, 11, 11, 6.5, 4, 11] },
      ],
      provenance: measured('straight lateral from the median plane, parasagittal sections from the spinous root to the isthmus; no ray past 14 mm'),
    },
    'spinous-process': {
      from: [0, 171, -25], to: [0, 166, -48], u: [0, 1, 0], aspect: 0.35, symmetric: true, startTipMm: 2, endTipMm: 4,
      sections: [
        { alongMm: 1, centreMm: [2.5, 0], radiiMm: [7, 6.5, 5.5, 4.5, 12, 8.5, 7] },
        { alongMm: 7, centreMm: [0.5, 0], radiiMm: [8, 7.5, 5.5, 4.5, 8, 8, 8] },
        { alongMm: 13, centreMm: [0, 0], radiiMm: [7.5, 7.5, 5, 4, 6.5, 7.5, 8] },
        { alongMm: 18, centreMm: [-1, 0], radiiMm: [9, 8.5, 6, 3.5, 7, 8.5, 8.5] },
        { alongMm: 21.5, centreMm: [-2.5, 0], radiiMm: [8, 7.5, 5, 3.5, 7.5, 7.5, 8] },
      ],
      provenance: measured('backward from the spinous root to its tip; no ray past 14 mm'),
    },
    'superior-articular-process': {
      from: [18, 182.5, -17], to: [18, 197.4, -15.2], u: [0.35, 0, -0.94], aspect: 0.45, startTipMm: 2, endTipMm: 2,
      sections: [
        { alongMm: 0, centreMm: [-5.5, 1.5], radiiMm: [4, 4, 4, 4, 4, 4, 4, 4, 2, 2.5] },
        { alongMm: 3, centreMm: [-2.5, -0.5], radiiMm: [5, 5, 5, 5, 5, 5, 5, 5, 5, 5] },
        { alongMm: 6, centreMm: [-0.5, -1], radiiMm: [7, 8, 5, 5.5, 8, 8, 8, 8, 4, 5] },
        { alongMm: 9, centreMm: [1, -0.5], radiiMm: [7, 8, 4, 3.5, 8, 8, 8, 6, 3, 4.5] },
        { alongMm: 12, centreMm: [-0.5, 0], radiiMm: [7, 7, 3, 2.5, 8, 8, 5.5, 3, 2.5, 4.5] },
        { alongMm: 14, centreMm: [-1.5, 1], radiiMm: [5.5, 3, 1.5, 1, 8, 6, 4, 2, 2, 4.5] },
      ],
      provenance: measured('up the body axis from the isthmus to the tip of the mamillary edge of the facet; no ray past 10 mm'),
    },
    'superior-facet-lip': {
      from: [13, 181.7, -10], to: [13, 196.6, -8.2], u: [0.85, 0, -0.5], aspect: 0.5, startTipMm: 3, endTipMm: 2,
      sections: [
        { alongMm: 4, centreMm: [0, -2], radiiMm: [4, 4, 4, 4, 3.5, 4, 4, 4] },
        { alongMm: 7, centreMm: [0, -2], radiiMm: [4, 4, 4, 3.5, 3.5, 4, 4, 4] },
        { alongMm: 10, centreMm: [1, -0.5], radiiMm: [4.5, 4.5, 3, 4.5, 3.5, 3, 3, 4.5] },
        { alongMm: 12, centreMm: [2, 0], radiiMm: [5, 5, 2.5, 4, 4, 3, 1.5, 3] },
        { alongMm: 13.5, centreMm: [2, 1], radiiMm: [4.5, 5, 1, 1.5, 4, 3, 1.5, 2.5] },
      ],
      provenance: measured('up the body axis from the pedicle to the tip of the medial, facet-bearing lip; no ray past 7 mm'),
    },
    'inferior-articular-process': {
      from: [12, 182.5, -17], to: [12, 160.7, -19.6], u: [0.75, 0, -0.66], aspect: 0.6, startTipMm: 3, endTipMm: 2.5,
      sections: [
        { alongMm: 5, centreMm: [-3.5, 3.5], radiiMm: [4, 3.5, 4, 4, 4, 4.5, 5, 8, 5.5, 5.5] },
        { alongMm: 9, centreMm: [-3, -1.5], radiiMm: [4.5, 6, 6, 4.5, 4.5, 4.5, 5, 10, 3.5, 3.5] },
        { alongMm: 13, centreMm: [-1, -3.5], radiiMm: [4.5, 7, 7.5, 5.5, 4.5, 5, 6, 10, 4, 3.5] },
        { alongMm: 17, centreMm: [0.5, -4], radiiMm: [5, 8, 7, 7, 5, 5.5, 6, 10, 5, 4] },
        { alongMm: 20, centreMm: [1, -3], radiiMm: [4.5, 6.5, 6, 6, 4, 4.5, 5.5, 5, 4.5, 4] },
      ],
      provenance: measured('down the body axis from the lamina to the tip of the facet; no ray past 10 mm'),
    },
    pedicle: {
      from: [16, 184.5, 6], to: [16, 183, -14], u: [0, 1, 0], aspect: 0.8, startTipMm: 3, endTipMm: 6,
      sections: [
        { alongMm: 1, centreMm: [-1, -3.5], radiiMm: [10, 10, 7, 10, 10, 10, 10, 10] },
        { alongMm: 8, centreMm: [-1, 0], radiiMm: [6.5, 5.5, 5, 5, 7, 7, 5, 7.5] },
        { alongMm: 16, centreMm: [4, 0.5], radiiMm: [9.5, 6.5, 10, 8, 9, 10, 8.5, 7] },
      ],
      provenance: measured('straight backward through the pedicle; no ray past 10 mm'),
    },
    'transverse-process': {
      from: [18, 184, -8], to: [39, 184, -8], u: [0, 1, -0.1], aspect: 0.6, startTipMm: 2, endTipMm: 2.5,
      sections: [
        { alongMm: 2, centreMm: [1, 0.5], radiiMm: [6, 4.5, 7, 7, 6.5, 5, 8, 8] },
        { alongMm: 6, centreMm: [1, -1.5], radiiMm: [4.5, 4.5, 4.5, 6, 4.5, 3.5, 5, 5] },
        { alongMm: 10, centreMm: [0.5, -1.5], radiiMm: [4, 4.5, 3, 4, 4, 3, 3, 4] },
        { alongMm: 15, centreMm: [2.5, -2.5], radiiMm: [5, 3, 2, 4, 5, 4, 2.5, 3] },
        { alongMm: 18.5, centreMm: [3, -4.5], radiiMm: [4.5, 3.5, 2.5, 4.5, 5, 4.5, 2.5, 3.5] },
      ],
      provenance: measured('straight lateral, parasagittal sections from the pedicle to the tip; no ray past 9 mm'),
    },
    },
  },
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
