import type { Provenance } from '../provenance.ts';
import type { SacrumTable } from './sacrum-rows.ts';

/** Written by models/measure/sacrum.ts from the cuts in models/measure/sacrum-plan.ts; half millimetres. Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan. */
const measured = (procedure: string): Provenance => ({ class: 'MEASURED', source: `atlas sacrum, right half, lateral from its median plane: ${procedure}` });

export const SACRUM = {
  frame: {
    origin: [0, 93, -11], down: [0, -0.832, -0.555],
    provenance: measured('straight line from the middle of the S1 plate (landmark s1-endplate-centre) to the apex'),
  },
  front: {
    heightsMm: [
      [15, 12.5, 7, -12, -14.5, -16.5, -15.5], // S1 plate
      [12, 9.5, 6.5, 1, -4, -6, -5], // S1 below the ala
      [8.5, 7.5, 6, 4, 2.5, 4, 6.5], // S1 mouth of the canal
      [6.5, 5.5, 5, 4.5, 4.5, 7.5, 13.5], // S1 lamina
      [4.5, 4, 3, 4, 5.5, 9.5, 15.5], // S1 above its foramen
      [1.5, 0.5, null, -0.5, 4.5, 9, 16], // S1 foramen
      [-3, -3.5, -6.5, -6.5, 1, 6, 13], // S1 below its foramen
      [-6.5, -6.5, -5.5, -4.5, -1, 3, 9], // S2 body
      [-9, -9.5, -8.5, -6.5, -4, 0, 3.5], // S2 above its foramen
      [-11.5, -12, null, null, -10, -4, -3], // S2 foramen
      [-13.5, -16, -20, -18, -12.5, -9, -6.5], // S2 below its foramen
      [-15, -17.5, -18, -17, -15, -13.5, -13], // S3 body
      [-14.5, -17.5, null, null, -16, -13, -14], // S3 foramen
      [-13.5, -14, -13, -12, -9.5, -6, -8], // S4 body
      [-10.5, -11, -11, null, -2, 1, -4.5], // S4 foramen
      [-6, -6.5, -6, -3, 0, null, null], // S5 upper
      [-3, -2, -1.5, -1.5, null, null, null], // S5 lower
      [1, 1.5, 0.5, null, null, null, null], // apex
    ],
    provenance: measured('rays from the front, perpendicular to that line, at the named levels and shares of their span; null where a ray enters a foramen or passes the margin'),
  },
  back: {
    heightsMm: [
      [-15.5, -16, -16, -22.5, -23.5, -31.5, -25, -34.5], // S1 plate
      [-17.5, -17, -17.5, -23, -24.5, -25, -29, -31], // S1 below the ala
      [-21.5, -16.5, -15.5, -24.5, -25, -26, -26, -26], // S1 mouth of the canal
      [-32.5, -30.5, -31.5, -27, -25.5, -26, -22, -21], // S1 lamina
      [-37, -34, -33, -29.5, -26, -25, -23.5, -18], // S1 above its foramen
      [-39.5, -34.5, -32, -30.5, null, -24, -28, -19], // S1 foramen
      [-34.5, -32.5, -31, -29.5, -30, -25, -28.5, -24.5], // S1 below its foramen
      [-35, -33, -32, -29.5, -28.5, -27, -28, -28], // S2 body
      [-36.5, -34.5, -33, -29.5, -23, -28, -29.5, -31], // S2 above its foramen
      [-37.5, -34.5, -33.5, null, null, null, -29.5, -30.5], // S2 foramen
      [-35.5, -34.5, -34.5, -31.5, -27.5, -26.5, -27, -29.5], // S2 below its foramen
      [-35.5, -35, -35, -32.5, -27.5, -25.5, -25, -26.5], // S3 body
      [-37, -36, -35, -33, null, null, -24.5, -24.5], // S3 foramen
      [-34.5, -33.5, -33, -31, -23.5, -21, -19, -18.5], // S4 body
      [-26, -26.5, -28.5, -30.5, -28, null, -13.5, -12.5], // S4 foramen
      [-22.5, -22.5, -21.5, -25.5, -28.5, -13.5, -9, null], // S5 upper
      [-19.5, -17.5, -15.5, -19, -20, -14, null, null], // S5 lower
      [-11.5, -10.5, -9, -6.5, -16.5, null, null, null], // apex
    ],
    provenance: measured('rays from behind at the named levels and shares of their span; null where a ray enters a foramen or passes the margin'),
  },
  margin: {
    heightsMm: [
      [48.5, 54.5, 57, null, null, null, null, null], // S1 plate
      [null, 53, 56, 57.5, null, null, null, null], // S1 below the ala
      [null, 50, 53.5, 54.5, 57.5, 58.5, null, null], // S1 mouth of the canal
      [null, null, 50.5, 52.5, 56, 59, 58, null], // S1 lamina
      [null, null, 44, 50, 52, 57, 58, 56], // S1 above its foramen
      [null, null, 43, 46, 46.5, 52, 55, 54.5], // S1 foramen
      [null, 39, 43, 43.5, 42.5, 46.5, 50, null], // S1 below its foramen
      [null, 40, 43, 42.5, 42, 45, 47.5, null], // S2 body
      [null, 40, 41.5, 42, 42.5, 43.5, null, null], // S2 above its foramen
      [null, 39.5, 41, 43.5, 43.5, null, null, null], // S2 foramen
      [null, 39, 42, 47, null, null, null, null], // S2 below its foramen
      [null, 38.5, 41, null, null, null, null, null], // S3 body
      [null, null, 38.5, null, null, null, null, null], // S3 foramen
      [null, null, 34, 35, null, null, null, null], // S4 body
      [null, null, null, 32, 30.5, null, null, null], // S4 foramen
      [null, null, null, 17.5, 21, null, null, null], // S5 upper
      [null, null, 12, 13.5, 14, null, null, null], // S5 lower
      [null, null, null, 10.5, 8.5, null, null, null], // apex
    ],
    provenance: measured('rays from the side at the named levels and stated heights; null where a ray passes the lateral mass'),
  },
  top: {
    heightsMm: [
      [null, null, null, null, null, 5.5, -2, null], // -30 mm in front of the axis
      [null, null, null, null, null, 0.5, -2.5, 0], // -24 mm in front of the axis
      [null, null, null, null, null, 1, 1, 1], // -18 mm in front of the axis
      [0.5, 0.5, 0, 2, 3.5, 5, 5, 4.5], // -12 mm in front of the axis
      [1, 2, -0.5, 2, 6, 7.5, 8.5, 8], // -5 mm in front of the axis
      [0, 0.5, -1, 2, 10.5, 12.5, 12, 11.5], // 2 mm in front of the axis
      [-0.5, -1, -1.5, null, null, null, null, 14], // 9 mm in front of the axis
      [-1, -1, null, null, null, null, null, null], // 14 mm in front of the axis
    ],
    provenance: measured('rays from above along that line; null behind the body (canal, articular process) and where the ray passes the top'),
  },
  articularProcess: {
    cuts: [
      { heightMm: -4, points: [[17.5, -21, 2], [21.5, -22, 2.5], [25, -24, 2.5], [27, -27, 2], [27.5, -30.5, 1]] },
      { heightMm: -1, points: [[17.5, -21.5, 1.5], [21.5, -21.5, 2.5], [25, -23.5, 2.5], [27, -27, 1.5], [28, -30.5, 1]] },
      { heightMm: 2, points: [[17.5, -22, 1], [21, -22, 2], [25, -24, 2], [27, -27, 1.5], [28, -30.5, 1]] },
      { heightMm: 4, points: [[18, -22.5, 1], [20.5, -22.5, 1.5], [24, -24, 1.5], [26.5, -27, 1.5], [27.5, -30, 1]] },
      { heightMm: 6, points: [[18.5, -23, 1], [20.5, -23.5, 1.5], [23.5, -25, 1.5], [25, -26.5, 1.5], [26.5, -28.5, 1]] },
      { heightMm: 7.5, points: [[19, -24, 1], [20.5, -24, 1], [22, -25, 1], [23.5, -26, 1], [24.5, -27.5, 1]] },
    ],
    provenance: measured('cuts across the sacral axis; five places from the medial edge of the facet round its corner to the lateral edge, each the middle and half the thickness of the plate along a stated direction; no crossing past 3 mm to a side'),
  },
  coccyx: {
      from: [0, 99.5, -7], to: [0, 133, 23.3], u: [0, -0.67, 0.74], aspect: 1.2, symmetric: true, startTipMm: 3, endTipMm: 4,
      sections: [
        { alongMm: 3, centreMm: [-1, 0], radiiMm: [5, 5.5, 7, 11.5, 12, 8, 6, 5, 4.5, 4, 4.5] },
        { alongMm: 9, centreMm: [-1, 0], radiiMm: [4.5, 5, 6.5, 8.5, 9, 8, 7, 6, 5.5, 5, 5] },
        { alongMm: 13, centreMm: [-1.5, 0], radiiMm: [5, 5.5, 7, 8, 9.5, 9.5, 8.5, 7, 5.5, 5, 5] },
        { alongMm: 17, centreMm: [-1.5, 0], radiiMm: [5, 5, 6.5, 8.5, 13.5, 13, 11.5, 11.5, 6, 5, 5] },
        { alongMm: 21, centreMm: [-1.5, 0], radiiMm: [4.5, 5, 6, 8.5, 14.5, 13.5, 11, 6.5, 5.5, 4.5, 4.5] },
        { alongMm: 24, centreMm: [-1, 0], radiiMm: [4, 4, 5, 6.5, 10, 14, 7.5, 6, 5, 4.5, 4.5] },
        { alongMm: 26.5, centreMm: [-1, 0], radiiMm: [4, 4, 5, 6, 6.5, 7.5, 6, 5.5, 4.5, 4.5, 4.5] },
        { alongMm: 31, centreMm: [-1, 0], radiiMm: [5, 5, 5.5, 6, 6.5, 8, 7.5, 7, 6, 5, 5] },
        { alongMm: 35, centreMm: [-0.5, 0], radiiMm: [5.5, 5.5, 6, 6, 5, 5, 6, 5.5, 5.5, 5, 5] },
        { alongMm: 39, centreMm: [3, 0], radiiMm: [4.5, 4, 3.5, 3, 3, 3.5, 5, 6, 5.5, 5, 5] },
      ],
      provenance: measured('down from the lower end of the sacrum to the tip of the coccyx, sections across that line; no ray past 17 mm'),
    },
  foramina: {
    S1: {
      from: [21, 30, 4], to: [21, 30, -32], u: [0, 1, 0], aspect: 0.9, startTipMm: 15, endTipMm: 15,
      sections: [
        { alongMm: 9, centreMm: [2.5, -0.5], radiiMm: [7, 6.5, 6.5, 6.5, 7.5, 7.5, 7, 5] },
        { alongMm: 15, centreMm: [-0.5, -0.5], radiiMm: [4.5, 5, 4.5, 4, 4, 4.5, 4.5, 4.5] },
        { alongMm: 21, centreMm: [-0.5, 0.5], radiiMm: [4.5, 3.5, 3, 4, 4, 3.5, 3, 4] },
        { alongMm: 27, centreMm: [-1.5, 2], radiiMm: [6, 4.5, 3.5, 6.5, 6, 3.5, 3.5, 4.5] },
      ],
      provenance: measured('back through the foramen of S1; no ray past 10 mm'),
    },
    S2: {
      from: [18, 50, -8], to: [18, 50, -36], u: [0, 1, 0], aspect: 0.9, startTipMm: 15, endTipMm: 15,
      sections: [
        { alongMm: 10, centreMm: [1, -0.5], radiiMm: [7, 7.5, 7.5, 6, 6.5, 8.5, 7.5, 7] },
        { alongMm: 14, centreMm: [-0.5, -1.5], radiiMm: [5, 6, 7, 5, 5.5, 7, 6.5, 6] },
        { alongMm: 18, centreMm: [-2, -1], radiiMm: [5, 5, 6, 4.5, 4.5, 5.5, 6.5, 6] },
      ],
      provenance: measured('back through the foramen of S2; no ray past 10 mm'),
    },
    S3: {
      from: [17, 70, -8], to: [17, 70, -34], u: [0, 1, 0], aspect: 0.9, startTipMm: 15, endTipMm: 15,
      sections: [
        { alongMm: 9, centreMm: [-3.5, 0], radiiMm: [9.5, 8.5, 9, 6.5, 10, 10, 10, 10] },
        { alongMm: 13, centreMm: [0, -1.5], radiiMm: [5.5, 5.5, 6, 6.5, 6, 6, 6, 6.5] },
      ],
      provenance: measured('back through the foramen of S3; no ray past 10 mm'),
    },
    S4: {
      from: [16, 87, 0], to: [16, 87, -25], u: [0, 1, 0], aspect: 0.9, startTipMm: 15, endTipMm: 15,
      sections: [
        { alongMm: 11, centreMm: [0, -2], radiiMm: [2, 2, 2.5, 2.5, 2.5, 2.5, 2, 2] },
        { alongMm: 12.5, centreMm: [0, -0.5], radiiMm: [2.5, 6, 3, 2, 2, 2.5, 3, 3] },
      ],
      provenance: measured('back through the foramen of S4; no ray past 6 mm'),
    },
  },
  cornu: {
    from: [9.5, 98, -17], to: [9.5, 105, -13.5], fromRadiusMm: 3, toRadiusMm: 1.8,
    provenance: measured('a rod through the middles of the sections of its free end 98 and 105 mm down, their mean radii'),
  },
} as const satisfies SacrumTable;
