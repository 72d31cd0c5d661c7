import type { SpinalDiscId } from '#domain/ids';
import type { Provenance } from '../provenance.ts';
import type { ProcessRow } from './vertebra-rows.ts';

/** Written by models/measure/discs.ts; half millimetres. The plates come from the neighbouring vertebrae. Measured on BodyParts3D, © The Database Center for Life Science, licensed under CC Attribution-Share Alike 2.1 Japan. */
const measured = (procedure: string): Provenance => ({ class: 'MEASURED', source: `atlas disc, right half, lateral from its median plane: ${procedure}` });

export const DISCS = {
  'disc-t11-t12': {
      from: [0, 277.9, -0.1], to: [0, 297.3, -5.1], u: [0, 0.253, 0.968], aspect: 0.85, symmetric: true, startTipMm: 20, endTipMm: 20,
      sections: [
        { alongMm: 9.1, centreMm: [2.5, 0], radiiMm: [18, 18, 18.5, 18.5, 19.5, 22.5, 25.5, 21.5, 18.5] },
        { alongMm: 9.7, centreMm: [2, 0], radiiMm: [18.5, 18.5, 18.5, 19, 19.5, 22.5, 25, 21.5, 18] },
        { alongMm: 10.3, centreMm: [2, 0], radiiMm: [18.5, 18, 18.5, 19, 19.5, 22.5, 25, 21.5, 18.5] },
        { alongMm: 10.9, centreMm: [2, 0], radiiMm: [18, 18, 18.5, 18.5, 19.5, 22.5, 25, 22, 18.5] },
      ],
      provenance: measured('up the disc axis, sections from near the lower to near the upper plate; the ends run on into the vertebrae, whose plates close them; no ray past 30 mm'),
    },
  'disc-t12-l1': {
      from: [0, 248.9, 8.7], to: [0, 268.3, 3.8], u: [0, 0.245, 0.97], aspect: 0.85, symmetric: true, startTipMm: 20, endTipMm: 20,
      sections: [
        { alongMm: 8.8, centreMm: [2, 0], radiiMm: [17.5, 18, 19, 19.5, 21, 23, 24.5, 21, 18] },
        { alongMm: 9.6, centreMm: [2, 0], radiiMm: [17.5, 18, 19, 19.5, 21, 23, 24.5, 21.5, 18] },
        { alongMm: 10.4, centreMm: [1.5, 0], radiiMm: [18, 18.5, 19, 20, 20.5, 23, 24.5, 21, 17.5] },
        { alongMm: 11.2, centreMm: [1.5, 0], radiiMm: [18, 18, 19, 19.5, 20.5, 23, 24, 21, 18] },
      ],
      provenance: measured('up the disc axis, sections from near the lower to near the upper plate; the ends run on into the vertebrae, whose plates close them; no ray past 30 mm'),
    },
  'disc-l1-l2': {
      from: [0, 218.2, 15.7], to: [0, 237.8, 12], u: [0, 0.185, 0.983], aspect: 0.85, symmetric: true, startTipMm: 20, endTipMm: 20,
      sections: [
        { alongMm: 8.3, centreMm: [2, 0], radiiMm: [17.5, 17.5, 18.5, 20, 21, 23, 24.5, 16, 17.5] },
        { alongMm: 9.4, centreMm: [2, 0], radiiMm: [17.5, 18, 19, 20, 21, 23, 24.5, 20.5, 17.5] },
        { alongMm: 10.6, centreMm: [2, 0], radiiMm: [17.5, 18, 19, 20, 21, 23, 24.5, 20.5, 17.5] },
        { alongMm: 11.7, centreMm: [2, 0], radiiMm: [17.5, 17.5, 18.5, 19.5, 21, 23, 24.5, 20.5, 17] },
      ],
      provenance: measured('up the disc axis, sections from near the lower to near the upper plate; the ends run on into the vertebrae, whose plates close them; no ray past 30 mm'),
    },
  'disc-l2-l3': {
      from: [0, 185.7, 17.9], to: [0, 205.7, 18.1], u: [0, -0.012, 1], aspect: 0.85, symmetric: true, startTipMm: 20, endTipMm: 20,
      sections: [
        { alongMm: 8, centreMm: [2, 0], radiiMm: [17, 17.5, 19, 20, 21.5, 24, 23.5, 19.5, 17] },
        { alongMm: 9.3, centreMm: [2, 0], radiiMm: [17, 17.5, 19, 20.5, 21.5, 24, 24, 20.5, 17.5] },
        { alongMm: 10.7, centreMm: [1.5, 0], radiiMm: [17.5, 18, 19.5, 20.5, 22, 24, 24, 20.5, 17.5] },
        { alongMm: 12, centreMm: [1.5, 0], radiiMm: [17.5, 18, 19.5, 20.5, 21.5, 20, 18.5, 16.5, 17.5] },
      ],
      provenance: measured('up the disc axis, sections from near the lower to near the upper plate; the ends run on into the vertebrae, whose plates close them; no ray past 30 mm'),
    },
  'disc-l3-l4': {
      from: [0, 152.3, 11.8], to: [0, 171.7, 16.4], u: [0, -0.227, 0.974], aspect: 0.85, symmetric: true, startTipMm: 20, endTipMm: 20,
      sections: [
        { alongMm: 8.5, centreMm: [2, 0], radiiMm: [18, 18.5, 19.5, 20.5, 21.5, 24.5, 21, 16, 18] },
        { alongMm: 9.5, centreMm: [2, 0], radiiMm: [18, 18.5, 19.5, 20.5, 21.5, 24.5, 24.5, 21, 18] },
        { alongMm: 10.5, centreMm: [2, 0], radiiMm: [18, 18.5, 19.5, 20.5, 21.5, 24, 24.5, 21, 18] },
        { alongMm: 11.5, centreMm: [1.5, 0], radiiMm: [18, 18.5, 20, 21, 21.5, 24, 19.5, 17, 18] },
      ],
      provenance: measured('up the disc axis, sections from near the lower to near the upper plate; the ends run on into the vertebrae, whose plates close them; no ray past 30 mm'),
    },
  'disc-l4-l5': {
      from: [0, 121.6, 1.4], to: [0, 140.4, 8.2], u: [0, -0.338, 0.941], aspect: 0.85, symmetric: true, startTipMm: 20, endTipMm: 20,
      sections: [
        { alongMm: 7.5, centreMm: [0, 0], radiiMm: [19, 19.5, 20, 21.5, 23.5, 24.5, 22, 20, 18.5] },
        { alongMm: 9, centreMm: [0.5, 0], radiiMm: [18.5, 19, 20, 21.5, 24, 25.5, 22.5, 20.5, 19] },
        { alongMm: 11, centreMm: [0.5, 0], radiiMm: [18.5, 19, 20, 21.5, 24, 26, 23, 20, 18.5] },
        { alongMm: 12.5, centreMm: [-0.5, 0], radiiMm: [17.5, 20, 20.5, 22, 24, 25, 22, 19, 17] },
      ],
      provenance: measured('up the disc axis, sections from near the lower to near the upper plate; the ends run on into the vertebrae, whose plates close them; no ray past 30 mm'),
    },
  'disc-l5-s1': {
      from: [0, 89.4, -13.4], to: [0, 106.6, -3.2], u: [0, -0.507, 0.862], aspect: 0.85, symmetric: true, startTipMm: 20, endTipMm: 20,
      sections: [
        { alongMm: 6, centreMm: [1.5, 0], radiiMm: [17.5, 18, 19, 20.5, 23, 23, 21.5, 19.5, 18] },
        { alongMm: 8.5, centreMm: [1.5, 0], radiiMm: [18.5, 19, 20, 21.5, 23.5, 24, 22.5, 21, 19] },
        { alongMm: 11.5, centreMm: [1, 0], radiiMm: [19.5, 20, 20.5, 22, 23.5, 24, 22.5, 21, 19.5] },
        { alongMm: 13.5, centreMm: [0.5, 0], radiiMm: [20, 20.5, 21, 22, 23.5, 24, 22.5, 21, 19.5] },
      ],
      provenance: measured('up the disc axis, sections from near the lower to near the upper plate; the ends run on into the vertebrae, whose plates close them; no ray past 30 mm'),
    },
} as const satisfies Record<SpinalDiscId, ProcessRow>;
