import type { MuscleTable } from './muscle-table.ts';
import { measuredOnAtlas } from './measured.ts';

/** Written by `npx tsx models/measure/muscles.ts gemellus-inferior`. A station is the midpoint x, y, z and the thickness, mm. */
export const gemellusInferior: MuscleTable = {
  id: 'gemellus-inferior',
  borders: ['upper border', 'lower border'],
  along: [0, 0.1, 0.3, 0.55, 0.8, 1],
  superficial: {
    kind: 'constant',
    direction: [-0.48, 0, -0.88],
    provenance: { class: 'AUTHORED', source: 'backward and outward, square to the line from the tuberosity to the trochanter' },
  },
  fascicles: [
    {
      name: 'upper border',
      across: 0,
      provenance: measuredOnAtlas('gemellus-inferior'),
      stations: [
        [-61, -14.5, -49.5, 0],
        [-68.5, -11.5, -48, 0],
        [-83, -10, -41.5, 0],
        [-99, -9, -29.5, 0],
        [-114, -9.5, -15.5, 0],
        [-125, -11, -2, 0],
      ],
    },
    {
      name: 'upper fascicle',
      across: 0.2,
      provenance: measuredOnAtlas('gemellus-inferior'),
      stations: [
        [-58, -17.5, -49, 0],
        [-67, -15, -49, 7.5],
        [-82, -12.5, -42.5, 5.5],
        [-99, -11, -30.5, 3.5],
        [-114, -10.5, -15, 3.5],
        [-125, -11, -1.5, 0],
      ],
    },
    {
      name: 'middle fascicle',
      across: 0.5,
      provenance: measuredOnAtlas('gemellus-inferior'),
      stations: [
        [-57.5, -23.5, -49, 0],
        [-68, -21, -51, 6],
        [-82, -18, -42.5, 6.5],
        [-99, -15, -31, 4],
        [-113.5, -12.5, -15, 5.5],
        [-125, -11.5, -2, 0],
      ],
    },
    {
      name: 'lower fascicle',
      across: 0.8,
      provenance: measuredOnAtlas('gemellus-inferior'),
      stations: [
        [-59, -29.5, -49.5, 0],
        [-68, -27, -50, 4],
        [-82, -23, -42.5, 4],
        [-98.5, -18.5, -30.5, 3],
        [-113.5, -14.5, -15.5, 3.5],
        [-124.5, -12, -2.5, 0],
      ],
    },
    {
      name: 'lower border',
      across: 1,
      provenance: measuredOnAtlas('gemellus-inferior'),
      stations: [
        [-63.5, -30, -51, 0],
        [-70.5, -28, -48, 0],
        [-84, -24.5, -40.5, 0],
        [-99.5, -19.5, -29.5, 0],
        [-114, -15, -16, 0],
        [-124.5, -12, -3.5, 0],
      ],
    },
  ],
  provenance: { class: 'AUTHORED', source: 'borders, fractions and fascicles chosen by hand, closer where the outline bends; see models/measure/muscle-guides.ts' },
};
