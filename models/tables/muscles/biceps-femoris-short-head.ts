import type { MuscleTable } from './muscle-table.ts';
import { measuredOnAtlas } from './measured.ts';

/** Written by `npx tsx models/measure/muscles.ts biceps-femoris-short-head`. A station is the midpoint x, y, z and the thickness, mm. */
export const bicepsFemorisShortHead: MuscleTable = {
  id: 'biceps-femoris-short-head',
  borders: ['free border, from the top of the line', 'lower border, from above the lateral condyle'],
  along: [0, 0.08, 0.25, 0.45, 0.65, 0.85, 1],
  superficial: {
    kind: 'constant',
    direction: [-0.7, 0, -0.7],
    provenance: { class: 'AUTHORED', source: 'backward and outward: from there the line of origin on the femur and the free border behind it are seen apart' },
  },
  fascicles: [
    {
      name: 'free border, from the top of the line',
      across: 0,
      provenance: measuredOnAtlas('biceps-femoris-short-head'),
      stations: [
        [-104.5, -166, 1, 0],
        [-102.5, -191, -3.5, 0],
        [-96.5, -244, -9.5, 0],
        [-87.5, -307, -12.5, 0],
        [-91, -370, -19, 0],
        [-107, -433, -27.5, 0],
        [-110.5, -479.5, -22, 0],
      ],
    },
    {
      name: 'highest fascicle',
      across: 0.15,
      provenance: measuredOnAtlas('biceps-femoris-short-head'),
      stations: [
        [-104.5, -199.5, 3, 0],
        [-101.5, -222, 0.5, 17],
        [-97, -269.5, -5.5, 18.5],
        [-91, -326, -10.5, 24],
        [-96, -383, -19, 13],
        [-109, -439.5, -26, 4.5],
        [-111.5, -481, -21, 0],
      ],
    },
    {
      name: 'upper fascicle',
      across: 0.35,
      provenance: measuredOnAtlas('biceps-femoris-short-head'),
      stations: [
        [-103, -245.5, 1.5, 0],
        [-103, -264.5, -2, 12.5],
        [-98.5, -304.5, -5, 22],
        [-94.5, -351.5, -9, 30],
        [-104, -399, -21.5, 9.5],
        [-110.5, -446.5, -23, 7.5],
        [-113, -481.5, -18.5, 0],
      ],
    },
    {
      name: 'middle fascicle',
      across: 0.6,
      provenance: measuredOnAtlas('biceps-femoris-short-head'),
      stations: [
        [-106, -303, -3.5, 0],
        [-104.5, -317, -3, 10.5],
        [-102, -348, -5, 20],
        [-102.5, -384, -11, 20.5],
        [-111, -420, -22, 6.5],
        [-112.5, -456, -19.5, 6],
        [-113.5, -483, -14, 0],
      ],
    },
    {
      name: 'lower fascicle',
      across: 0.85,
      provenance: measuredOnAtlas('biceps-femoris-short-head'),
      stations: [
        [-108.5, -360.5, -6, 0],
        [-107, -370, -5, 4],
        [-109, -390.5, -7, 15.5],
        [-114, -414.5, -15, 7],
        [-113.5, -438.5, -18, 6.5],
        [-113.5, -463, -16.5, 2.5],
        [-113, -480.5, -11, 0],
      ],
    },
    {
      name: 'lower border',
      across: 1,
      provenance: measuredOnAtlas('biceps-femoris-short-head'),
      stations: [
        [-111.5, -395, -5.5, 0],
        [-112.5, -401.5, -5.5, 0],
        [-115, -416, -8.5, 0],
        [-116.5, -432.5, -13, 0],
        [-115, -449.5, -16, 0],
        [-114, -466, -15.5, 0],
        [-113, -478.5, -12, 0],
      ],
    },
  ],
  provenance: { class: 'AUTHORED', source: 'borders, fractions and fascicles chosen by hand, closer where the outline bends; see models/measure/muscle-guides.ts' },
};
